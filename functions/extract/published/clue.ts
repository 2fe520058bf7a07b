/** What a clue to the publication date is, and what the finders of clues look at. */
import type { Article } from '../../../schemas/article.ts';
import type { Setting } from '../dates/resolve/context.ts';
import type { UnresolvedDate } from '../dates/value.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentence.ts';
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

/** A sentence is read so far from the place in question; some texts are one long sentence. */
const SENTENCE = 300;

/** The folded text of the sentence of a date. */
export function sentenceOf({ plain }: Evidence, { date, setting }: PlacedDate): string {
  const from = Math.max(setting.sentenceStart, date.start - SENTENCE);
  return plain.slice(from, Math.min(setting.sentenceEnd, date.end + SENTENCE));
}

/** Whether the sentence round an offset tells of another time: it has a year of its own, or says so. */
export function inRetrospect({ reading, plain, words, dates }: Evidence, offset: number): boolean {
  const sentence = sentenceAt(reading.sentences, offset);
  if (!sentence) return false;
  const from = Math.max(sentence.start, offset - SENTENCE);
  const to = Math.min(sentence.end, offset + SENTENCE);
  if (words.retrospect.test(plain.slice(from, to))) return true;
  return dates.some(
    ({ date: { start, end, value } }) =>
      start >= from && end <= to && value.kind === 'calendar' && typeof value.year === 'number',
  );
}

/** The sentence that an offset lies in. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}

/** Whether the sentence round an offset tells of a day near that of writing, as news do: `sáng nay`, `ngày 12/6`. */
export function toldByDay({ reading, dates }: Evidence, offset: number): boolean {
  const sentence = sentenceAt(reading.sentences, offset);
  return dates.some(
    ({ date: { start, value }, setting }) =>
      sentence !== undefined &&
      start >= sentence.start &&
      start < sentence.end &&
      setting.quote < 0 &&
      (value.kind === 'relative'
        ? value.unit === 'day' && value.base === 'publication'
        : value.kind === 'calendar' && value.year === undefined && value.day !== undefined && !value.lunar),
  );
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
