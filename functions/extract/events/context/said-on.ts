/** The day on which something was said, without a date of its own. */
import type { Draft } from '../draft.ts';
import { isInBackground } from './background.ts';
import type { Carried } from './carried-date.ts';
import { dayOf, speaksOnNewsDay } from './day-of-news.ts';
import { staying } from './stay.ts';
import type { Story } from './story.ts';

/** `word` is what the one who has the word says on, if he does. */
export function saidOn(draft: Draft, story: Story, word: Carried | undefined): Carried | undefined {
  const { news, last, published } = story;
  // In a list of what was done on a visit, words too are of one of its days.
  if (draft.sentence === story.visiting) return staying(draft, story) ?? word;
  if (word || !news || story.day !== news.date || isInBackground(draft, story)) return word;
  if (!speaksOnNewsDay(draft, news, last, published)) return undefined;
  return { of: { ...news, date: dayOf(draft, news, published), place: null }, rule: 'day-of-news' };
}
