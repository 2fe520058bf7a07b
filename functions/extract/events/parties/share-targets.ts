/** Against whom a measure is that names nobody, or only people by their number: `Ba ngày sau, Ba Lan trục xuất 45 người`. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isKnown, sideAlone, sideOf } from '../same-parties.ts';
import { COUNTED } from './party.ts';

/** Sentences over which measures are against the same state. */
const REACH = 2;

/** What one state does against another. */
const HOSTILE = new Set<EventType>(['SANCTION', 'ACCUSE', 'THREATEN', 'REQUEST']);

/**
 * Measures that go on after others: those of one state are against whom it has just acted, and an expulsion of people
 * who are only counted against the state whose people others have just expelled.
 */
export function shareTargets(drafts: readonly Draft[]): void {
  let before: Draft[] = [];
  for (const draft of drafts) {
    if (isOpen(draft)) {
      const target = targetOf(draft, before);
      if (target) {
        draft.recipients = [target];
        draft.rules.push('target-of-before');
      }
    }
    if (HOSTILE.has(draft.type) && draft.recipients.some(({ code }) => code !== undefined))
      before = [draft, ...before.filter(({ sentence }) => draft.sentence - sentence <= REACH)];
  }
}

/** A measure of one state that is against nobody who is known. */
function isOpen({ type, actors, recipients, noun }: Draft): boolean {
  return (
    type === 'SANCTION' &&
    !noun &&
    actors.length === 1 &&
    actors[0]!.code !== undefined &&
    recipients.every(each => !isKnown(each) && COUNTED.test(each.text))
  );
}

function targetOf({ actors: [actor], sentence, mode }: Draft, before: readonly Draft[]): Entity | undefined {
  for (const other of before) {
    if (sentence - other.sentence > REACH) break;
    const own = other.actors.some(each => sideOf(each) === sideOf(actor!));
    const alike = mode === 'expel' && other.type === 'SANCTION' && other.mode === 'expel';
    const [target, more] = other.recipients;
    if ((own || alike) && !more && target?.code !== undefined && target.code !== actor!.code)
      return sideAlone(target);
  }
  return undefined;
}
