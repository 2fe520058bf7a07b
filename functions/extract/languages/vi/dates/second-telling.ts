/** The same day told twice, side by side or in brackets: `hôm nay (9/4)`, `năm ngoái (2013)`. */
import { on, yes } from '../../../dates/examples.ts';
import type { Atom, Change, JoinRule } from '../../../dates/rule.ts';
import type { PointValue } from '../../../dates/value.ts';
import { closed, GAP, isCalendarDay } from './brackets.ts';
import { isDays, levelOf } from './levels.ts';

export const secondTelling: JoinRule = {
  kind: 'join',
  name: 'beside/second-telling',
  reads: 'a relative day, a lunar day or a feast, and the day that it is; or the other way round',
  gap: GAP,
  join(left, right, { gap = '' }, around): Change | undefined {
    const a = left.value;
    const b = right.value;
    if (a === undefined || b === undefined || a.kind === 'range' || a.kind === 'list') return undefined;
    const bracketed = gap.includes('(');
    if (b.kind === 'range' || b.kind === 'list') {
      const end = bracketed && isStretchOfDays(a) && isDays(right) ? closed(gap, right, around) : undefined;
      return end === undefined ? undefined : { value: b, apposition: a, end };
    }
    const solar = (value: PointValue) => isCalendarDay(value) && !value.lunar && value.month !== undefined;
    const vague = (value: PointValue) =>
      (value.kind === 'relative' && levelOf(value) === 'day') ||
      (value.kind === 'distance' && value.unit === 'day' && (bracketed || gap.trim() === ',')) ||
      (value.kind === 'calendar' && value.lunar === true && value.day !== undefined) ||
      isFeast(value, left, right);
    const again = /^(?:năm|tháng)/i.test(around.surface.slice(right.start - left.start));
    const years = isShiftedYear(a) && isPlainYear(b) && (bracketed || (gap === ', ' && again));
    const months = isShiftedMonth(a) && isPlainMonth(b) && bracketed;
    if (years || months) {
      const end = closed(gap, right, around);
      return end === undefined ? undefined : { value: b, apposition: a, end };
    }
    const bare = gap.trim() === '' || gap.trim() === ',' || gap.trim() === '-' || /ngày/.test(gap);
    if (!bracketed && !bare && !/tức|nhằm|đúng/.test(gap)) return undefined;
    if (vague(a) && solar(b)) {
      // `cùng ngày, 9/4`: a comma parts two happenings there unless the second has no head of its own.
      if (a.kind === 'relative' && a.base === 'earlier' && !bracketed && gap.includes(',')) return undefined;
      if (gap.trim() === ',' && /^ngày/i.test(around.surface.slice(right.start - left.start))) {
        if (a.kind === 'relative' && a.base !== 'publication') return undefined;
      }
      const end = closed(gap, right, around);
      return end === undefined ? undefined : { value: inYearOf(a, b), apposition: a, end };
    }
    if (solar(a) && vague(b) && (bracketed || /tức|nhằm|đúng/.test(gap))) {
      const end = closed(gap, right, around);
      return end === undefined ? undefined : { value: a, apposition: b, end };
    }
    return undefined;
  },
  examples: [
    yes('hôm nay (9/10)', ['hôm nay (9/10)', '2014-10-09']),
    yes('sáng nay 10-10', ['sáng nay 10-10', '2014-10-10', { time: 'MO' }]),
    yes('hôm qua, 9/10,', ['hôm qua, 9/10', '2014-10-09']),
    yes('chiều nay, ngày 10/10', ['chiều nay, ngày 10/10', '2014-10-10', { time: 'AF' }]),
    yes('ngày 10/10 (hôm nay)', ['ngày 10/10 (hôm nay)', '2014-10-10']),
    yes('năm ngoái (2013)', ['năm ngoái (2013)', '2013']),
    yes('cách đây 5 năm (2009)', ['cách đây 5 năm (2009)', '2009']),
    yes('5 năm trước, năm 2009, làng chưa có điện', ['5 năm trước, năm 2009', '2009']),
    yes('tháng trước (9/2014)', ['tháng trước (9/2014)', '2014-09']),
    yes('cuối tuần qua (4-5/10)', ['cuối tuần qua (4-5/10)', '2014-10-04/2014-10-05']),
    yes('cách đây 3 ngày (7/10)', ['cách đây 3 ngày (7/10)', '2014-10-07']),
    yes('ngày 8/4 (tức 10/3 âm lịch)', ['ngày 8/4 (tức 10/3 âm lịch)', '2014-04-08']),
    ...on(null, yes('Giỗ Tổ Hùng Vương 2023 (29/4)', ['Giỗ Tổ Hùng Vương 2023 (29/4)', '2023-04-29'])),
    yes('mít tinh Quốc khánh 2/9/2013', ['Quốc khánh 2/9/2013', '2013-09-02']),
    yes('mùng 10 tháng 3 âm lịch (9/4)', ['mùng 10 tháng 3 âm lịch (9/4)', '2014-04-09']),
    ...on('2014-02-03', yes('ngày 31/1 (mùng 1 Tết)', ['ngày 31/1 (mùng 1 Tết)', '2014-01-31'])),
  ],
};

function isFeast(value: PointValue, left: Atom, right: Atom): boolean {
  const atom = left.value === value ? left : right;
  return atom.rule === 'feast/named' && value.kind === 'calendar';
}

/** `Giỗ Tổ Hùng Vương 2023 (29/4)`: the day in the year that its feast names. */
function inYearOf(feast: PointValue, day: PointValue): PointValue {
  if (feast.kind !== 'calendar' || typeof feast.year !== 'number') return day;
  if (day.kind !== 'calendar' || day.year !== undefined) return day;
  const late = feast.lunar === true && typeof feast.month === 'number' && feast.month > 10;
  const over = late && typeof day.month === 'number' && day.month < 3;
  return { ...day, year: feast.year + (over ? 1 : 0) };
}

/** `cuối tuần qua`, `hai ngày qua`: days that a range or a list tells again. */
const isStretchOfDays = (value: PointValue) =>
  (value.kind === 'relative' && (value.unit === 'week' || value.unit === 'weekend')) ||
  (value.kind === 'window' && (value.unit === 'week' || value.unit === 'day'));

const isShiftedYear = (value: PointValue) =>
  (value.kind === 'calendar' && typeof value.year === 'object' && levelOf(value) === 'year') ||
  (value.kind === 'distance' && value.unit === 'year' && value.base !== 'earlier');
const isShiftedMonth = (value: PointValue) =>
  (value.kind === 'relative' || value.kind === 'distance') &&
  value.unit === 'month' &&
  value.base !== 'earlier';
const isPlainMonth = (value: PointValue) => value.kind === 'calendar' && levelOf(value) === 'month';
const isPlainYear = (value: PointValue) =>
  value.kind === 'calendar' && typeof value.year === 'number' && levelOf(value) === 'year';
