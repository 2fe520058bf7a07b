/** Which verb or event noun a date belongs to: the rules, surest first. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Clause } from '../clauses/clause.ts';
import { headsEntry } from '../clauses/entries.ts';
import { governing, touchingVerb } from '../clauses/governing-verb.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { figureVerb, isFigureVerb } from '../heads/figures.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { aimOf } from './aim-of-verb.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { ofBrackets } from './date-in-brackets.ts';
import { opensPlan } from './date-in-name.ts';
import { coordinatedDate, DATE_PREPOSITION, setOff } from './date-words.ts';
import { hasDayBehind, isApart, isDatedBefore, isReckoned } from './fronted-date.ts';
import { apposedClause, headBeside } from './head-beside.ts';
import { headBeyond, nominalHead } from './head-beyond.ts';
import { nounOfDate } from './noun-of-date.ts';
import { doneAsSaid, toldOf } from './told-of.ts';

export function headOfDate(at: DateAt): DatedHead | undefined {
  const { items, clauses, index, date, taken } = at;
  const clause = clauses[index]!;
  if (items[date]!.aside) {
    const inside = ofBrackets(at);
    if (inside !== undefined) return inside ?? undefined;
  }
  const apposed = apposedClause(at);
  if (apposed) return apposed;
  const figure = figureVerb(items, clause, date);
  if (figure !== undefined && !taken.has(figure)) return { clause: index, head: figure, rule: 'figure' };
  const beside = headBeside(at);
  if (beside) return beside;
  const before = clause.verbs.filter(verb => verb < date);
  const end = colonBehind(items, clause, date);
  const after = clause.verbs.filter(verb => verb > date && verb < end);
  // `sau buổi tập chiều qua, sáng nay họ …`, `… và đến ngày 7/11 thì rút khỏi`: a verb of its own clause takes the date.
  const listed = after.length === 0 || !(setOff(items, date) || opensClause(items, clause.from, date));
  if (listed && coordinatedDate(items, date) && taken.size > 0) {
    const head = [...taken].at(-1)!;
    const clauseOfHead = clauses.findIndex(each => head >= each.from && head < each.to);
    return { clause: clauseOfHead, head, rule: 'coordinated-dates' };
  }
  const noun = nounOfDate(at, before.at(-1));
  if (noun) return noun;
  if (before.length > 0) return behindVerb(at, before, after);
  if (after.length > 0) {
    const head = mainVerb(items, after);
    const other =
      isDatedBefore(items, date, head) ||
      hasDayBehind(items, date, head) ||
      (isApart(items, date, head) &&
        !isFigureVerb(items[head]!) &&
        isReckoned(items, clause, date, at.preposition) &&
        !opensPlan(items, clause, date));
    return other || taken.has(head) ? undefined : { clause: index, head, rule: 'before-verb' };
  }
  return headBeyond(at);
}

/** Whether nothing but a conjunction and prepositions stands between the opening of a clause and a date. */
function opensClause(items: readonly Item[], from: number, date: number): boolean {
  if ((items[from]!.cues & Cue.COORDINATE) === 0) return false;
  for (let i = from + 1; i < date; i++) if ((items[i]!.cues & DATE_PREPOSITION) === 0) return false;
  return true;
}

/** `từ ngày 8/5 với thông điệp: Hiến máu …`: what a colon brings in has no part in what stands before it. */
function colonBehind(items: readonly Item[], { from, to }: Clause, date: number): number {
  let at = date;
  while (at < to && items[at]!.mark !== ':') at++;
  // `Tháng 11/2006: Tổng thống Mỹ đến Việt Nam`: an entry of a chronicle.
  return at === date + 1 && headsEntry(items, from, at) ? to : at;
}

/** `bà kể năm 1972 …`: what is told was then. */
function isRecounted(items: readonly Item[], verb: number, date: number): boolean {
  const { granularity } = items[date]!.date!;
  return (
    verb === date - 1 &&
    items[verb]!.trigger!.recounts &&
    granularity === 'year' &&
    items[verb]!.to === items[date]!.from
  );
}

