/** What the same one does in words next in the sentence (`ấn định ngày xử và yêu cầu …`). */
import type { Draft } from '../draft.ts';
import { SPOKEN, TOWARDS } from '../spoken.ts';
import { isOneOf } from './among-actors.ts';

/** `ấn định ngày xử và yêu cầu …`: what the same one does in words next in the sentence that the context has dated. */
export function goesOnIn(draft: Draft, before: Draft): boolean {
  return (
    before.sentence === draft.sentence &&
    before.basis === 'context' &&
    before.triggerStart < draft.triggerStart &&
    before.speech === draft.speech &&
    isWord(before) &&
    isWord(draft) &&
    TOWARDS.has(draft.type) &&
    !draft.weak &&
    !draft.earlier &&
    draft.actors.length === before.actors.length &&
    draft.actors.every(actor => isOneOf(actor, before.actors))
  );
}

function isWord({ type, status, noun, actors }: Draft): boolean {
  return SPOKEN.has(type) && status === 'asserted' && !noun && actors.length > 0;
}
