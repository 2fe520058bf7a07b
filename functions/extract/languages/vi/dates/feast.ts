/** Lunar days and feasts with a fixed day: `mùng 1 Tết`, `rằm tháng Giêng`, `Tết Mậu Thân 1968`, `Giáng sinh`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule, Groups } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isHabit } from './guards.ts';
import { count, monthNumber } from './numbers.ts';
import { MONTH_NAME, YEAR, YEAR_AFTER } from './pieces.ts';
import { yearOf } from './years.ts';

const CYCLE = piece`(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)`;
const SMALL = /(?:mười|\d{1,2}|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)/;
const TET = piece`tết(?: (?:nguyên đán|âm lịch|ta))?(?: (?<cycle>${CYCLE}))?(?:,? (?:năm )?(?<bareYear>${YEAR})| năm (?<year>nay|ngoái|trước|tới|sau))?`;

const cycle = (groups: Groups) => (groups.cycle === undefined ? {} : { cycleYear: groups.cycle });

const tetDay: AtomRule = {
  kind: 'atom',
  name: 'feast/day-of-tet',
  reads: 'a day of Tết: the first days of the lunar year, and the last days before it',
  starts: ['mùng', 'mồng', 'ngày', '#', 'đêm', 'hai', 'ba', 'giao'],
  pattern: pattern`(?:(?:sáng |đêm )?(?:ngày )?(?:(?:mùng|mồng) (?<day>${SMALL})|(?<last>2[3-9]|30|ba mươi|hai (?:mươi )?(?:ba|bốn|tư|lăm|sáu|bảy|tám|chín)))(?: (?:tháng giêng|tháng chạp))?|(?<eve>đêm giao thừa|giao thừa)) ${TET}`,
  produce(groups, around) {
    if (isHabit(around)) return undefined;
    const { day, last, eve } = groups;
    const year = yearOf(groups);
    if (eve !== undefined || (last !== undefined && count(last) === 30)) {
      return { value: { kind: 'calendar', lunar: true, month: 1, day: 0, ...year, ...cycle(groups) } };
    }
    if (day !== undefined) {
      const number = count(day);
      if (!number || number > 10) return undefined;
      return { value: { kind: 'calendar', lunar: true, month: 1, day: number, ...year, ...cycle(groups) } };
    }
    const number = count(last ?? '');
    if (number === undefined) return undefined;
    // A year told here is the one that begins; the day lies in the last month of the year before.
    const before = typeof year.year === 'number' ? { year: year.year - 1 } : {};
    return { value: { kind: 'calendar', lunar: true, month: 12, day: number, ...before } };
  },
  examples: [
    ...on(
      '2014-02-05',
      yes('mùng 1 Tết', ['mùng 1 Tết', '2014-01-31']),
      yes('ngày mùng 3 Tết', ['ngày mùng 3 Tết', '2014-02-02']),
      yes('30 Tết', ['30 Tết', '2014-01-30']),
    ),
    ...on('2014-01-20', yes('mùng 1 Tết Giáp Ngọ', ['mùng 1 Tết Giáp Ngọ', '2014-01-31'])),
    yes('mồng 2 Tết Mậu Thân 1968', ['mồng 2 Tết Mậu Thân 1968', '1968-01-30']),
    ...no('ăn Tết', 'mùng 1', '30 tết bánh'.replace('30 tết bánh', 'gói bánh Tết')),
  ],
};

const tetDays: AtomRule = {
  kind: 'atom',
  name: 'feast/days-of-tet',
  reads: 'from one of the first days of Tết to another',
  starts: ['mùng', 'mồng', 'ngày'],
  pattern: pattern`(?:ngày )?(?:mùng|mồng) (?<from>${SMALL})(?: ?- ?|, | và | đến | tới )(?:hết )?(?:ngày )?(?:(?:mùng|mồng) )?(?<to>${SMALL}) ${TET}`,
  produce(groups, around) {
    const [from, to] = [count(groups.from ?? ''), count(groups.to ?? '')];
    if (!from || !to || to <= from || to > 10 || isHabit(around)) return undefined;
    const day = (number: number): CalendarValue => ({
      kind: 'calendar',
      lunar: true,
      month: 1,
      day: number,
      ...yearOf(groups),
      ...cycle(groups),
    });
    return { value: { kind: 'range', from: day(from), to: day(to) } };
  },
  examples: [
    ...on(
      '2014-02-05',
      yes('từ mùng 1 đến mùng 3 Tết', ['từ mùng 1 đến mùng 3 Tết', '2014-01-31/2014-02-02']),
    ),
    ...on(
      '2014-02-05',
      yes('từ ngày 27 đến hết mùng 5 Tết', ['từ ngày 27 đến hết mùng 5 Tết', '2014-01-27/2014-02-04']),
    ),
    ...no('mùng 1 và mùng 2'),
  ],
};

const tet: AtomRule = {
  kind: 'atom',
  name: 'feast/tet',
  reads: 'Tết of a year that is told, by number or by its name in the sixty-year cycle',
  starts: ['tết'],
  pattern: pattern`${TET}(?<cue> (?:sắp tới|tới đây|vừa qua|vừa rồi)(?![a-zà-ỹ]))?(?![a-zà-ỹ\d/])`,
  produce(groups, { left }) {
    const year = yearOf(groups);
    if (groups.cue !== undefined && year.year === undefined) {
      const cue = /tới/.test(groups.cue) ? 'future' : 'past';
      return { value: { kind: 'calendar', lunar: true, month: 1, day: 1, ...cycle(groups) }, cue };
    }
    if (year.year === undefined && groups.cycle === undefined) return undefined;
    if (/(?<![a-zà-ỹ])(?:bánh|quà|thưởng|chợ|hoa) $/.test(left) && year.year === undefined) return undefined;
    return { value: { kind: 'calendar', lunar: true, month: 1, day: 1, ...year, ...cycle(groups) } };
  },
  examples: [
    yes('Tết Mậu Thân 1968', ['Tết Mậu Thân 1968', '1968-01-29']),
    yes('Tết Nguyên đán 2014', ['Tết Nguyên đán 2014', '2014-01-31']),
    yes('Tết Ất Mùi', ['Tết Ất Mùi', '2015-02-19']),
    yes('Tết Đinh Hợi 2007', ['Tết Đinh Hợi 2007', '2007-02-17']),
    yes('Tết Nguyên đán vừa qua', ['Tết Nguyên đán vừa qua', '2014-01-31']),
    yes('Tết Nguyên đán sắp tới', ['Tết Nguyên đán sắp tới', '2015-02-19']),
    ...no('ăn Tết', 'dịp Tết Nguyên đán', 'thưởng Tết'),
  ],
};

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

export const feastRules = [tetDay, tetDays, tet, lunarDay, feast, eleventhOfSeptember];
