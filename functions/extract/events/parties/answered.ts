/** Whom an act in words answers: whoever was told right before to charge, ask or threaten the one who answers. */
import type { EventType } from '../../../../schemas/event.ts';
import { isOneOf } from '../context/among-actors.ts';
import type { Draft } from '../draft.ts';
import { isKnown } from '../same-parties.ts';
import { TOWARDS } from '../spoken.ts';

/** Acts of which others complain. */
const RESENTED = new Set<EventType>([...TOWARDS, 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/** What is put forward, and refused. */
const PUT_FORWARD = new Set<EventType>(['REQUEST', 'ACCUSE']);

/**
 * `Nga tố Ukraine pháo kích, song Kiev phủ nhận`, `Mexico chỉ trích động thái này`: gives those of `drafts`, in the order
 * of the text, that answer and name nobody whoever they answer, of the same sentence or of the one before (`earlier`).
 */
export function answerOthers(drafts: readonly Draft[], earlier: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (!mayAnswer(draft)) continue;
    const isBefore = (other: Draft) => isAnswered(other, draft);
    const answered = drafts.slice(0, at).findLast(isBefore) ?? earlier.findLast(isBefore);
    if (!answered || answered.actors.some(actor => isOneOf(actor, draft.actors))) continue;
    draft.recipients = answered.actors.slice(0, 1);
    draft.rules.push('answered-to');
  }
}

function mayAnswer({ type, noun, speech, actors, recipients }: Draft): boolean {
  return (
    (type === 'REJECT' || type === 'ACCUSE') &&
    !noun &&
    speech === 0 &&
    recipients.length === 0 &&
    actors.length > 0 &&
    actors.every(isKnown)
  );
}

/** Whether `other` is what `draft` answers: it was aimed at whoever answers, or is pointed back to. */
function isAnswered(other: Draft, { type, actors, pointing }: Draft): boolean {
  if (other.status !== 'asserted' || other.speech > 0 || other.actors.length === 0) return false;
  if (type === 'ACCUSE') return pointing && RESENTED.has(other.type) && other.actors.every(isKnown);
  if (TOWARDS.has(other.type) && actors.every(actor => isOneOf(actor, other.recipients))) return true;
  return pointing && other.recipients.length === 0 && PUT_FORWARD.has(other.type);
}
