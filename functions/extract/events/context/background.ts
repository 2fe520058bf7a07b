/** Whether a draft goes on with what the article told of a time before the news. */
import type { Draft } from '../draft.ts';
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
