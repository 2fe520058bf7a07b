/** Visits, and what visitors and hosts do on them or are to do. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isBareNoun } from './as-told.ts';
import { DAY, DAYS, MONTH, oneOf } from './told-days.ts';

/** A longer stay is no visit. */
const LONGEST = 20;

/** A visit of a day or some days, begun or to come, told with the first and the last of them, or with its month. */
export function isVisit(draft: Draft): boolean {
  const { rules, date, basis, status } = draft;
  if (basis !== 'stated' || (status !== 'asserted' && status !== 'planned')) return false;
  if (!rules.includes('visit') && !rules.includes('noun-visit') && !isJourney(draft)) return false;
  if (DAY.test(date) || MONTH.test(date)) return true;
  if (!DAYS.test(date)) return false;
  const { first, last } = edtfBounds(date);
  return first !== null && last !== null && last - first <= LONGEST;
}

/** `Ngoại trưởng Mỹ sẽ tới Bắc Kinh vào ngày 18/6`: somebody named who acts for one state goes to another. */
function isJourney({ type, actors, recipients }: Draft): boolean {
  const [guest] = actors;
  const [host] = recipients;
  if (type !== 'MOVE' || actors.length !== 1 || recipients.length !== 1) return false;
  return (
    guest!.name !== undefined && guest!.code !== undefined && (host!.code ?? guest!.code) !== guest!.code
  );
}

/** Sentences behind a visit, or behind what was told of it last, in which its programme goes on. */
const PROGRAMME = 2;

/**
 * Whether a happening is one of the doings of visitors and hosts; on which of the days does not show. `listed` is the
 * last sentence that told of one.
 */
export function onVisit(draft: Draft, visit: Draft, listed: number): Draft | undefined {
  // `…; chào xã giao Chủ tịch nước; đặt hoa trước Tượng đài …`: a list of doings names the visitors once.
  const named = draft.actors.length > 0 || draft.sentence === listed;
  if (!(draft.status === visit.status || isToldAhead(draft, visit)) || draft.earlier || draft.weak || !named)
    return undefined;
  if (isBareNoun(draft) || !within(draft, visit)) return undefined;
  // Of a stay of days all is told that the article goes on with; of other visits what stands right behind them.
  if (visit.status === 'planned' || !DAYS.test(visit.date)) {
    if (draft.sentence - Math.max(visit.sentence, listed) > PROGRAMME || !isOfProgramme(draft))
      return undefined;
  }
  return { ...visit, date: oneOf(visit.date) };
}

/** `Ngày mai, ông thăm Pháp. Tại Paris, ông gặp …`: of a visit that only its date puts ahead all is told so. */
function isToldAhead(draft: Draft, visit: Draft): boolean {
  return visit.rules.includes('date-after-publication') && draft.status === 'asserted' && !draft.done;
}

/** `Ông sẽ hội đàm với …`: whom visitors meet, and what they sign; what they are for is no matter of the day. */
function isOfProgramme({ type, settles, mutual, speech, apart, gathering }: Draft): boolean {
  const held = type === 'CONSULT' || settles || (type === 'AGREE' && mutual);
  return held && speech === 0 && !apart && gathering?.at !== 'other';
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
