/** The days of Tết, of any year that the words tell: `mùng 1 Tết`, `Tết Mậu Thân 1968`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule, Groups } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isHabit } from './guards.ts';
import { count } from './numbers.ts';
import { YEAR } from './pieces.ts';
import { yearOf } from './years.ts';

export const CYCLE = piece`(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)`;

export const SMALL = /(?:mười|\d{1,2}|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)/;

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
    ...no('ăn Tết', 'mùng 1', 'gói bánh Tết'),
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

export const tetRules = [tetDay, tetDays, tet];
