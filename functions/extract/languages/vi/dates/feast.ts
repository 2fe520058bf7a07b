/** Days of a lunar month and feasts with a fixed day: `rằm tháng Giêng`, `Giáng sinh`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isHabit } from './guards.ts';
import { count, monthNumber } from './numbers.ts';
import { MONTH_NAME, YEAR, YEAR_AFTER } from './pieces.ts';
import { CYCLE, SMALL } from './tet.ts';
import { yearOf } from './years.ts';

const lunarDay: AtomRule = {
  kind: 'atom',
  name: 'feast/lunar-day',
  reads: 'a day of a lunar month: rằm, mùng, or digits with `âm lịch`',
  starts: ['rằm', 'mùng', 'mồng', 'ngày', '#', 'đêm'],
  pattern: pattern`(?:ngày |đêm )?(?:(?<full>rằm)|(?:mùng |mồng )?(?<day>${SMALL}))(?: tháng (?<month>${MONTH_NAME})|[/-](?<numeric>\d{1,2}))(?<leap> nhuận)?(?:(?<lunar> (?:âm lịch|âl|âm)(?![a-zà-ỹ])| \((?:âm lịch|âl)\))|(?:${YEAR_AFTER})(?<lunarLate> âm lịch)?|(?<cycleYear> (?:năm )?${CYCLE}))?`,
  produce(groups, around) {
    const { full, day: text, month: monthText, numeric, lunar, lunarLate, cycleYear } = groups;
    const month = numeric === undefined ? monthNumber(monthText ?? '') : Number(numeric);
    const day = full === undefined ? count(text ?? '') : 15;
    const explicit =
      full !== undefined ||
      lunar !== undefined ||
      lunarLate !== undefined ||
      cycleYear !== undefined ||
      monthText === 'giêng' ||
      monthText === 'chạp';
    if (!explicit || !day || day > 30 || !(month >= 1 && month <= 12)) return undefined;
    if (isHabit(around)) return undefined;
    const value: CalendarValue = { kind: 'calendar', lunar: true, month, day, ...yearOf(groups) };
    if (cycleYear !== undefined) value.cycleYear = cycleYear.trim().replace(/^năm /, '');
    return { value };
  },
  examples: [
    ...on('2014-02-20', yes('rằm tháng Giêng', ['rằm tháng Giêng', '2014-02-14'])),
    yes('rằm tháng 7', ['rằm tháng 7', '2014-08-10']),
    yes('mùng 10/3 âm lịch', ['mùng 10/3 âm lịch', '2014-04-09']),
    yes('giỗ Tổ (10/3 âm lịch)', ['10/3 âm lịch', '2014-04-09']),
    yes('ngày 15/8 âm lịch', ['ngày 15/8 âm lịch', '2014-09-08']),
    ...on('2014-01-20', yes('23 tháng Chạp', ['23 tháng Chạp', '2014-01-23'])),
    ...no('rằm tháng 7 hằng năm', 'ngày rằm', 'mùng 1 hằng tháng', 'rằm và mùng một'),
  ],
};

interface Feast {
  month: number;
  day: number;
  lunar?: true;
}

const FEASTS: Record<string, Feast> = {
  'giáng sinh': { month: 12, day: 25 },
  noel: { month: 12, day: 25 },
  'quốc khánh': { month: 9, day: 2 },
  valentine: { month: 2, day: 14 },
  halloween: { month: 10, day: 31 },
  'giỗ tổ hùng vương': { month: 3, day: 10, lunar: true },
  'giỗ tổ': { month: 3, day: 10, lunar: true },
  'trung thu': { month: 8, day: 15, lunar: true },
  'vu lan': { month: 7, day: 15, lunar: true },
  'phật đản': { month: 4, day: 15, lunar: true },
  'đoan ngọ': { month: 5, day: 5, lunar: true },
  'tết dương lịch': { month: 1, day: 1 },
  'quốc tế lao động': { month: 5, day: 1 },
  'quốc tế thiếu nhi': { month: 6, day: 1 },
};

/** Things that are named after a feast. */
const THING_OF_FEAST =
  /(?<![a-zà-ỹ])(?:cây|cây thông|ông già|bánh|quà|đèn|thiệp|nhạc|phim|mùa|tiệc|không khí|giải|chương trình) $/;

