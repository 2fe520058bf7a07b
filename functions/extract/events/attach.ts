/** Which date belongs to which verb or event noun of its sentence. */

import { edtfBounds } from '../../../schemas/edtf.ts';
import { type Clause, isSubordinate } from './clause.ts';
import { coordinatedDate, OF_THE_VERB, prepositionOf, setOff } from './date-words.ts';
import { whyExcluded } from './exclusions.ts';
import { figureVerb } from './figures.ts';
import { Cue } from './lexicon.ts';
import { governing, mainVerb, touchingVerb, VERBAL } from './main-verb.ts';
import { isNominal, isPreposition } from './nominal.ts';
import { nounPreposition } from './noun-preposition.ts';
import type { Item } from './scan.ts';
import { type DateReason, dropDate, type Trace } from './trace.ts';

export { mainVerb } from './main-verb.ts';
export { nounPreposition } from './noun-preposition.ts';

export interface Attachment {
  clause: number;
  /** Item of the verb or event noun that the date belongs to. */
  head: number;
  /** Item of the date. */
  date: number;
  /** Cues of the preposition before the date; 0 where there is none. */
  preposition: number;
  /** Name of the rule that attached it. */
  rule: string;
}

const MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE | Cue.NEGATION;
/** Tokens that a noun phrase may have between its head and its date. */
const LONGEST_PHRASE = 30;

/** Attaches the dates of one sentence, in order. */
export function attachDates(
  items: readonly Item[],
  clauses: readonly Clause[],
  publishedLast: number | null,
  trace?: Trace,
): Attachment[] {
  const attachments: Attachment[] = [];
  const taken = new Set<number>();
  let dropped = -1;
  for (const [index, clause] of clauses.entries()) {
    for (let i = clause.from; i < clause.to; i++) {
      if (!items[i]!.date) continue;
      const preposition = prepositionOf(items, i);
      const excluded =
        dropped >= 0 && coordinatedDate(items, i) && dateItemBefore(items, i) === dropped
          ? 'period-of-matter'
          : whyExcluded(items, clause, i, preposition, publishedLast);
      if (excluded) {
        if (MATTER.has(excluded) && figureVerb(items, clause, i) === undefined) dropped = i;
        dropDate(trace, items[i]!, excluded);
        continue;
      }
      const found = headFor(items, clauses, index, i, preposition, taken, publishedLast);
      if (!found) {
        dropDate(trace, items[i]!, 'no-head');
        continue;
      }
      taken.add(found.head);
      attachments.push({ ...found, date: i, preposition });
    }
  }
  return attachments;
}

/** Reasons that hold for the dates joined to one too: `công bố kết quả kinh doanh quý 3 và 9 tháng đầu năm`. */
const MATTER = new Set<DateReason>(['in-name', 'period-of-matter']);

function dateItemBefore(items: readonly Item[], date: number): number {
  for (let i = date - 1; i >= 0 && i >= date - 4; i--) if (items[i]!.date) return i;
  return -1;
}

/** Whether the head of a document's or programme's name stands between a verb and a date. */
function documentBefore(items: readonly Item[], verb: number, date: number): boolean {
  return items.slice(verb + 1, date).some(item => item.cues & Cue.DOCUMENT);
}

type Head = Pick<Attachment, 'clause' | 'head' | 'rule'>;

