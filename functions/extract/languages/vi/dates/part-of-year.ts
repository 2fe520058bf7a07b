/** Halves and counted months of a year, counted days of a month. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { count, monthNumber } from './numbers.ts';
import { COUNT, MONTH_NAME, YEAR, YEAR_AFTER, YEAR_SHIFT } from './pieces.ts';
import { yearOf } from './years.ts';

const monthsOfYear: AtomRule = {
  kind: 'atom',
  name: 'period/months-of-year',
  reads: 'the first or last months, quarters or half of a year',
  starts: ['#', 'nửa', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'quý', 'quí'],
  pattern: pattern`(?:(?<count>${COUNT}) (?<unit>tháng|quý)|(?<half>nửa)|(?<one>qu[ýí])) (?<part>đầu|cuối|sau)(?: của)?(?: năm(?: (?<year>${YEAR}|${YEAR_SHIFT}|tài chính|học))?(?![a-zà-ỹ])|[/-](?<numericYear>${YEAR}))`,
  produce(groups) {
    const { count: counted, unit = '', half, part } = groups;
    if (/tài|học/.test(groups.year ?? '')) return undefined;
    const units =
      half !== undefined ? 6 : counted === undefined ? 3 : count(counted)! * (unit === 'quý' ? 3 : 1);
    if (!(units >= 1 && units <= 11)) return undefined;
    const months = part === 'đầu' ? ([1, units] as const) : ([13 - units, 12] as const);
    const { year = { shift: 0, base: 'publication' } as const } = yearOf(groups);
    return { value: { kind: 'calendar', months, year } };
  },
  examples: [
    yes('6 tháng đầu năm', ['6 tháng đầu năm', '2014-01/2014-06']),
    yes('9 tháng đầu năm 2013', ['9 tháng đầu năm 2013', '2013-01/2013-09']),
    yes('nửa cuối năm ngoái', ['nửa cuối năm ngoái', '2013-07/2013-12']),
    yes('sáu tháng cuối năm nay', ['sáu tháng cuối năm nay', '2014-07/2014-12']),
    yes('quý đầu năm 2012', ['quý đầu năm 2012', '2012-01/2012-03']),
    yes('hai quý đầu năm', ['hai quý đầu năm', '2014-01/2014-06']),
    yes('3 tháng đầu năm', ['3 tháng đầu năm', '2014-01/2014-03']),
    ...no('6 tháng đầu đời', 'nửa đầu trận', '3 tháng đầu thai kỳ'),
  ],
};

const monthsOfNamedYear: AtomRule = {
  kind: 'atom',
  name: 'period/months-of-named-year',
  reads: 'a count of months of a year, counted from January',
  starts: ['#'],
  pattern: pattern`(?<count>\d{1,2}) tháng(?:(?: của)? năm (?<year>20\d\d(?!\d)|nay|ngoái|trước)(?![a-zà-ỹ])| (?<bareYear>20\d\d(?!\d))|[/](?<numericYear>20\d\d(?!\d)))`,
  produce(groups, { left }) {
    const months = Number(groups.count);
    if (months < 2 || months > 11 || /(?<![a-zà-ỹ])(?:ngày|mùng|mồng) $/.test(left)) return undefined;
    return { value: { kind: 'calendar', months: [1, months], ...yearOf(groups) } };
  },
  examples: [
    yes('tính chung 8 tháng năm 2013', ['8 tháng năm 2013', '2013-01/2013-08']),
    yes('kết quả kinh doanh 9 tháng 2013', ['9 tháng 2013', '2013-01/2013-09']),
    yes('trong 9 tháng năm nay', ['9 tháng năm nay', '2014-01/2014-09']),
    ...no('bị phạt 9 tháng tù'),
  ],
};

/** Words that add up the months of the year so far. */
const ADDED_UP = /(?<![a-zà-ỹ])(?:l[uũ][yỹ] kế|tính chung|cộng dồn|tính gộp)(?: cả| trong)? $/;

/** What stands behind months that a figure is told of: `9 tháng đạt 240 tỷ`. */
const RECKONED = /^ (?:đạt|ước đạt|lãi|lỗ|báo lãi|báo lỗ|tăng|giảm)(?: [a-zà-ỹ]{1,6}){0,2} \d/;

const monthsSoFar: AtomRule = {
  kind: 'atom',
  name: 'period/months-so-far',
  reads: 'a count of months that figures are added up over, counted from January',
  starts: ['#'],
  pattern: pattern`(?<count>\d{1,2}) tháng(?![a-zà-ỹ/])(?! (?:đầu|cuối|năm|tới|qua|trước|nay|vừa|gần|tuổi|tù|liên|liền|sau|nữa|\d))`,
  produce({ count: counted }, { left, right }) {
    const months = Number(counted);
    if (months < 2 || months > 11) return undefined;
    if (!ADDED_UP.test(left) && !(/(?:^|[,;:] ?)$/.test(left) && RECKONED.test(right))) return undefined;
    return { value: { kind: 'calendar', months: [1, months], year: { shift: 0, base: 'publication' } } };
  },
  examples: [
    yes('Lũy kế 9 tháng, công ty lãi 5 tỷ', ['9 tháng', '2014-01/2014-09']),
    yes('Tính chung 8 tháng, giá tăng 2%', ['8 tháng', '2014-01/2014-08']),
    yes('tăng 37%; 9 tháng đạt gần 240 tỷ', ['9 tháng', '2014-01/2014-09']),
    ...no('bị phạt 9 tháng tù', 'sau 9 tháng đạt được thoả thuận', 'bé 9 tháng tăng cân', 'trong 9 tháng'),
  ],
};

const daysOfNamedMonth: AtomRule = {
  kind: 'atom',
  name: 'period/days-of-month',
  reads: 'the first or last days, or a half, of a month',
  starts: ['#', 'nửa', 'mười', 'hai', 'ba', 'năm', 'tuần'],
  pattern: pattern`(?:(?<count>${COUNT}) ngày|(?<half>nửa)) (?<part>đầu|cuối)(?: của)? tháng (?:(?<month>${MONTH_NAME})(?:${YEAR_AFTER})?|(?<shift>này|trước|tới))`,
  produce(groups) {
    const { count: counted, half, part, month, shift } = groups;
    const of =
      month === undefined
        ? { month: { shift: shift === 'này' ? 0 : shift === 'trước' ? -1 : 1, base: 'publication' } as const }
        : { month: monthNumber(month), ...yearOf(groups) };
    if (half !== undefined || part === 'cuối') {
      return { value: { kind: 'calendar', ...of }, mod: part === 'đầu' ? 'start' : 'end' };
    }
    const days = count(counted ?? '');
    return days && days <= 31 ? { value: { kind: 'calendar', ...of, days: [1, days] } } : undefined;
  },
  examples: [
    yes('10 ngày đầu tháng 8', ['10 ngày đầu tháng 8', '2014-08-01/2014-08-10']),
    yes('nửa đầu tháng 9/2014', ['nửa đầu tháng 9/2014', '2014-09', { mod: 'start' }]),
    ...no('10 ngày đầu tiên'),
  ],
};

export const partOfYearRules = [monthsOfYear, monthsOfNamedYear, monthsSoFar, daysOfNamedMonth];
