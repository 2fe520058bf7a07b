import type { Article } from '../../../schemas/article.ts';
import type { Setting } from '../dates/context.ts';
import type { UnresolvedDate } from '../dates/value.ts';
import type { Reading } from '../reading.ts';
import type { PublishedLanguage } from './language.ts';
import type { Window } from './window.ts';

/** Something in the text that says when it can have been published. */
export interface Clue {
  /** The days that it leaves. */
  window: Window;
  /** Why, in a sentence with the words of the evidence. */
  reason: string;
  /**
   * - `firm`: cannot be otherwise, unless the text errs; firm clues that contradict each other leave nothing;
   * - `likely`: holds in all but odd articles; one that contradicts the firm clues is dropped.
   */
  strength: 'firm' | 'likely';
}

/** A date expression and where it stands. */
export interface PlacedDate {
  date: UnresolvedDate;
  setting: Setting;
}

/** What every search for clues reads. */
export interface Evidence {
  article: Article;
  reading: Reading;
  words: PublishedLanguage;
  /** The text folded by the language, of the same length. */
  plain: string;
  dates: readonly PlacedDate[];
}

/** What is told within so many characters from the beginning belongs to the news itself. */
export const LEAD = 600;

/** The words of the evidence, shortened. */
export function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return `“${words.length > 70 ? `${words.slice(0, 67)}…` : words}”`;
}

/** The folded text of the sentence of a date. */
export function sentenceOf({ plain }: Evidence, { setting }: PlacedDate): string {
  return plain.slice(setting.sentenceStart, setting.sentenceEnd);
}

/** The folded text before an offset, at most so many characters. */
export function textBefore({ plain }: Evidence, offset: number, length = 60): string {
  return plain.slice(Math.max(0, offset - length), offset);
}

/** Which way the clause of a date looks, told by a cue beside it or by its tense. */
export function directionOf({ date, setting }: PlacedDate): 'past' | 'future' | undefined {
  const cue = date.cue?.direction;
  return cue === 'past' || cue === 'future' ? cue : setting.tense?.direction;
}
