/** Which happenings without a date of their own are worth a record. */

import type { Draft } from '../draft.ts';
import { isBareNoun } from './as-told.ts';
import { STORY_TYPES } from './narrative.ts';

/** Worth a date from the context: whoever acts is known, or the story goes on. */
export function told(draft: Draft): boolean {
  return (
    (draft.actors.length > 0 || draft.recipients.length > 0 || STORY_TYPES.has(draft.type)) &&
    draft.part !== 'title' &&
    draft.part !== 'caption'
  );
}

/**
 * Worth a record of which only a bound of the date is known: told as done or to come, or by one side to another.
 * What somebody is only said to do (`sở hữu`, `mong muốn`) is as often a state.
 */
export function isWorthABound(draft: Draft): boolean {
  const { actors, recipients, rules } = draft;
  if (actors.length === 0 || draft.type === 'OTHER' || draft.saying || draft.weak || draft.provided)
    return false;
  // `chuyến thăm mới đây tới Moscow`: of one side to another, and told to have been.
  if (isBareNoun(draft))
    return actors.length > 1 || (rules.includes('noun-visit') && recipients.length > 0 && draft.earlier);
  const planned = draft.status === 'planned' && !rules.includes('mood-goes-on');
  if (planned || draft.done) return true;
  // `pháo kích làng Shebekino`: what is struck may be a place alone.
  const struck = draft.type === 'ASSAULT' && draft.status === 'asserted' && draft.place !== null;
  return draft.mutual ? actors.length > 1 : recipients.length > 0 || struck;
}
