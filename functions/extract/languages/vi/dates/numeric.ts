/** Days in digits: `ngày 9-10`, `hôm 6.10`, `12/3/2014`. */
import { isDay } from '../../../../../schemas/day.ts';
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule, Groups, Production } from '../../../dates/rule.ts';
import { isCounted, isDocument, isDosed, isFraction, isHabit, isName } from './guards.ts';
import {
  AFTER_PREPOSITION,
  DAY,
  DAY_HEAD,
  DAY_HEAD_STARTS,
  MONTH,
  SEPARATOR,
  YEAR,
  YEAR_AFTER,
} from './pieces.ts';
import { yearOf } from './years.ts';

/** Two digits of a year as newspapers use them. */
const fullYear = (text: string) =>
  text.length === 2 ? (Number(text) <= 40 ? 2000 : 1900) + Number(text) : Number(text);

export const plural = (groups: Groups): { plural?: true } => (groups.plural ? { plural: true } : {});

/** In a leap year, so that 29 February passes where the year is not known. */
export const exists = (day: number, month: number, year = 2000) => isDay(year, month, day);

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

/** What is told by its day alone: `phiên 9/10`, `CN 12/10`. */
const OCCASION =
  /(?<![a-zà-ỹ])(?:phiên|phiên họp|phiên giao dịch|phiên toà|ngày làm việc|cuộc họp|hội nghị|họp báo|số ra|số báo|cn|t[2-7]),? $/;

