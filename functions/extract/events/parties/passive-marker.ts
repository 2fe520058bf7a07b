/** Where the marker of the passive stands (`bị`, `được`) under which a verb tells what somebody suffers or gets. */
import type { EventType } from '../../../../schemas/event.ts';
import { canAct } from '../../entities/mention.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import type { Telling } from './telling.ts';

/**
 * `bị Dũng giật mũ, đấm vào người`: blows told one after the other are suffered alike; `bị Bộ Y tế phạt, yêu cầu nộp
 * lại …`: and so is what somebody who is named goes on to do.
 */
export function sharedMarker(
  { items, clauses, index, verb, trigger }: Telling,
  after: readonly Party[],
): number {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (!SUFFERED.has(trigger.type) || clause.relation !== 'coordinate' || clause.verbs[0] !== verb) return -1;
  if (anyOf(items, clause.from, verb, item => !!(item.entity || item.trigger || item.cues & MARKED)))
    return -1;
  const last = before?.verbs.at(-1);
  const marker = last === undefined ? -1 : passiveMarker(items, last, items[last]!.trigger!);
  if (marker < 0) return -1;
  const suffered = items[last!]!.trigger!.type;
  if (trigger.type === 'ASSAULT') return after.every(isWhere) ? marker : -1;
  // `bị khởi tố, bắt tạm giam`: what the law does to one.
  if (trigger.type === 'PROSECUTE' && suffered === 'PROSECUTE' && after.length === 0) return marker;
  // `bị phát hiện và bắt giữ`: one right behind the other, with nobody to whom it might be done instead.
  // `tuyên án bằng thời gian đã bị giam và ra lệnh trục xuất`: what stands behind another verb only describes.
  const alone = before!.verbs.length === 1 && after.every(isWhere);
  if (BY_FORCE.has(trigger.type) && alone && isNextTo(items, last!, verb)) return marker;
  const named = SUFFERED.has(suffered) && partiesIn(items, marker + 1, last!).some(acting);
  return named ? marker : -1;
}

/** `bị hai kẻ lạ mặt chặn xe và hành hung ở Minsk` */
const isWhere = ({ preposition }: Party) => (preposition & (Cue.AT | Cue.WITHIN)) !== 0;

/** What one suffers from another. */
const SUFFERED = new Set<EventType>(['ASSAULT', 'PROSECUTE', 'APPOINT', 'COERCE', 'SANCTION', 'REQUEST']);

/** Of these, what authorities do to one. */
const BY_FORCE = new Set<EventType>(['PROSECUTE', 'COERCE', 'SANCTION']);

/** Whether nothing but `và` or a comma parts two verbs. */
const isNextTo = (items: readonly Item[], first: number, second: number) =>
  second - first === 2 && items[second]!.from - items[first]!.to === 1;

const MARKED = Cue.PAST | Cue.FUTURE | Cue.NEGATION;

export function passiveMarker(items: readonly Item[], verb: number, trigger: Trigger): number {
  if (trigger.passive) return verb;
  if (trigger.gets) return -1;
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const item = items[i]!;
    if (item.cues & Cue.PASSIVE) return i;
    // `được bác sĩ mổ cấp cứu`: two verbs of the one who is named.
    const first = item.trigger;
    const chained =
      i === verb - 1 && first?.kind === 'verb' && first.frame !== 'saying' && item.to === items[verb]!.from;
    if (chained && trigger.frame === 'transitive') {
      const own = passiveMarker(items, i, first);
      return own >= 0 && own < i && partiesIn(items, own + 1, i).some(acting) ? own : -1;
    }
    if (item.mark === ',') return agentBefore(items, i);
    if (item.trigger || item.mark !== '' || items[verb]!.from - item.to > 12) return -1;
  }
  return -1;
}

/** `bị tài xế nhấn ga, tông vào người`: the marker before whoever does what the comma parts; −1 for none. */
function agentBefore(items: readonly Item[], comma: number): number {
  const agent = items[comma - 1];
  const marker = items[comma - 2];
  // `Quân đội Syria, được không quân Nga yểm trợ, …`: the comma closes what one before the marker has set off.
  if (items[comma - 3]?.mark === ',') return -1;
  const goesOn = agent?.entity && agent.to < items[comma]!.from && canAct(agent.entity);
  return goesOn && marker && marker.cues & Cue.PASSIVE && marker.to === agent.from ? comma - 2 : -1;
}