function headFor(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
  preposition: number,
  taken: ReadonlySet<number>,
  publishedLast: number | null,
): Head | undefined {
  const clause = clauses[index]!;
  const before = clause.verbs.filter(verb => verb < date);
  const after = clause.verbs.filter(verb => verb > date);
  const lastVerb = before.at(-1);
  const noun = clause.nouns.findLast(each => each < date);

  if (items[date]!.aside) {
    const inside = headInBrackets(items, date);
    if (inside === null) return undefined;
    if (inside !== undefined) return { clause: index, head: inside, rule: 'in-brackets' };
  }
  const apposed = apposedClause(items, clauses, index, date);
  if (apposed) return apposed;
  const figure = figureVerb(items, clause, date);
  if (figure !== undefined && !taken.has(figure)) return { clause: index, head: figure, rule: 'figure' };
  const complement = complementOfSaying(items, clauses, index, date);
  if (complement && !taken.has(complement.head)) return complement;
  const cause = causeNoun(items, clauses, index, date);
  if (cause && !taken.has(cause.head)) return cause;
  // `sau buổi tập chiều qua, sáng nay họ …`: behind a comma alone, a verb of its own takes the date.
  const listed = items[date - 1]?.mark !== ',' || after.length === 0;
  if (listed && coordinatedDate(items, date) && taken.size > 0) {
    const head = [...taken].at(-1)!;
    const clauseOfHead = clauses.findIndex(each => head >= each.from && head < each.to);
    return { clause: clauseOfHead, head, rule: 'coordinated-dates' };
  }
  const happens = noun !== undefined && isHappening(items, clause, noun);
  if (
    noun !== undefined &&
    (lastVerb === undefined || noun > lastVerb) &&
    (inPhrase(items, noun, date) || (happens && !setOff(items, date)))
  ) {
    const preceded = nounPreposition(items, noun);
    const free = !taken.has(noun);
    if (free && (lastVerb === undefined || preceded !== 0 || happens || (preposition & OF_THE_VERB) === 0)) {
      const carrier =
        lastVerb !== undefined &&
        !taken.has(lastVerb) &&
        items[lastVerb]!.trigger!.kind === 'carrier' &&
        preceded === 0;
      if (carrier) return { clause: index, head: lastVerb, rule: 'carrier-noun' };
      if (lastVerb !== undefined && !taken.has(lastVerb) && issues(items, lastVerb, noun))
        return { clause: index, head: lastVerb, rule: 'after-verb' };
      if (lastVerb !== undefined && !taken.has(lastVerb) && playedAt(items, lastVerb, noun))
        return { clause: index, head: lastVerb, rule: 'played-at' };
      return { clause: index, head: noun, rule: 'noun-phrase' };
    }
  }
  if (lastVerb !== undefined && taken.has(lastVerb) && isStay(items, lastVerb, date))
    return { clause: index, head: lastVerb, rule: 'days-of-visit' };
  if (lastVerb !== undefined) {
    if (isOfAnother(items, lastVerb, date)) return undefined;
    if (after.length > 0 && setOff(items, date)) {
      const head = mainVerb(items, after);
      if (!taken.has(head)) return { clause: index, head, rule: 'before-verb' };
    }
    const touching = touchingVerb(items, before, date);
    if (touching !== undefined && !taken.has(touching)) {
      return { clause: index, head: touching, rule: 'after-verb' };
    }
    const head = governing(items, before, taken);
    if (
      head !== undefined &&
      preposition & Cue.WITHIN &&
      items[head]!.trigger!.kind === 'carrier' &&
      documentBefore(items, head, date)
    ) {
      return undefined;
    }
    const aim = head === undefined ? undefined : aimOf(items, head, date, publishedLast);
    if (aim !== undefined && !taken.has(aim)) return { clause: index, head: aim, rule: 'aim-of-verb' };
    if (head !== undefined) return { clause: index, head, rule: 'after-verb' };
    // The verb has its date: the nearest noun or nominal verb before this one takes it.
    const nominal = nominalBefore(items, clause, date, taken);
    if (nominal !== undefined) return { clause: index, head: nominal, rule: 'nominal' };
    if (after.length > 0) return { clause: index, head: mainVerb(items, after), rule: 'before-verb' };
    return undefined;
  }
  if (after.length > 0) {
    const head = mainVerb(items, after);
    return taken.has(head) ? undefined : { clause: index, head, rule: 'before-verb' };
  }
  return headBeyond(items, clauses, index, date, taken);
}

/** `Ngày 18/6, ông A kết thúc chuyến thăm Việt Nam từ ngày 11 - 18/6`: the visit itself, beside its last day. */
function isStay(items: readonly Item[], verb: number, date: number): boolean {
  return items[verb]!.trigger!.frame === 'visit' && items[date]!.date!.edtf.includes('/');
}

/** `để làm tỉnh lại …, quan hệ này đang xấu đi trong năm nay`: another verb, that no lexicon has, stands between. */
function isOfAnother(items: readonly Item[], verb: number, date: number): boolean {
  let apart = false;
  for (let i = verb + 1; i < date; i++) {
    const { mark, cues, aside } = items[i]!;
    if (aside) continue;
    if (mark === ',' || mark === ';') apart = true;
    else if (apart && cues & (Cue.PAST | Cue.FUTURE | Cue.ONGOING)) return true;
  }
  return false;
}

