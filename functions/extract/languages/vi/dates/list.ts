/** Several dates told together: `tháng 3 và tháng 6/2014`, `hai ngày 3/5 và 7/5`. */
import { no, yes } from '../../../dates/examples.ts';
import type { Apart, Change, JoinRule } from '../../../dates/rule.ts';
import type { CalendarValue, PointValue } from '../../../dates/value.ts';
import { exists } from './guards.ts';
import { isCalendar, isDays, levelOf } from './levels.ts';

const length = ([from, to]: readonly [number, number]) => to - from + 1;

/** Whether the left one lacks a part that the right one has. */
function borrows(left: CalendarValue, right: CalendarValue): boolean {
  if (left.lunar || right.lunar || left.year !== undefined) return false;
  const [a, b] = [levelOf(left), levelOf(right)];
  // `ngày 31 cùng 29/2`: a day that the month has not is none of it.
  if (a === 'bare-day' && b === 'day')
    return typeof right.month !== 'number' || exists(left.day!, right.month);
  const quarters =
    left.months !== undefined &&
    right.months !== undefined &&
    length(left.months) === 3 &&
    length(right.months) === 3;
  return right.year !== undefined && a === b && (a === 'day' || a === 'month' || quarters);
}

const listJoin: JoinRule = {
  kind: 'join',
  name: 'several/list',
  reads: 'several dates of which the first borrow from the last, or that a plural announces',
  gap: /^(?<gap>, ?|,? (?:và|hoặc|hay|cùng|lẫn) |; )$/,
  join(left, right): Change | Apart | undefined {
    const a = left.value;
    const b = right.value;
    const members = a?.kind === 'list' ? a.members : isCalendar(a) ? [a] : undefined;
    const last = members?.at(-1);
    if (!members || !isCalendar(last)) return undefined;
    // `thứ Bảy và chủ nhật tuần này`: the first borrows the week.
    if (
      b?.kind === 'relative' &&
      b.weekday !== undefined &&
      isCalendar(a) &&
      levelOf(a) === 'weekday' &&
      !left.cue
    ) {
      const members: PointValue[] = [{ ...b, weekday: a.weekday! }, b];
      return { value: { kind: 'list', members }, rule: 'several/list' };
    }
    if (!isCalendar(b)) return undefined;
    const level = levelOf(b);
    const same = levelOf(last) === level;
    const announced = left.plural === true && same;
    const borrowed =
      a?.kind === 'list'
        ? same && borrows(last, b)
        : borrows(last, b) && !left.cue && (!left.time || levelOf(last) === 'bare-day');
    if (borrowed && (left.mod || right.mod) && a?.kind === 'calendar') {
      // `cuối tháng 8, đầu tháng 9/2013`: two dates of one year.
      return typeof b.year === 'number' ? { apart: { value: { ...a, year: b.year } } } : undefined;
    }
    if (announced || borrowed) {
      const { start: _, plural: __, weak: ___, ...rest } = right;
      return {
        ...rest,
        ...(left.time && { time: left.time }),
        start: left.start,
        value: { kind: 'list', members: [...members, b] },
        rule: 'several/list',
        plural: true,
      };
    }
    // `ngày 3/5 và 7/5`, `năm 2010 và 2011`: each complete with the head noun of the first.
    return right.weak && !left.weak && same && (isDays(left) || level === 'year') ? { apart: {} } : undefined;
  },
  examples: [
    yes('tháng 3 và tháng 6/2014', ['tháng 3 và tháng 6/2014', '{2014-03,2014-06}']),
    yes('hai ngày 3/5 và 7/5', ['hai ngày 3/5 và 7/5', '{2014-05-03,2014-05-07}']),
    yes('ngày 3/5 và 7/5', ['ngày 3/5', '2014-05-03'], ['7/5', '2014-05-07']),
    yes('sáng 8 và 9/10', ['sáng 8 và 9/10', '2014-10-08/2014-10-09', { time: 'MO' }]),
    yes('ngày 20/7 và 25/7/2009', ['ngày 20/7 và 25/7/2009', '{2009-07-20,2009-07-25}']),
    yes('ngày 8 và ngày 9/10', ['ngày 8 và ngày 9/10', '2014-10-08/2014-10-09']),
    yes(
      'quý 3 và 9 tháng đầu năm 2013',
      ['quý 3', '2014-07/2014-09'],
      ['9 tháng đầu năm 2013', '2013-01/2013-09'],
    ),
    yes(
      'cuối tháng 8, đầu tháng 9/2013',
      ['cuối tháng 8', '2013-08', { mod: 'end' }],
      ['đầu tháng 9/2013', '2013-09', { mod: 'start' }],
    ),
    yes('thứ Bảy và Chủ nhật tuần này', ['thứ Bảy và Chủ nhật tuần này', '2014-10-11/2014-10-12']),
    ...no('ngày 31 cùng 29/2'),
    yes('năm 2012 và năm 2013', ['năm 2012', '2012'], ['năm 2013', '2013']),
  ],
};

export const listRules = [listJoin];
