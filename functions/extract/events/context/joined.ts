/** How a clause is joined to what was told before it: later, earlier, by another who answers, by one who does the same. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause, Relation } from '../clauses/clause.ts';
import { isOnlySince } from '../dates/date-words.ts';
import type { SentenceState } from '../sentence-state.ts';
import { hasCue, hasFlag } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isApposed } from './apposed.ts';
import { isPlain } from './plainly-named.ts';

export interface Joined {
  /** Markers tell it as done (`đã`, `bị`), and nothing puts it earlier. */
  done: boolean;
  /** It goes on at the time of speaking (`đang`). */
  ongoing: boolean;
  /** It goes on from then (`sau đó tiếp tục`), and not only on that day. */
  drawnOut: boolean;
  /** Words such as `trước đó`, `từng` put it before what was told. */
  earlier: boolean;
  /** Its sentence opens with words that hand the word on (`đáp lại`). */
  turn: boolean;
  /** Somebody does as was told before (`cũng`), or meanwhile. */
  also: boolean;
  /** It opens its sentence: `Bình luận này …` may be a noun. */
  opens: boolean;
  /** It comes next in what is told (`ngay sau đó`, `lúc 06:30`). */
  moment: boolean;
  /** At an hour of a day told before (`lúc 06:30`). */
  hour: boolean;
  /** Whoever does it is named right before it, with no tense told (`đại biểu A (đoàn B) cũng đề nghị …`). */
  plain: boolean;
  /** Number of its clause in the sentence, and that of the first of those that go on to it with `và` or a comma. */
  clause: number;
  run: number;
  relation: Relation;
  /** Its clause tells what came of what stands before it (`khiến …`), or of whom some (`trong đó …`). */
  outcome: boolean;
  /** `đồng thời`: whoever did what stands before it does it too. */
  anew: boolean;
  /** `sau đó` puts it after what was told, the same day or another. */
  later: boolean;
  /** It only says who somebody is, set off behind his name. */
  apposed: boolean;
  /** Words before it put it at a distance from what was told (`sau ba tuần …`, `từ khi …`). */
  apart: boolean;
  /** It opens with where an office is at work (`Tại toà, …`), long after what that looks into. */
  atOffice: boolean;
}

/** Items at the beginning of a sentence among which the word is handed on. */
const OPENING = 3;

/** Items between `cũng` and its verb: markers. */
const BEFORE_VERB = 3;

/** How the head of clause `index` is joined to what was told. */
export function joinedBy(state: SentenceState, index: number, head: number): Joined {
  const { items, clauses } = state;
  const clause = clauses[index]!;
  const first = clauses[0]!;
  const earlier =
    (clause.cues & Cue.EARLIER) !== 0 ||
    (index > 0 &&
      (first.cues & Cue.EARLIER) !== 0 &&
      hasCue(items, first.from, Math.min(first.to, head), Cue.EARLIER));
  const marked = items[head]!.trigger!.passive || hasCue(items, clause.from, head, Cue.PAST | Cue.PASSIVE);
  const opening = Math.min(head, first.from + OPENING);
  const before = Math.max(clause.from, head - BEFORE_VERB);
  return {
    done: marked && (clause.cues & Cue.EARLIER) === 0,
    ongoing:
      hasFlag(items, before, head, Flag.GOING) ||
      (goesOnWith(clause, head) && hasFlag(items, clauses[index - 1]?.from ?? head, clause.from, Flag.GOING)),
    drawnOut: hasFlag(items, clause.from, head, Flag.LATER) && hasCue(items, clause.from, head, Cue.ONGOING),
    earlier,
    turn: hasFlag(items, first.from, opening, Flag.TURN),
    also: hasFlag(items, before, head, Flag.ALSO) || hasFlag(items, first.from, opening, Flag.ALSO),
    opens: head === first.from,
    clause: index,
    run: runOf(clauses, index),
    relation: clause.relation,
    anew: clause.relation === 'coordinate' && hasFlag(items, clause.from, head, Flag.ANEW),
    apart:
      isApart(items, clause.from, head) ||
      isSince(items, clauses[index - 1]) ||
      isSince(items, clauses[index + 1]) ||
      isTakenSince(items[head]!.trigger!.type, clauses[index + 1]) ||
      (index > 0 && hasSinceThen(items, first)),
    later: hasFlag(items, before, head, Flag.LATER) || hasFlag(items, first.from, opening, Flag.LATER),
    apposed: isApposed(items, clause, head),
    outcome: clause.relation === 'subordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0,
    plain: isPlain(state, clause.from, head),
    atOffice: opensAtOffice(items, first),
    hour: holdsHour(items, clause) || (first.verbs.length === 0 && holdsHour(items, first)),
    moment: holdsMoment(clause) || (first.verbs.length === 0 && holdsMoment(first)),
  };
}

