/** Months: `tháng 4/2014`, `tháng Tư năm ngoái`, `5/2014`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { COUNTED_MONTHS, headsEntry, isCounted, isCountedMonth, isDocument, isHabit } from './guards.ts';
import { isLunarMonth, monthNumber } from './numbers.ts';
import { MONTH, MONTH_NAME, YEAR_AFTER } from './pieces.ts';
import { relativeMonth } from './relative-month.ts';
import { severalMonths } from './several-months.ts';
import { yearOf } from './years.ts';

/** Names with a month in them. */
const REVOLUTION = /cách mạng $/;

const namedMonth: AtomRule = {
  kind: 'atom',
  name: 'month/named',
  reads: 'a month by number or name; a year may follow',
  starts: ['tháng'],
  pattern: pattern`tháng {0,3}(?<month>${MONTH_NAME})(?:${YEAR_AFTER})?(?<lunar> âm lịch)?`,
  produce(groups, around) {
    const { month: text = '', lunar } = groups;
    const month = monthNumber(text);
    const year = yearOf(groups);
    if (!(month >= 1 && month <= 12)) return undefined;
    if (REVOLUTION.test(around.left) && year.year === undefined) return undefined;
    const name = REVOLUTION.test(around.left) ? { inName: true as const } : {};
    if (year.year === undefined) {
      if (isHabit(around) || COUNTED_MONTHS.test(around.left) || isCountedMonth(around)) return undefined;
      if (/^(?:[.,]\d| ?- ?\d{1,2}(?!\d|\/)| ?[/:]\d|%)/.test(around.right)) return undefined;
      // `những tháng năm ấy`, `tháng ba ngày tám`
      if (
        text === 'năm' &&
        !/[A-ZĐ]/.test(around.surface.slice(5)) &&
        !/^ ?(?:[,.;)]|tới|vừa|này)/.test(around.right)
      )
        return undefined;
      if (/^ (?:ngày|tuần|tháng)(?![a-zà-ỹ])/.test(around.right) && !/\d/.test(text)) return undefined;
    }
    if (lunar !== undefined || isLunarMonth(text)) {
      return { value: { kind: 'calendar', lunar: true, month, ...year } };
    }
    return { value: { kind: 'calendar', month, ...year }, ...name };
  },
  examples: [
    yes('tháng 4/2014', ['tháng 4/2014', '2014-04']),
    yes('tháng 3-2014', ['tháng 3-2014', '2014-03']),
    yes('tháng 12.2013', ['tháng 12.2013', '2013-12']),
    yes('tháng 5 năm 2010', ['tháng 5 năm 2010', '2010-05']),
    yes('hồi cuối tháng 7 công bố kế hoạch', ['cuối tháng 7', '2014-07', { mod: 'end' }]),
    yes('Mỹ tháng 7 công bố kế hoạch', ['tháng 7', '2014-07']),
    yes('hồi tháng 7 công ty này phá sản', ['tháng 7', '2014-07']),
    yes('hồi tháng 9, ông nói', ['tháng 9', '2014-09']),
    yes('hồi tháng 12', ['tháng 12', '2013-12']),
    yes('Tháng Tư năm ngoái', ['Tháng Tư năm ngoái', '2013-04']),
    yes('từ tháng Một năm sau', ['tháng Một năm sau', '2015-01']),
    yes('tháng Mười hai năm 2012', ['tháng Mười hai năm 2012', '2012-12']),
    yes('trong tháng 4 vừa qua', ['tháng 4 vừa qua', '2014-04']),
    yes('sẽ bắt đầu vào tháng 11', ['tháng 11', '2014-11']),
    yes('Cách mạng tháng Tám năm 1945', ['tháng Tám năm 1945', '1945-08']),
    yes('tháng 06 / 2011', ['tháng 06 / 2011', '2011-06']),
    yes('tháng 3 và tháng 6/2014', ['tháng 3 và tháng 6/2014', '{2014-03,2014-06}']),
    ...on(
      '2014-01-15',
      yes('hồi tháng 11', ['tháng 11', '2013-11']),
      yes('tháng 11 vừa qua', ['tháng 11 vừa qua', '2013-11']),
    ),
    ...on('2014-12-15', yes('sẽ thi vào tháng 1', ['tháng 1', '2015-01'])),
    ...on(null, yes('trong tháng 4', ['tháng 4', 'XXXX-04'])),
    ...no(
      'những tháng năm ấy',
      'mỗi tháng 2 triệu',
      'tháng 7 hằng năm',
      'lương tháng 5 triệu đồng',
      '6 tháng 2 lần',
      'tháng 13',
      'ngày Cá tháng Tư',
      'Cách mạng Tháng Mười',
      'cả tháng ba ngày',
    ),
  ],
};

/** `8/2012-9/2017`: a month and year, with a dash between them and the next. */
const OPENS_SPAN = /^ ?[-–~] ?(?:1[0-2]|0?[1-9])\/(?:19|20)\d\d(?!\d)/;
const ENDS_SPAN = /(?<![\d/.,-])(?:1[0-2]|0?[1-9])\/(?:19|20)\d\d ?[-–~] ?$/;

const isPartOfNumber = (left: string) => /[\d/.,-] ?$/.test(left) && !ENDS_SPAN.test(left);

/** `cổ tức đợt 1/2024`: the first time in that year. */
const ROUND = /(?<![a-zà-ỹ])(?:đợt|lần|kỳ|khoá|khóa|học kỳ|số|quý) $/;

const numericMonth: AtomRule = {
  kind: 'atom',
  name: 'month/numeric',
  reads: 'month and year in digits without `tháng`',
  starts: ['#'],
  pattern: pattern`(?<month>${MONTH})(?<separator> ?[/.-] ?)(?<year>(?:19|20)\d\d(?!\d))`,
  produce({ month, year, separator = '' }, around) {
    const value = { kind: 'calendar', month: Number(month), year: Number(year) } as const;
    if (headsEntry(around)) return { value };
    if (isDocument(around) || isCounted(around) || ROUND.test(around.left)) return undefined;
    if (OPENS_SPAN.test(around.right) ? /[\d/.,] ?$/.test(around.left) : isPartOfNumber(around.left))
      return undefined;
    const preposition =
      /(?<![a-zà-ỹ])(?:từ|đến|tới|vào|hồi|trước|sau|trong|đầu|giữa|cuối|khoảng|kể từ|hết) $/.test(
        around.left,
      );
    if (separator.trim() !== '/' && !preposition) return undefined;
    if (separator.trim() === '.' && !preposition) return undefined;
    return { value };
  },
  examples: [
    yes('- 6-1994: Nga gia nhập chương trình', ['6-1994', '1994-06']),
    yes('từ 5/2014', ['5/2014', '2014-05']),
    yes('(10/2013)', ['10/2013', '2013-10']),
    yes('đến 12-2015 sẽ xong', ['12-2015', '2015-12']),
    yes('Vụ trưởng (8/2012-9/2013)', ['8/2012-9/2013', '2012-08/2013-09']),
    yes('- 8/2012 - 9/2013: Phó Giám đốc', ['8/2012 - 9/2013', '2012-08/2013-09']),
    ...no(
      'tạm ứng cổ tức đợt 1/2014',
      'Vụ trưởng (2010 - 9/2013)',
      'Thông tư 12/2018/TT-BTC',
      'Nghị định số 15/2020/NĐ-CP',
      'Nghị định 10/2014',
      'giá 5.2014 đồng',
      'tỷ số 1-2014',
    ),
  ],
};

export const monthRules = [namedMonth, severalMonths, numericMonth, relativeMonth];
