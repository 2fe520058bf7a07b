/** Which happenings without a date of their own are worth a record. */
import type { Draft } from './draft.ts';
import { STORY_TYPES } from './narrative.ts';

/** Worth a date from the context: whoever acts is known, or the story goes on. */
export function told(draft: Draft): boolean {
  return (
    (draft.actors.length > 0 || draft.recipients.length > 0 || STORY_TYPES.has(draft.type)) &&
    draft.part !== 'title' &&
    draft.part !== 'caption'
  );
}

/** Worth a record of which only a bound of the date is known. */
export function isWorthABound(draft: Draft): boolean {
  return draft.actors.length > 0 && !draft.saying && !draft.weak && draft.type !== 'OTHER';
}