/** `Tại cơ quan công an, …`, `Tại toà, …`, `Tại phiên toà, …` */
function opensAtOffice(items: readonly Item[], { from, to }: Clause): boolean {
  const [at, office, comma] = [items[from], items[from + 1], items[from + 2]];
  if (!at || !office || from + 1 >= to || at.trigger || (at.cues & Cue.AT) === 0) return false;
  if (office.from !== at.to) return false;
  // The phrase names the office itself.
  if (office.mark === ',') return true;
  const trial = office.trigger?.kind === 'noun' && office.trigger.type === 'PROSECUTE';
  return (office.entity?.kind === 'organ' || trial) && comma?.mark === ',';
}

/** The first of the clauses that go on to one, side by side. */
function runOf(clauses: readonly Clause[], index: number): number {
  let at = index;
  while (at > 0 && clauses[at]!.relation === 'coordinate' && clauses[at - 1]!.quoted === clauses[at]!.quoted)
    at--;
  return at;
}

const DISTANCE = Cue.AFTER | Cue.BEFORE | Cue.SINCE | Cue.UNTIL;

/** Whether a preposition of time that is not `sau đó`, or a word that ranks, stands among items. */
function isApart(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { cues, flags } = items[i]!;
    // `từ`, `đến` bring in places too; `vài phút sau, …` is the next moment.
    const distance = cues & (cues & (Cue.AT | Cue.TO) ? DISTANCE & ~(Cue.SINCE | Cue.UNTIL) : DISTANCE);
    const later = (flags & (Flag.MOMENT | Flag.LATER)) !== 0 || items[i + 1]?.mark === ',';
    if (distance && !later) return true;
    // `trạm xăng đầu tiên tham gia thị trường`: the verb says which one is meant.
    if (flags & Flag.SUPERLATIVE) return true;
  }
  return false;
}

/** `kể từ khi Nga mở chiến dịch, …`: a clause of time that counts from a happening. */
function isSince(items: readonly Item[], clause: Clause | undefined): boolean {
  if (!clause || (clause.relation !== 'when' && clause.relation !== 'after')) return false;
  return isOnlySince(items[clause.from]!.cues);
}

/** `NATO đình chỉ hợp tác sau khi Nga đưa quân vào Gruzia`: what states did, told with what it came after, is history. */
const isTakenSince = (type: EventType, next: Clause | undefined) =>
  type === 'SANCTION' && next?.relation === 'after';

/** `từ đó đến nay việc bàn giao chưa xong, UBND cũng không đồng ý …`: all that the sentence tells is of the time since. */
function hasSinceThen(items: readonly Item[], { from, to, flags }: Clause): boolean {
  if ((flags & Flag.THAT_TIME) === 0) return false;
  for (let i = from; i < to; i++) if (items[i]!.thatTime && items[i]!.cues & Cue.SINCE) return true;
  return false;
}

/** `đang điều tra, làm rõ`: a verb that opens its clause goes on with the one before. */
function goesOnWith({ relation, from }: Clause, head: number): boolean {
  return relation === 'coordinate' && head <= from + 1;
}

const holdsMoment = ({ flags }: Clause) => (flags & Flag.MOMENT) !== 0;

/** Whether an hour stands in a clause. */
export function holdsHour(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to && holdsMoment(clause); i++)
    if (items[i]!.flags & Flag.MOMENT && items[i]!.cues & (Cue.ON | Cue.UNTIL)) return true;
  return false;
}
