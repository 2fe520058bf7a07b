/** Whether an event is told as fact, to come, only possible, or denied. */
import type { Status } from '../../../schemas/event.ts';
import type { Clause } from './clauses.ts';
import type { Trigger } from './compile.ts';
import { Cue } from './lexicon.ts';
import type { Item } from './scan.ts';

const MODAL = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.NEGATION | Cue.POSSIBLE;
/** Tokens between a marker and the verb that it bears on. */
const REACH = 12;

export interface StatusReading {
  status: Status;
  rules: string[];
}

/**
 * Reads the status of a verb or noun from the markers before it. `ahead` is true where its date lies after
 * publication, `past` where it lies before.
 */
export function statusOf(
  items: readonly Item[],
  clause: Clause,
  head: number,
  trigger: Trigger,
  when: { ahead: boolean; past: boolean },
): StatusReading {
  const noun = trigger.kind === 'noun';
  let cues = markersBefore(items, clause, head);
  // The verb beside an event noun tells of it: `hội nghị … sẽ diễn ra`, `sẽ có cuộc họp`.
  if (noun) {
    const verb = clause.verbs.find(each => each > head) ?? clause.verbs.findLast(each => each < head);
    if (verb !== undefined && tellsOfNoun(items, verb)) cues |= markersBefore(items, clause, verb);
    else if (verb !== undefined && verb < head) cues &= ~Cue.NEGATION;
  }
  if (trigger.negative || cues & Cue.NEGATION) return { status: 'negated', rules: ['negation'] };
  if (clause.relation === 'condition') return { status: 'possible', rules: ['condition'] };
  if (cues & Cue.POSSIBLE && !when.past) return { status: 'possible', rules: ['possible'] };
  if (trigger.planned || (cues & Cue.FUTURE && !when.past))
    return { status: 'planned', rules: ['future-marker'] };
  if (when.ahead) return { status: 'planned', rules: ['date-after-publication'] };
  return { status: 'asserted', rules: [] };
}

function tellsOfNoun(items: readonly Item[], verb: number): boolean {
  return items[verb]!.trigger!.kind === 'carrier';
}

/** What stands beyond a comma, a quotation mark or `của` bears on something else (`lợi nhuận chưa chia của X đạt`). */
function bars(items: readonly Item[], index: number, head: number): boolean {
  const { mark, cues, aside } = items[index]!;
  if (aside) return false;
  if (mark === ',' || mark === ';' || mark === '"' || mark === '”') return true;
  return (cues & Cue.OF) !== 0 && items[head]!.trigger!.kind === 'verb';
}

/** Cues of mood between the verb before and a head. */
function markersBefore(items: readonly Item[], clause: Clause, head: number): number {
  let cues = 0;
  let far = false;
  for (let i = head - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (
      item.trigger &&
      (item.trigger.kind === 'verb' || item.trigger.kind === 'carrier') &&
      clause.verbs.includes(i)
    ) {
      if (item.trigger.planned) cues |= Cue.FUTURE;
      break;
    }
    // `không cháy nữa sau lần cháy cuối cùng`: a happening of its own.
    if (i === head - 1 && item.cues & Cue.EVENTIVE && item.cues & (Cue.AFTER | Cue.BEFORE | Cue.SINCE)) break;
    if (bars(items, i, head)) far = true;
    const reaching = !far && items[head]!.from - item.to <= REACH;
    if (reaching || i <= clause.from + 1) cues |= item.cues & (reaching ? MODAL : Cue.FUTURE | Cue.POSSIBLE);
  }
  return cues;
}
