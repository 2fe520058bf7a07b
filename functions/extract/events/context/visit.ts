/** Visits of some days, and what visitors and hosts do on them. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { DAYS, oneOf } from './told-days.ts';

/** A longer stay is no visit. */
const LONGEST = 20;

/** A visit of some days that has begun, told with the first and the last of them. */
export function isVisit({ rules, date, basis, status }: Draft): boolean {
  if (basis !== 'stated' || status !== 'asserted' || !DAYS.test(date)) return false;
  if (!rules.includes('visit') && !rules.includes('noun-visit')) return false;
  const { first, last } = edtfBounds(date);
  return first !== null && last !== null && last - first <= LONGEST;
}

/**
 * Whether a happening is one of the doings of visitors and hosts; on which of the days does not show. `listed` is the
 * last sentence that told of one.
 */
export function onVisit(draft: Draft, visit: Draft, listed: number): Draft | undefined {
  // `…; chào xã giao Chủ tịch nước; đặt hoa trước Tượng đài …`: a list of doings names the visitors once.
  const named = draft.actors.length > 0 || draft.sentence === listed;
  const done = draft.status === 'asserted' && !draft.earlier && !draft.weak && named;
  if (!done || (draft.noun && !draft.rules.includes('carrier')) || !within(draft, visit)) return undefined;
  return { ...visit, date: oneOf(visit.date) };
}

/** Whether all who act are parties of a meeting or visit; of a party that is named, the one who was there. */
export function within(draft: Draft, frame: Draft): boolean {
  const parties = [...frame.actors, ...frame.recipients];
  return draft.actors.every(actor => parties.some(party => isThere(actor, party)));
}

function isThere(actor: Entity, party: Entity): boolean {
  if ((actor.code ?? actor.name) !== (party.code ?? party.name)) return false;
  // `điện đàm với ông Putin … Thủ tướng Medvedev đe doạ`: another of the same state was not.
  return actor.name === undefined || party.name === undefined || actor.name === party.name;
}
