/** The verb or noun of a date that stands behind a verb of its clause. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import { governing, touchingVerb } from '../clauses/governing-verb.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { aimOf } from './aim-of-verb.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { setOff, startOfDate } from './date-words.ts';
import { nominalHead } from './head-beyond.ts';
import { doneAsSaid, toldOf } from './told-of.ts';

/** `bà kể năm 1972 …`, `chị kể khoảng 20h ngày 7/3, …`: what is told was then. */
function isRecounted(items: readonly Item[], verb: number, date: number): boolean {
  const { granularity, time } = items[date]!.date!;
  if (!items[verb]!.trigger!.recounts) return false;
  if (verb === date - 1 && granularity === 'year') return items[verb]!.to === items[date]!.from;
  // `kể đêm qua cả nhà chui xuống gầm giường`: nor does he go on with words right behind the day on which he told it.
  const next = items[date + 1];
  if (verb === date - 1 && items[verb]!.to === items[date]!.from && goesOn(items, date, next)) return true;
  // Nobody tells his story to the hour.
  const near = items[date]!.from - items[verb]!.to <= 1;
  return near && time?.includes(':') === true && items[date + 1]?.mark === ',';
}

/** Whether words that no rule reads stand right behind a date, more than one. */
function goesOn(items: readonly Item[], date: number, next: Item | undefined): boolean {
  const { to } = items[date]!;
  return next !== undefined && next.from - to > 1 && next.from - to <= LONGEST_UNREAD;
}

/** Words of one clause. */
const LONGEST_UNREAD = 12;

/** The head of a date with verbs before it in its clause, and perhaps some behind it. */
export function behindVerb(
  at: DateAt,
  before: readonly number[],
  after: readonly number[],
): DatedHead | undefined {
  const { items, index, date, preposition, taken } = at;
  const last = before.at(-1)!;
  if (taken.has(last) && isStay(items, last, date))
    return { clause: index, head: last, rule: 'days-of-visit' };
  if (isOfAnother(items, last, date) || isBehindAfter(at, last)) return undefined;
  const apposed = verbOfApposed(items, last, date);
  if (apposed !== undefined) return { clause: index, head: apposed, rule: 'after-verb' };
  const told = after.length > 0 ? toldOf(at, last) : undefined;
  if (told) return told;
  if (after.length > 0 && (setOff(items, date) || isOfAttitude(items, last, date, after[0]!))) {
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

/** `Hàng nghìn người ủng hộ quân đội hôm 10/3 biểu tình`: which people they are, and right behind the date what they did. */
function isOfAttitude(items: readonly Item[], verb: number, date: number, next: number): boolean {
  const { trigger, from } = items[verb]!;
  const people = items[verb - 1];
  if (!ATTITUDES.has(trigger!.type) || next !== date + 1 || items[next]!.from !== items[date]!.to)
    return false;
  return people?.entity?.kind === 'common' && people.to === from;
}

const ATTITUDES = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'PROTEST']);

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

/** `hoãn trả nợ cho Moscow, khoản vay đáo hạn hôm 20/12`: the verb right before a date that says something of a noun behind a comma. */
function verbOfApposed(items: readonly Item[], verb: number, date: number): number | undefined {
  const at = startOfDate(items, date, verb + 1, Cue.ON) - 1;
  const [comma, noun, told] = [items[at - 2], items[at - 1], items[at]];
  if (at - 2 <= verb || comma?.mark !== ',' || noun?.trigger?.kind !== 'object') return undefined;
  if (told?.trigger?.kind !== 'verb' || told.from !== noun.to || told.to !== items[at + 1]!.from)
    return undefined;
  return at;
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
