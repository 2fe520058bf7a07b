/**
 * What a sentence tells behind its dated happening of that same day: what was done next (`…, bắt 12 người`), what came
 * of it (`khiến 5 người thiệt mạng`), what was said too (`nhưng cho biết …`).
 */

import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { actAgain, nameOf } from '../same-parties.ts';
import { SPOKEN, TOWARDS } from '../spoken.ts';
import { isBareNoun } from './as-told.ts';
import { DAY } from './told-days.ts';

/** The dated happening of its sentence that a draft goes on with; `told` are those told before it. */
export function besideDated(draft: Draft, told: readonly Draft[]): Draft | undefined {
  if (draft.status !== 'asserted' || draft.earlier || draft.apart || draft.ongoing) return undefined;
  if (draft.provided || draft.pointing) return undefined;
  if (isBareNoun(draft)) return undefined;
  const anchor = anchorOf(draft, told);
  if (anchor?.rules.includes('said-act') && isMeasureToo(draft, anchor)) return anchor;
  if (!anchor || !isOneVoice(draft, anchor)) return undefined;
  if (draft.outcome)
    return OUTCOMES.has(draft.type) && !SPOKEN.has(anchor.type) && tellsEnough(draft) ? anchor : undefined;
  // `cho biết Tokyo không nhận được thông báo, đồng thời bày tỏ …`: behind what was said, whoever said it goes on.
  const spoken = draft.anew && SPOKEN.has(draft.type) && SPOKEN.has(anchor.type);
  if (draft.relation !== 'coordinate' || anchor.clause >= draft.clause) return undefined;
  if (anchor.clause < draft.run && !spoken) return undefined;
  // `Thoả thuận được ký hôm qua và có hiệu lực từ 18h`
  if (anchor.type === 'AGREE' && draft.type === 'LEGISLATE' && draft.rules.includes('undergo')) return anchor;
  if (SPOKEN.has(anchor.type)) return isSaidToo(draft, anchor) ? anchor : undefined;
  // Whoever says or asks for something is named.
  if (SPOKEN.has(draft.type) && draft.actors.length === 0) return undefined;
  return tellsEnough(draft) && !isCharged(draft, anchor) ? anchor : undefined;
}

/** What comes of a happening on the spot. */
const OUTCOMES = new Set<EventType>([
  'ACCIDENT',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONTEST',
  'LIFE',
  'MOVE',
  'PROSECUTE',
  'PROTEST',
]);

/** The happening told last before a draft in its sentence, if that is one of a day, told as fact. */
function anchorOf(draft: Draft, told: readonly Draft[]): Draft | undefined {
  let last: Draft | undefined;
  for (let i = told.length - 1; i >= 0 && told[i]!.sentence === draft.sentence; i--) {
    const other = told[i]!;
    if (other.basis === 'bounded' || other.triggerStart >= draft.triggerStart) continue;
    if (!last || other.triggerStart > last.triggerStart) last = other;
  }
  return last && isOfDay(last) ? last : undefined;
}

function isOfDay({ date, status, noun, rules, relation, apposed }: Draft): boolean {
  // `ông Nam, người bị bắt hôm 12/5, khai nhận …`
  if (apposed) return false;
  if (!DAY.test(date) || status !== 'asserted' || rules.includes('followed')) return false;
  if (relation === 'after' || relation === 'before' || relation === 'condition') return false;
  return !noun || rules.includes('carrier');
}

/** Whether both are told by the same voice: the article, or whom it cites. */
function isOneVoice(draft: Draft, anchor: Draft): boolean {
  return draft.speech === anchor.speech && keyOf(draft.source) === keyOf(anchor.source);
}

const keyOf = (entity: Entity | null) => entity && nameOf(entity);

/** A common word tells enough where it is marked as done or somebody is named beside it, any other with parties. */
function tellsEnough(draft: Draft): boolean {
  const parties = draft.actors.length > 0 || draft.recipients.length > 0;
  if (!draft.weak) return parties || draft.done || draft.rules.includes('undergo');
  if (draft.type === 'OTHER') return false;
  return draft.done || draft.plain || draft.outcome || draft.recipients.length > 0;
}

/** `khởi tố ông A về tội giết người, cướp tài sản`: what somebody is charged with, or a law punishes. */
function isCharged(draft: Draft, anchor: Draft): boolean {
  if (anchor.type !== 'PROSECUTE' && anchor.type !== 'LEGISLATE') return false;
  if (draft.type === 'LEGISLATE') return anchor.type === 'PROSECUTE';
  return CRIMES.has(draft.type) && !draft.done;
}

const CRIMES = new Set<EventType>(['ASSAULT', 'OTHER', 'COERCE', 'TRADE', 'ACCUSE']);

/** Measures that words can take. */
const MEASURES = new Set<EventType>(['SANCTION', 'REJECT', 'RETREAT', 'COERCE', 'AID']);

/** `tuyên bố trục xuất 23 người, đóng băng mọi tiếp xúc`: the next of the measures that somebody announces. */
function isMeasureToo(draft: Draft, anchor: Draft): boolean {
  if (!MEASURES.has(draft.type) || draft.noun || draft.done || draft.weak) return false;
  if (draft.relation !== 'coordinate' || draft.speech !== anchor.speech) return false;
  return draft.clause === anchor.clause + 1 && draft.actors.length > 0 && actAgain(draft, anchor);
}

/** What is said behind an act in words is said then; whom it asks, or what it agrees on, is none of the day. */
function isSaidToo(draft: Draft, anchor: Draft): boolean {
  if (!SPOKEN.has(draft.type) || (draft.actors.length === 0 && !draft.anew)) return false;
  if (!actAgain(draft, anchor)) return false;
  return anchor.type !== 'REQUEST' || draft.also || TOWARDS.has(draft.type);
}