const feast: AtomRule = {
  kind: 'atom',
  name: 'feast/named',
  reads: 'a feast with a fixed day, after a word that makes it a time, or with its year',
  starts: [
    'giáng',
    'noel',
    'quốc',
    'valentine',
    'halloween',
    'giỗ',
    'trung',
    'vu',
    'phật',
    'đoan',
    'tết',
    'lễ',
    'ngày',
    'đêm',
    'đại',
    'dịp',
  ],
  pattern: pattern`(?<head>(?:dịp |ngày |đêm |đại )?(?:lễ |tết |quốc )?)(?<feast>giáng sinh|noel|quốc khánh|valentine|halloween|giỗ tổ hùng vương|giỗ tổ|trung thu|vu lan|phật đản|đoan ngọ|dương lịch|tế lao động|tế thiếu nhi)(?: (?:việt nam|nước ta))?(?:,? năm (?<year>${YEAR}|nay|ngoái|trước|tới|sau)| (?<bareYear>(?:19|20)\d\d(?!\d)))?(?![a-zà-ỹ])`,
  produce(groups, around) {
    if (isHabit(around)) return undefined;
    const { head = '', feast: name = '' } = groups;
    const year = yearOf(groups);
    const key = name === 'dương lịch' ? 'tết dương lịch' : name.startsWith('tế ') ? `quốc ${name}` : name;
    if (name === 'dương lịch' && !head.includes('tết')) return undefined;
    if (name.startsWith('tế ') && !head.includes('quốc')) return undefined;
    const found = FEASTS[key];
    if (!found) return undefined;
    // The day of another country's foundation is not ours.
    if (
      name === 'quốc khánh' &&
      /^ ?(?:\p{Lu}|lần thứ|của|nước)/u.test(around.rightSurface) &&
      year.year === undefined
    )
      return undefined;
    const before =
      /(?:^|[ (])(?:vào|trước|sau|đến|tới|từ|ngay|trong|nhân|mừng|nghỉ|dịp|đón|đúng|hết) $/.test(
        around.left,
      ) || /^(?:dịp|ngày|đêm)/.test(head);
    if (year.year === undefined && /^ (?:của )?năm(?![a-zà-ỹ])/.test(around.right)) return undefined;
    if (year.year === undefined && THING_OF_FEAST.test(around.left)) return undefined;
    const value: CalendarValue = { kind: 'calendar', ...found, ...year };
    // Without a word that makes it a time it counts only beside its day: `Quốc khánh 2/9`.
    return { value, ...(year.year === undefined && !before && { weak: true }) };
  },
  examples: [
    yes('trước Giáng sinh', ['Giáng sinh', '2014-12-25']),
    yes('vào ngày Quốc khánh', ['ngày Quốc khánh', '2014-09-02']),
    yes('Trung thu năm nay', ['Trung thu năm nay', '2014-09-08']),
    yes('Ngày Quốc khánh 2/9', ['Ngày Quốc khánh 2/9', '2014-09-02']),
    yes('đêm Noel 2012', ['đêm Noel 2012', '2012-12-25']),
    ...no('cây thông Giáng sinh', 'ông già Noel', 'bánh trung thu', 'ngày Quốc khánh Pháp'),
  ],
};

const eleventhOfSeptember: AtomRule = {
  kind: 'atom',
  name: 'feast/eleventh-of-september',
  reads: 'the attack of 2001, which newspapers call by its day alone',
  starts: ['khủng', 'sự', 'tấn', 'thảm'],
  pattern: /(?:khủng bố|sự kiện|thảm hoạ|thảm kịch|tấn công)(?: ngày)? 11[/-]9(?![/-]?\d)/y,
  produce: (_groups, { right }) =>
    /^ ?(?:năm|vừa|tới)/.test(right)
      ? undefined
      : { value: { kind: 'calendar', year: 2001, month: 9, day: 11 }, inName: true },
  examples: [yes('sau vụ khủng bố 11/9', ['khủng bố 11/9', '2001-09-11']), ...no('điểm 11/9')],
};

export const feastRules = [lunarDay, feast, eleventhOfSeptember];