/** The name of an agency within the brackets, in capitals. */
const AGENCY_INSIDE = /\((?:Theo )?\p{Lu}[\p{L}.]{0,15}\p{Lu}[\p{L}.]{0,10}(?: ngày)?,? {1,2}$/u;

const PART_OF_DAY = /(?<![a-zà-ỹ])(?:sáng|trưa|chiều|tối|đêm|khuya) $/;

/** Whom the news is taken from, before the brackets. */
const CREDITED = /(?:^|[^a-zà-ỹ])theo [^()\n,;]{2,24} \($/;

const dayMonth: AtomRule = {
  kind: 'atom',
  name: 'numeric/day-month',
  reads:
    'day and month in digits, after a head noun, a preposition or beside another date; a year may follow',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})?(?<day>${DAY})(?<separator>${SEPARATOR})(?<month>${MONTH})(?![/.]\d{1,3}(?!\d)|,\d)(?:${YEAR_AFTER})?`,
  produce(groups, around) {
    const { head, day: dayText = '', month: monthText = '', separator = '' } = groups;
    const [day, month] = [Number(dayText), Number(monthText)];
    const year = yearOf(groups);
    if (!exists(day, month, typeof year.year === 'number' ? year.year : 2000)) return undefined;
    if (isDosed(around) || (year.year === undefined && isHabit(around))) return undefined;
    // `3-4 năm nay` is a duration.
    if (head === undefined && typeof year.year === 'object' && separator.includes('-')) return undefined;
    const production: Production = {
      value: { kind: 'calendar', day, month, ...year },
      ...plural(groups),
    };
    if (head === undefined && isDocument(around)) return undefined;
    if (head !== undefined || year.year !== undefined) return production;
    // `tối 4/8 lên án`, `sáng 5/8 các bộ trưởng …`: a part of a day tells that it is one.
    const dayPart = PART_OF_DAY.test(around.left);
    if (isName(around) || (!dayPart && isFraction(around, day, month))) return undefined;
    const slash = separator.trim() === '/';
    const bracketed = around.left.endsWith('(') && around.right.startsWith(')');
    const preposition = AFTER_PREPOSITION.test(around.left);
    // A line of a programme: `5/10: khai mạc`.
    const heading = /^ ?:/.test(around.right) && /^[ -]{0,3}$/.test(around.left);
    const holiday = /(?<![a-zà-ỹ])(?:nguyên đán|tết|lễ),? $/.test(around.left);
    // The credit of an agency: `(TTXVN 9/10)`, `Theo Reuters (9-10)`.
    const credit =
      (AGENCY_INSIDE.test(around.leftSurface) && around.right.startsWith(')')) ||
      (bracketed && CREDITED.test(around.left));
    // `hai ngày sau vụ việc, 8/10, ông…`
    const between =
      /(?<![a-zà-ỹ])(?:ngày|đó|trước|qua|vụ việc), $/.test(around.left) && around.right.startsWith(',');
    if (
      credit ||
      (slash && between) ||
      (slash && OCCASION.test(around.left)) ||
      (slash && (bracketed || preposition || heading || holiday))
    )
      return production;
    // `từ 30-9`: what goes down is no range of numbers.
    if (separator.trim() === '-' && (preposition || bracketed) && day > 12 && !isCounted(around))
      return production;
    return { ...production, weak: true };
  },
  examples: [
    yes('Ông bị bắt hôm 5/2', ['hôm 5/2', '2014-02-05']),
    yes('Ngày 9-10, Bộ Ngoại giao cho biết', ['Ngày 9-10', '2014-10-09']),
    yes('vào hôm 6-10', ['hôm 6-10', '2014-10-06']),
    yes('ngày 19 /11', ['ngày 19 /11', '2014-11-19']),
    yes('hôm 3.10', ['hôm 3.10', '2014-10-03']),
    yes('bầu cử ở Iran (20-5).', ['20-5', '2014-05-20']),
    yes('Trước đó một ngày, 8/10, ông đến', ['8/10', '2014-10-08']),
    yes('chốt phiên 9/10', ['9/10', '2014-10-09']),
    yes('khai mạc T7, 11/10', ['11/10', '2014-10-11']),
    yes('(TTXVN 9/10)', ['9/10', '2014-10-09']),
    yes('Theo Reuters (9-10), hai bên đã ký.', ['9-10', '2014-10-09']),
    yes('đến ngày 20/4 rồi 28/4', ['ngày 20/4', '2014-04-20'], ['28/4', '2014-04-28']),
    yes('dịp Tết Nguyên đán, 30/4 và 1/5', ['30/4', '2014-04-30'], ['1/5', '2014-05-01']),
    yes('- 5/10: khai mạc', ['5/10', '2014-10-05']),
    yes('áp dụng đến 30-9', ['30-9', '2014-09-30']),
    yes('hạn chót 31/12.', ['31/12', '2014-12-31']),
    yes('lùi thông báo tới 6/11.', ['6/11', '2014-11-06']),
    yes('từ 8/1 năm sau', ['8/1 năm sau', '2015-01-08']),
    yes('ngày 5/3 năm 2009', ['ngày 5/3 năm 2009', '2009-03-05']),
    yes('Trước đó cùng ngày 8/10', ['cùng ngày 8/10', '2014-10-08']),
    yes('Ngày\u00a08/10', ['Ngày\u00a08/10', '2014-10-08']),
    yes('ngày 08–10', ['ngày 08–10', '2014-10-08']),
    yes('NGÀY 8/10', ['NGÀY 8/10', '2014-10-08']),
    ...on('2014-12-20', yes('khai mạc ngày 5/1', ['ngày 5/1', '2015-01-05'])),
    ...on('2014-01-10', yes('khai mạc ngày 25/12', ['ngày 25/12', '2013-12-25'])),
    ...on(null, yes('ngày 9/10', ['ngày 9/10', 'XXXX-10-09'])),
    ...on(
      '[2009-11-18,2010-11-18,2011-11-18]',
      yes('ngày 19/11', ['ngày 19/11', '[2009-11-19,2010-11-19,2011-11-19]']),
    ),
    yes('Ông Nam tối 4/8 lên án', ['tối 4/8', '2014-08-04']),
    yes('Sáng 5/8 các bộ trưởng họp', ['Sáng 5/8', '2014-08-05']),
    yes('ngày 5/4 đồng ý ngừng bắn', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 triệu tập đại sứ', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 triệu tùy viên quân sự Anh', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 ca ngợi thành tựu', ['ngày 5/4', '2014-04-05']),
    ...no(
      'thắng 3-1 trước đội khách',
      'chiếm 2/3 dân số',
      'tới 3/4 diện tích',
      'uống ngày 2-3 lần',
      'đường 3/2',
      'Bệnh viện 19-8',
      'phục vụ 24/7',
      'ngày 31/4',
      'giảm 1/3 so với cùng kỳ trước',
      'hạng 5/10',
      'ngày 2.500 đồng',
      'ngày 20/11 hằng năm',
      'cảm biến 1/2,3 inch',
      'dùng được 3-4 năm nay',
      'thắng Lào (2-1)',
      'hằng năm, vào ngày 10/3',
    ),
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
