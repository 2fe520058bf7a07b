/** A date that a finer one behind it says more exactly: `năm 2018, trong tháng 5`, `hơn 8 năm trước, Crimea ngày 16/3/2014 …`. */
import type { DateMention } from '../../../../schemas/date.ts';
import { type DayBounds, edtfBounds } from '../../../../schemas/edtf.ts';
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { dayed } from './day-of-each.ts';

/** Whether a date is one, with nothing but names, commas and prepositions up to the finer one. */
export function isRefined(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
): boolean {
  if (preposition & (Cue.SINCE | Cue.UNTIL | Cue.AFTER | Cue.BEFORE)) return false;
  // `Năm 2014, bà Merkel thăm Trung Quốc (7/7), Ba Lan (20/8)`: each has its own day.
  const names = dayed(items, date, clause.to);
  if (names.length > 1) {
    const outer = boundsOf(items[date]!);
    if (names.every(name => isWithin(outer, boundsOf(items[name + 2]!)))) return true;
  }
  let i = date + 1;
  while (i < clause.to && !items[i]!.date) {
    const { from, trigger, mark, entity, cues } = items[i]!;
    if (from !== items[i - 1]!.to || (trigger && !isCourse(items, i))) return false;
    if (mark !== ',' && !entity && !trigger && (cues & (Cue.ON | Cue.WITHIN)) === 0) return false;
    i++;
  }
  if (i >= clause.to || items[i]!.from !== items[i - 1]!.to) return false;
  return isWithin(boundsOf(items[date]!), boundsOf(items[i]!));
}

/** Tokens that a verb's object may take up before its date. */
const LONGEST_OBJECT = 12;

/**
 * `Trong thập kỷ qua, Nga hai lần ngừng cấp khí đốt cho Ukraine vào tháng 1/2006 và …`, `Năm 2016, Mỹ không kích Syria hôm
 * 17/9`: behind the verb stands when in that time.
 */
export function isRefinedBehind(items: readonly Item[], date: number, verb: number): boolean {
  const { granularity } = items[date]!.date!;
  if (granularity === 'day') return false;
  let plain = granularity === 'year' || granularity === 'month';
  for (let i = verb + 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.from - items[verb]!.to > LONGEST_OBJECT || item.mark !== '') return false;
    if (item.date) {
      // A day needs no preposition where nothing but the object stands before it.
      const own = (items[i - 1]!.cues & Cue.ON) !== 0 || (plain && item.date.granularity === 'day');
      return own && isWithin(boundsOf(items[date]!), boundsOf(item));
    }
    if (item.trigger?.kind === 'verb' || item.trigger?.kind === 'carrier') return false;
    plain &&= !item.trigger;
  }
  return false;
}

/** `đại hội thường niên năm 2023 diễn ra sáng nay`: the verb between tells of the noun before the year. */
function isCourse(items: readonly Item[], verb: number): boolean {
  const { kind, frame } = items[verb]!.trigger!;
  return kind === 'carrier' && frame === 'undergo' && items[verb + 1]?.date !== undefined;
}

/** Days by which `hơn 8 năm trước`, `gần hai tuần sau` may be out. */
const ROUND: Readonly<Partial<Record<DateMention['granularity'], number>>> = {
  year: 366,
  month: 31,
  week: 7,
};

/** What a date may mean; one told by a round distance is none to the day. */
function boundsOf({ date }: Item): DayBounds {
  const { rule, granularity, edtf } = date!;
  const { first, last } = edtfBounds(edtf);
  const round = (rule.startsWith('distance/') && ROUND[granularity]) || 0;
  return { first: first === null ? null : first - round, last: last === null ? null : last + round };
}

function isWithin(outer: DayBounds, inner: DayBounds): boolean {
  if (outer.first === null || outer.last === null || inner.first === null || inner.last === null)
    return false;
  return (
    inner.first >= outer.first &&
    inner.last <= outer.last &&
    inner.last - inner.first < outer.last - outer.first
  );
}