/** The head of a date with verbs before it in its clause, and perhaps some behind it. */
function behindVerb(at: DateAt, before: readonly number[], after: readonly number[]): DatedHead | undefined {
  const { items, index, date, preposition, taken } = at;
  const last = before.at(-1)!;
  if (taken.has(last) && isStay(items, last, date))
    return { clause: index, head: last, rule: 'days-of-visit' };
  if (isOfAnother(items, last, date) || isBehindAfter(at, last)) return undefined;
  const told = after.length > 0 ? toldOf(at, last) : undefined;
  if (told) return told;
  if (after.length > 0 && setOff(items, date)) {
    const head = mainVerb(items, after);
    if (!taken.has(head)) return { clause: index, head, rule: 'before-verb' };
  }
  const touching = touchingVerb(items, before, date);
  if (isRecounted(items, last, date)) return undefined;
  if (touching !== undefined && !taken.has(touching))
    return { clause: index, head: touching, rule: 'after-verb' };
  const head = governing(items, before, taken);
  if (head !== undefined && preposition & Cue.SINCE && isSaidSince(items, head, date)) return undefined;
  if (head !== undefined) {
    const carrier = items[head]!.trigger!.kind === 'carrier';
    if (preposition & Cue.WITHIN && carrier && documentBefore(items, head, date)) return undefined;
    const done = doneAsSaid(at, head);
    if (done) return done;
    const aim = aimOf(at, head);
    if (aim !== undefined && !taken.has(aim)) return { clause: index, head: aim, rule: 'aim-of-verb' };
    if (aim === undefined && isAfterNow(at, head)) return undefined;
    return { clause: index, head, rule: 'after-verb' };
  }
  // The verb has its date: the nearest noun or nominal verb before this one takes it.
  const nominal = nominalHead(at);
  if (nominal) return nominal;
  return after.length > 0 ? { clause: index, head: mainVerb(items, after), rule: 'before-verb' } : undefined;
}

/** `diễn ra hai tuần sau màn khẩu chiến giữa hai ông ngày 28/2`: of what it came after, for which no lexicon has a word. */
function isBehindAfter({ items, date, preposition }: DateAt, verb: number): boolean {
  if (preposition !== 0) return false;
  for (let i = date - 1, named = false; i > verb; i--) {
    const { mark, trigger, entity, cues, to, date: other } = items[i]!;
    if ((mark !== '' && mark !== '-') || trigger || other) return false;
    named ||= entity !== undefined;
    if ((cues & (Cue.AFTER | Cue.AFTER_CLAUSE)) !== Cue.AFTER) continue;
    // `trở lại sau ba ngày ở Ấn Độ`: how long it took.
    return named && items[i + 1]!.from > to && (items[i + 1]!.flags & Flag.COUNTING) === 0;
  }
  return false;
}

/** `cam kết duy trì quân số sau năm 2016`: a time after one still to end is that of what is promised, whatever it is. */
function isAfterNow({ items, date, preposition, publishedLast }: DateAt, head: number): boolean {
  if ((preposition & Cue.AFTER) === 0 || !SPOKEN.has(items[head]!.trigger!.type)) return false;
  const { last } = edtfBounds(items[date]!.date!.edtf);
  return last !== null && publishedLast !== null && last > publishedLast;
}

/** `cho biết thêm từ năm 2007, …`: since when it is so is said; nobody goes on saying it. */
function isSaidSince(items: readonly Item[], verb: number, date: number): boolean {
  if (items[verb]!.trigger!.frame !== 'saying' || items[date + 1]?.mark !== ',') return false;
  return date === verb + 2 && items[verb + 1]!.from === items[verb]!.to;
}

/** Whether the head of a document's or programme's name stands between a verb and a date. */
function documentBefore(items: readonly Item[], verb: number, date: number): boolean {
  return anyOf(items, verb + 1, date, ({ cues }) => (cues & Cue.DOCUMENT) !== 0);
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
