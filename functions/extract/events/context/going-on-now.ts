/** What is told as going on, which is so on the day of the article: inquiries and help. */
import type { Draft } from '../draft.ts';
import { DAY } from './told-days.ts';

/** `Công an đang điều tra vụ việc`: what is told as going on goes on on the day of the article. */
export function isGoingOn(draft: Draft, published: string | null): boolean {
  return (
    (draft.type === 'PROSECUTE' || draft.type === 'AID') &&
    draft.ongoing &&
    !draft.weak &&
    // To serve a sentence is a state.
    !draft.rules.includes('undergo') &&
    (draft.mode === 'investigate' || draft.actors.length > 0 || draft.recipients.length > 0) &&
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !draft.provided &&
    draft.speech === 0 &&
    published !== null &&
    DAY.test(published)
  );
}
