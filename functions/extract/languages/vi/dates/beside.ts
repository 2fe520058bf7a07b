/** What stands beside a day and belongs to it: its weekday (`thứ Sáu, 8/4`), the name of a memorial day, a second telling. */
import { yes } from '../../../dates/examples.ts';
import type { Atom, Change, JoinRule, LeadRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { closed, GAP, isCalendarDay } from './brackets.ts';
import { secondTelling } from './second-telling.ts';

const isWeekdayOnly = (value: Atom['value']): value is CalendarValue =>
  value?.kind === 'calendar' && value.weekday !== undefined && value.day === undefined;

const weekdayDay: JoinRule = {
  kind: 'join',
  name: 'beside/weekday',
  reads: 'a weekday beside its day',
  gap: GAP,
  join(left, right, { gap = '' }, around): Change | undefined {
    const [weekday, day] = isWeekdayOnly(left.value) ? [left, right] : [right, left];
    if (!isWeekdayOnly(weekday.value) || !isCalendarDay(day.value) || day.value.lunar) return undefined;
    if (day.value.weekday !== undefined || day.value.month === undefined) return undefined;
    if (day === left && !gap.includes('(') && weekday.weak) return undefined;
    const end = closed(gap, right, around);
    if (end === undefined) return undefined;
    const { start: _, weak: __, ...rest } = day;
    return { ...rest, value: { ...day.value, weekday: weekday.value.weekday! }, start: left.start, end };
  },
  examples: [
    yes('thứ Sáu, 3/10', ['thứ Sáu, 3/10', '2014-10-03']),
    yes('Thứ Hai (6/10)', ['Thứ Hai (6/10)', '2014-10-06']),
    yes('ngày 6/10 (thứ Hai)', ['ngày 6/10 (thứ Hai)', '2014-10-06']),
    yes('thứ Bảy ngày 11/10', ['thứ Bảy ngày 11/10', '2014-10-11']),
    yes('chủ nhật 5-10', ['chủ nhật 5-10', '2014-10-05']),
    yes('sáng thứ Sáu (3/10)', ['sáng thứ Sáu (3/10)', '2014-10-03', { time: 'MO' }]),
  ],
};

const namedDay: LeadRule = {
  kind: 'lead',
  name: 'beside/named-day',
  reads: 'the name of a memorial day before its day and month',
  pattern:
    /(?:^|[^a-zà-ỹ])(?<span>(?:ngày |dịp |kỳ nghỉ )?(?:ngày|lễ|đại lễ|tết)(?: [a-zà-ỹ]{1,7}(?: ?-)?){1,7} \(?)$/,
  apply(atom, { span = '' }, { leftSurface, right, surface }) {
    const { value } = atom;
    if (!isCalendarDay(value) || typeof value.month !== 'number' || value.year !== undefined || value.lunar)
      return undefined;
    if (!/^\d/.test(surface)) return undefined;
    const written = leftSurface.slice(leftSurface.length - span.length);
    // The name follows its head with a capital.
    const named =
      /^(?:[Nn]gày |[Dd]ịp |[Kk]ỳ nghỉ )?(?:[Nn]gày|[Ll]ễ|[Đđ]ại lễ|[Tt]ết) (?:[Ll]ễ )?\p{Lu}/u.test(written);
    if (!named) return undefined;
    if (!span.endsWith('(')) return {};
    return right.startsWith(')') ? { end: atom.end + 1 } : undefined;
  },
  examples: [
    yes('ngày Thương binh - Liệt sĩ 27/7', ['ngày Thương binh - Liệt sĩ 27/7', '2014-07-27']),
    yes('ngày Lễ Độc thân 11/11', ['ngày Lễ Độc thân 11/11', '2014-11-11']),
    yes('ngày Nhà giáo Việt Nam (20/11)', ['ngày Nhà giáo Việt Nam (20/11)', '2014-11-20']),
    yes('mừng ngày Quốc tế Phụ nữ 8/3', ['ngày Quốc tế Phụ nữ 8/3', '2014-03-08']),
  ],
};

export const besideRules = [weekdayDay, secondTelling, namedDay];
