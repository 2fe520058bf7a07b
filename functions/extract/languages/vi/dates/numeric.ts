/** Whole days in digits: `12/3/2014`, `2014-10-09`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { dayMonth } from './day-month.ts';
import { exists, isDocument } from './guards.ts';
import { DAY, DAY_HEAD, DAY_HEAD_STARTS, MONTH, plural, SEPARATOR, YEAR } from './pieces.ts';

/** Two digits of a year as newspapers use them. */
const fullYear = (text: string) =>
  text.length === 2 ? (Number(text) <= 40 ? 2000 : 1900) + Number(text) : Number(text);

const dayMonthYear: AtomRule = {
  kind: 'atom',
  name: 'numeric/day-month-year',
  reads: 'a whole date in digits, with any of / - . between',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})?(?<day>${DAY})(?<first>${SEPARATOR})(?<month>${MONTH})(?<separator>${SEPARATOR})(?<year>${YEAR}|\d\d(?!\d|[.,/-]\d))`,
  produce(groups, around) {
    const { head, day = '', month = '', year = '', separator = '', first = '' } = groups;
    // `2 ngày 8-9/10` tells of two days in October, not of a year.
    const short = year.length === 2;
    if (
      short &&
      (head === undefined || groups.plural || separator.trim() === '.' || first.trim() !== separator.trim())
    )
      return undefined;
    const value = { kind: 'calendar', day: Number(day), month: Number(month), year: fullYear(year) } as const;
    if (!exists(value.day, value.month, value.year)) return undefined;
    if (head === undefined && isDocument(around)) return undefined;
    return { value, ...plural(groups) };
  },
  examples: [
    yes('Luật có hiệu lực từ ngày 1/7/2015.', ['ngày 1/7/2015', '2015-07-01']),
    yes('Ông nhậm chức hôm 1-10-2014', ['hôm 1-10-2014', '2014-10-01']),
    yes('Hôm 14.7.2018, báo này đưa tin', ['Hôm 14.7.2018', '2018-07-14']),
    yes('Hiệp định ký ngày 27/01/1973 tại Paris', ['ngày 27/01/1973', '1973-01-27']),
    yes('(19/5/1890)', ['19/5/1890', '1890-05-19']),
    yes('ngày 07 / 5 / 1954', ['ngày 07 / 5 / 1954', '1954-05-07']),
    yes('trong 2 ngày 8-9/10', ['2 ngày 8-9/10', '2014-10-08/2014-10-09']),
    yes('ngày 4-5/10', ['ngày 4-5/10', '2014-10-04/2014-10-05']),
    yes('ngày 2/9/45', ['ngày 2/9/45', '1945-09-02']),
    yes('ngày 20/11/2013', ['ngày 20/11/2013', '2013-11-20']),
    yes('Sinh ngày ０１/０２/１９８０', ['ngày ０１/０２/１９８０', '1980-02-01']),
    yes('29/2/2012', ['29/2/2012', '2012-02-29']),
    ...no('ngày 30/2/2014', '29/2/2013', 'Nghị định số 12/3/2015/NĐ', '1.2.30'),
  ],
};

const iso: AtomRule = {
  kind: 'atom',
  name: 'numeric/year-month-day',
  reads: 'year first, as ISO 8601 and machines write it',
  starts: ['#'],
  pattern: pattern`(?<year>${YEAR})[-/.](?<month>${MONTH})[-/.](?<day>${DAY})`,
  produce({ year, month, day }) {
    if (!exists(Number(day), Number(month), Number(year))) return undefined;
    return { value: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) } };
  },
  examples: [
    yes('Cập nhật 2014-10-09', ['2014-10-09', '2014-10-09']),
    yes('2013/05/07', ['2013/05/07', '2013-05-07']),
    ...no('2014-13-09', '2014-02-30'),
  ],
};

export const numericRules = [dayMonthYear, dayMonth, iso];