/** The verb of another clause, for a date in a clause without one. */
function headBeyond(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
  taken: ReadonlySet<number>,
): Head | undefined {
  for (let i = index + 1; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (isSubordinate(clause) || clause.verbs.length === 0 || goesOn(items, clauses, i)) continue;
    const head = mainVerb(items, clause.verbs);
    if (!taken.has(head)) return { clause: i, head, rule: 'fronted' };
    break;
  }
  const clause = clauses[index]!;
  const nouns = clause.nouns.filter(each => !taken.has(each));
  const near = nouns.findLast(each => each < date) ?? nouns[0];
  if (near !== undefined) return { clause: index, head: near, rule: 'nominal' };
  for (let i = index + 1; i < clauses.length; i++) {
    const verb =
      clauses[i]!.verbs.find(each => !taken.has(each)) ?? clauses[i]!.nouns.find(each => !taken.has(each));
    if (verb !== undefined) return { clause: i, head: verb, rule: 'fronted' };
  }
  const nominal = nominalBefore(items, clause, date, taken);
  if (nominal !== undefined) return { clause: index, head: nominal, rule: 'nominal' };
  return undefined;
}

/** `sau khi A phóng tên lửa nhưng thất bại, …`: a clause joined to a subordinate one, no comma between. */
function goesOn(items: readonly Item[], clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]!;
  return (
    clause.relation === 'coordinate' &&
    isSubordinate(clauses[index - 1]!) &&
    items[clause.from - 1]!.mark !== ',' &&
    (items[clause.from]!.cues & Cue.COORDINATE) !== 0
  );
}

/**
 * What a date in brackets belongs to: an event word beside it (`(sinh năm 1990)`); null where only other words
 * stand there; undefined for the bare date, which belongs to the clause (`hôm qua (5/3)`).
 */
function headInBrackets(items: readonly Item[], date: number): number | null | undefined {
  let from = date;
  while (items[from - 1]?.aside && items[from - 1]!.mark !== '(') from--;
  let words = items[from - 1] ? items[from]!.from - items[from - 1]!.to : 0;
  for (let i = from; items[i]?.aside; i++) {
    // `(từ năm 1979 cho đến khi nghỉ hưu)`: the verb tells another time.
    if (items[i]!.cues & (Cue.WHEN | Cue.AFTER_CLAUSE | Cue.BEFORE_CLAUSE) && i > date) return null;
    if (items[i]!.trigger && items[i]!.trigger!.kind !== 'object') return i;
    if (i !== date) words++;
    words += Math.max(0, (items[i + 1]?.from ?? items[i]!.to) - items[i]!.to);
  }
  return words > 1 ? null : undefined;
}

/**
 * `sau năm 2014 - thời điểm lực lượng … được rút`: what follows the date tells what happened then; behind a comma
 * (`họp hôm 5/3, khi …`) only where no verb before the date takes it.
 */
function apposedClause(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
): Head | undefined {
  const next = clauses[index + 1];
  if (next?.relation !== 'when' || next.verbs.length === 0) return undefined;
  for (let i = date + 1; i <= next.from; i++) {
    const item = items[i];
    if (i === next.from && i > date + 1)
      return { clause: index + 1, head: mainVerb(items, next.verbs), rule: 'date-apposed' };
    if (!item || (item.mark !== '-' && item.mark !== '–' && item.mark !== ',')) return undefined;
    if (item.mark === ',' && tellsBefore(clauses[index]!, date)) return undefined;
  }
  return undefined;
}

function tellsBefore({ verbs, nouns }: Clause, date: number): boolean {
  return verbs.some(verb => verb < date) || nouns.some(noun => noun < date);
}

/** `đánh giá năm 2011, hai bên đạt …`: a date between a verb of saying and what is said belongs to the latter. */
function complementOfSaying(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
): Head | undefined {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  const saying = clause.verbs.at(-1);
  if (saying === undefined || items[saying]!.trigger!.frame !== 'saying' || saying > date) return undefined;
  if (!isNear(items, saying, date) || items[date + 1]?.mark !== ',') return undefined;
  if (!next || isSubordinate(next) || next.verbs.length === 0) return undefined;
  return { clause: index + 1, head: mainVerb(items, next.verbs), rule: 'fronted-in-speech' };
}

/** Tokens between a verb of saying and a date that opens what is said (`cho biết theo lịch trình tuần này, …`). */
const LONGEST_OPENING = 5;

function isNear(items: readonly Item[], saying: number, date: number): boolean {
  const gap = items[date]!.from - items[saying]!.to;
  if (gap <= 2) return true;
  const between = items.slice(saying + 1, date);
  return gap <= LONGEST_OPENING && between.every(item => !item.entity && !item.trigger && item.mark === '');
}

