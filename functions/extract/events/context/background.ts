/** Whether a draft goes on with what the article told of a time before the news. */
import type { Draft } from '../draft.ts';
import { opensAnew } from './day-of-news.ts';
import type { Story } from './story.ts';

/**
 * Whether a draft goes on with background: in the same paragraph behind it, or with a pronoun in the next sentence.
 * Who is named as saying something may have the word again two sentences later.
 */
export function isInBackground(draft: Draft, { past }: Pick<Story, 'past'>): boolean {
  const behind = draft.sentence - past.sentence;
  if (behind <= 0) return false;
  if (behind === 1 && draft.pronoun) return true;
  return draft.paragraph === past.paragraph && (behind === 1 || draft.pronoun || !draft.saying);
}

/**
 * Whether a draft stands where the article is on the day of its news: nothing of another day was told last, or a new
 * paragraph, behind one that ended with such, goes on with somebody named who acts for a state or an organisation.
 */
export function isOnNewsDay(draft: Draft, story: Story): boolean {
  const { news, day, last, past } = story;
  if (day === news?.date) return !isInBackground(draft, story);
  return last !== undefined && draft.paragraph !== past.paragraph && opensAnew(draft, last);
}