/** `cuộc xung đột khiến 9000 người thiệt mạng từ tháng 4/2014`: the happening, not what came of it. */
function causeNoun(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
): Head | undefined {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (!before || clause.relation !== 'subordinate') return undefined;
  const verb = clause.verbs.find(each => each < date);
  const consequence = verb === undefined ? undefined : items[verb]!.trigger!.type;
  if (consequence !== 'LIFE' && consequence !== 'ACCIDENT') return undefined;
  const noun = before.nouns.at(-1);
  if (noun === undefined || items[clause.from]!.from - items[noun]!.to > 12) return undefined;
  return { clause: index - 1, head: noun, rule: 'cause-noun' };
}

/** `thống nhất nối lại các cuộc hội đàm trong 2 tuần tới`: a date to come is that of what is agreed on. */
function aimOf(
  items: readonly Item[],
  head: number,
  date: number,
  publishedLast: number | null,
): number | undefined {
  const mention = items[date]!.date!;
  const last = edtfBounds(mention.edtf).last;
  const ahead = items[date]!.ahead || (publishedLast !== null && last !== null && last > publishedLast);
  if (!ahead || !VERBAL.has(items[head]!.trigger!.type) || hasFuture(items, head)) return undefined;
  for (let i = date - 1; i > head; i--) {
    const trigger = items[i]!.trigger;
    if (isPreposition(items[i]!)) continue;
    if (trigger && (trigger.kind === 'noun' || trigger.kind === 'verb') && !items[i]!.aside) return i;
  }
  return undefined;
}

function hasFuture(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1];
  return before !== undefined && (before.cues & Cue.FUTURE) !== 0;
}

/** `thắng 2-1 ở trận bán kết tối 14/3`: the verb tells who played, the noun only where. */
function playedAt(items: readonly Item[], verb: number, noun: number): boolean {
  const played = (item: number) => items[item]!.trigger!.type === 'CONTEST';
  // `trận bán kết lượt về`: the first of nouns side by side has the preposition.
  let first = noun;
  while (items[first - 1]?.trigger?.kind === 'noun' && items[first - 1]!.to === items[first]!.from) first--;
  return played(verb) && played(noun) && (nounPreposition(items, first) & (Cue.AT | Cue.WITHIN)) !== 0;
}

/** `điều tra vụ cướp xảy ra tại … vào trưa 5/9`: the noun with a verb of happening behind it, that is none of the clause. */
function isHappening(items: readonly Item[], { verbs }: Clause, noun: number): boolean {
  const next = items[noun + 1];
  return (
    next?.from === items[noun]!.to &&
    next.trigger?.kind === 'carrier' &&
    next.trigger.frame === 'undergo' &&
    !verbs.includes(noun + 1)
  );
}

/** `ban hành Quyết định số 5 ngày 3/2`: one act. */
function issues(items: readonly Item[], verb: number, noun: number): boolean {
  return (
    items[verb]!.to === items[noun]!.from &&
    items[verb]!.trigger!.type === 'LEGISLATE' &&
    items[noun]!.trigger!.type === 'LEGISLATE'
  );
}

/** Whether what lies between a noun and a date is one phrase: no comma, no verb, not too long. */
function inPhrase(items: readonly Item[], noun: number, date: number): boolean {
  if (items[date]!.from - items[noun]!.to > LONGEST_PHRASE) return false;
  for (let i = noun + 1; i < date; i++) {
    const item = items[i]!;
    // `Nghị quyết số 85/2014/QH13, ngày 28/11/2014`: a comma before the day of a numbered paper.
    const numbered = item.mark === ',' && i === date - 1 && (items[noun]!.cues & Cue.DOCUMENT) !== 0;
    if (numbered) continue;
    if (!item.aside && (item.mark === ',' || item.mark === ';' || item.mark === ':')) return false;
    if (item.cues & MARKERS && !item.trigger) return false;
  }
  return true;
}

function nominalBefore(
  items: readonly Item[],
  clause: Clause,
  date: number,
  taken: ReadonlySet<number>,
): number | undefined {
  for (let i = date - 1; i >= clause.from; i--) {
    const { trigger } = items[i]!;
    if (!trigger || trigger.kind === 'object' || taken.has(i) || items[i]!.aside) continue;
    if (isPreposition(items[i]!)) continue;
    if (trigger.kind !== 'noun' && isNominal(items, i) && items[i - 1]!.cues & Cue.DOCUMENT) return undefined;
    return i;
  }
  return undefined;
}
