/** Quarters, halves, seasons, school years, decades, centuries. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { isDosed } from './guards.ts';
import { count, monthNumber, ordinal } from './numbers.ts';
import { COUNT, MONTH_NAME, YEAR, YEAR_AFTER, YEAR_SHIFT } from './pieces.ts';
import { yearOf } from './years.ts';

const quarter: AtomRule = {
  kind: 'atom',
  name: 'period/quarter',
  reads: 'a quarter of a year, or several',
  starts: ['quý', 'quí', 'các', 'hai', 'ba', 'q'],
  pattern: pattern`(?:(?:các |hai |ba )?qu[ýí] ?|q(?=[1-4][/-]\d{4}))(?<from>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư|nhất)(?![a-zà-ỹ\d])(?:(?<gap> ?[-,&] ?| và | đến )(?:qu[ýí] )?(?<to>iv|i{1,3}|[1-4])(?![a-zà-ỹ\d]))?(?:${YEAR_AFTER})?`,
  produce(groups, around) {
    const { left } = around;
    const { from = '', to } = groups;
    if (/(?<![a-zà-ỹ])(?:ông|bà|anh|chị|cô|em|bé|đá|cháu) $/.test(left)) return undefined;
    if (yearOf(groups).year === undefined && isDosed(around)) return undefined;
    // `phần thưởng cao quý nhất`
    if (from === 'nhất' && yearOf(groups).year === undefined) return undefined;
    const first = from === 'nhất' ? 1 : ordinal(from);
    const last = to === undefined ? first : ordinal(to);
    if (first === undefined || last === undefined || last < first) return undefined;
    return { value: { kind: 'calendar', months: [first * 3 - 2, last * 3], ...yearOf(groups) } };
  },
  examples: [
    yes('quý II/2020', ['quý II/2020', '2020-04/2020-06']),
    yes('lãi Q3/2013 tăng', ['Q3/2013', '2013-07/2013-09']),
    yes('kết quả kinh doanh quý 3', ['quý 3', '2014-07/2014-09']),
    yes('quý 3', ['quý 3', '2014-07/2014-09']),
    yes('qúy I năm 2013', ['qúy I năm 2013', '2013-01/2013-03']),
    yes('quý IV năm ngoái', ['quý IV năm ngoái', '2013-10/2013-12']),
    yes('cuối quý I-2012', ['cuối quý I-2012', '2012-01/2012-03', { mod: 'end' }]),
    yes('quý I và II/2013', ['quý I và II/2013', '2013-01/2013-06']),
    ...no(
      'ông Quý hai lần',
      'quý vị',
      'mỗi quý 2 lần',
      'đá quý 5 carat',
      'phần thưởng cao quý nhất',
      'quý ba con'.replace('ba con', 'tử'),
    ),
  ],
};

const relativeQuarter: AtomRule = {
  kind: 'atom',
  name: 'period/relative-quarter',
  reads: 'this, the last or the next quarter',
  starts: ['quý', 'quí'],
  pattern: pattern`qu[ýí] (?<word>này|trước|vừa qua|vừa rồi|tới|sau)(?![a-zà-ỹ])`,
  produce({ word = '' }) {
    const shift = word === 'này' ? 0 : /tới|sau/.test(word) ? 1 : -1;
    const base = word === 'trước' || word === 'này' ? 'sentence' : 'publication';
    return { value: { kind: 'relative', unit: 'quarter', shift, base } };
  },
  examples: [
    yes('quý này', ['quý này', '2014-10/2014-12']),
    yes('quý trước', ['quý trước', '2014-07/2014-09']),
    yes(
      'Doanh thu quý II tăng; chi phí trong quý này giảm.',
      ['quý II', '2014-04/2014-06'],
      ['quý này', '2014-04/2014-06'],
    ),
    yes('trong quý tới', ['quý tới', '2015-01/2015-03']),
  ],
};

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
    yes('3 tháng đầu năm/2013'.replace('/2013', ''), ['3 tháng đầu năm', '2014-01/2014-03']),
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

const SEASONS: Record<string, number> = { xuân: 21, hè: 22, hạ: 22, thu: 23, đông: 24 };

const season: AtomRule = {
  kind: 'atom',
  name: 'period/season',
  reads: 'a season of a year, or the one that the words look to',
  starts: ['mùa', 'hè', 'xuân', 'thu', 'đông', 'vụ'],
  pattern: pattern`(?:mùa )?(?<season>xuân|hè|hạ|thu|đông)(?:(?:,? năm (?<year>${YEAR}|${YEAR_SHIFT})| (?<bareYear>(?:19|20)\d\d(?!\d))|[/-](?<numericYear>(?:19|20)\d\d(?!\d)))|(?<cue> (?:vừa qua|vừa rồi|qua|tới|sau|này|rồi|sắp tới|năm))(?![a-zà-ỹ]))(?: ?[-/] ?\d{2,4})?(?!\d)`,
  produce(groups, { surface, left }) {
    const named = /^mùa/i.test(surface);
    const word = groups.season ?? '';
    if (!named && word !== 'hè') return undefined;
    if (/(?<![a-zà-ỹ])(?:ông|bà|anh|chị|quần áo|họ|thế hệ|vỉa) $/.test(left)) return undefined;
    const season = SEASONS[word]!;
    const year = yearOf(groups);
    if (year.year !== undefined) return { value: { kind: 'calendar', season, ...year } };
    const cue = groups.cue?.trim();
    if (cue === 'năm') return undefined;
    const direction = cue === 'này' ? 'near' : /tới|sau/.test(cue ?? '') ? 'future' : 'past';
    return { value: { kind: 'calendar', season }, cue: direction };
  },
  examples: [
    yes('mùa hè 2014', ['mùa hè 2014', '2014-22']),
    yes('hè này', ['hè này', '2014-22']),
    yes('mùa xuân năm 1975', ['mùa xuân năm 1975', '1975-21']),
    yes('mùa đông năm ngoái', ['mùa đông năm ngoái', '2013-24']),
    yes('hè vừa qua', ['hè vừa qua', '2014-22']),
    yes('mùa xuân tới', ['mùa xuân tới', '2015-21']),
    ...no(
      'mùa hè nóng nực',
      'Xuân 2014 là tên cô'.replace('2014 ', ''),
      'mùa thu Hà Nội',
      'bà Xuân năm nay 60'.replace('năm nay 60', 'kể'),
    ),
  ],
};

const schoolYear: AtomRule = {
  kind: 'atom',
  name: 'period/school-year',
  reads: 'a school year by its two years, or this, the last or the next one',
  starts: ['năm', 'niên'],
  pattern: pattern`(?:năm học|niên kho[áa]|niên học|niên độ) (?:(?<from>${YEAR}) ?[-/] ?(?<to>${YEAR}|\d\d(?!\d))|(?<year>${YEAR})(?! ?[-/] ?\d)|(?<word>này|trước|vừa qua|vừa rồi|tới|sau)(?![a-zà-ỹ]))`,
  produce({ from, to = '', year, word = '' }) {
    if (from !== undefined) {
      const first = Number(from);
      const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
      return last > first
        ? { value: { kind: 'fixed', edtf: `${first}/${last}`, granularity: 'period' } }
        : undefined;
    }
    if (year !== undefined) return { value: { kind: 'calendar', year: Number(year) } };
    const shift = word === 'này' ? 0 : /tới|sau/.test(word) ? 1 : -1;
    return { value: { kind: 'relative', unit: 'school-year', shift, base: 'publication' } };
  },
  examples: [
    yes('năm học 2019-2020', ['năm học 2019-2020', '2019/2020']),
    yes('năm học 2019 - 2020', ['năm học 2019 - 2020', '2019/2020']),
    yes('năm học này', ['năm học này', '2014/2015']),
    yes('năm học tới', ['năm học tới', '2015/2016']),
    ...no('năm học mới', 'khai giảng năm học'),
  ],
};

const decade: AtomRule = {
  kind: 'atom',
  name: 'period/decade',
  reads: 'a decade by its first year or its tens',
  starts: ['những', 'thập', 'các'],
  pattern: pattern`(?:những năm(?: của)?(?: thập (?:niên|kỷ))?|thập (?:niên|kỷ)(?: (?:những )?năm)?|những thập niên) (?:(?<year>(?:1\d|20)\d0(?!\d))(?:(?: ?- ?| và )(?<lastYear>(?:1\d|20)\d0(?!\d)))?|(?<tens>[1-9]0(?!\d)))(?:(?: ?- ?|, | và | đến )(?<lastTens>[1-9]0(?!\d)))?(?: ?(?:của |ở )?(?:thế kỷ (?<century>trước|20|xx|19|xix|này|21|xxi)(?![a-zà-ỹ\d])))?(?![-/]\d| ?[a-zà-ỹ]{0,3}(?:tuổi|triệu|người|%))`,
  produce({ year, lastYear, tens, lastTens, century }) {
    const hundreds =
      year !== undefined
        ? Math.floor(Number(year) / 100)
        : /^(?:19|xix)$/.test(century ?? '')
          ? 18
          : /^(?:này|21|xxi)$/.test(century ?? '')
            ? 20
            : 19;
    const first = year === undefined ? hundreds * 100 + Number(tens) : Number(year);
    const mask = (start: number) => `${String(start).slice(0, 3)}X`;
    const last =
      lastYear !== undefined
        ? Number(lastYear)
        : lastTens === undefined
          ? first
          : hundreds * 100 + Number(lastTens);
    if (last < first) return undefined;
    const edtf = last === first ? mask(first) : `${mask(first)}/${mask(last)}`;
    return { value: { kind: 'fixed', edtf, granularity: 'decade' } };
  },
  examples: [
    yes('những năm 1990', ['những năm 1990', '199X']),
    yes('thập niên 80', ['thập niên 80', '198X']),
    yes('những năm 90 của thế kỷ trước', ['những năm 90 của thế kỷ trước', '199X']),
    yes('cuối những năm 1990', ['cuối những năm 1990', '199X', { mod: 'end' }]),
    yes('những năm 60, 70 của thế kỷ trước', ['những năm 60, 70 của thế kỷ trước', '196X/197X']),
    yes('thập kỷ 60 thế kỷ XX', ['thập kỷ 60 thế kỷ XX', '196X']),
    yes('thập niên 1930 và 1940', ['thập niên 1930 và 1940', '193X/194X']),
    yes('thập niên 1990-2000', ['thập niên 1990-2000', '199X/200X']),
    yes('đầu thập niên 2000', ['đầu thập niên 2000', '200X', { mod: 'start' }]),
    ...no('những năm tháng ấy', 'những năm gần đây', 'các năm qua', 'thập kỷ mới'),
  ],
};

const century: AtomRule = {
  kind: 'atom',
  name: 'period/century',
  reads: 'a century by number, or this and the last',
  starts: ['thế', 'các'],
  pattern: pattern`(?:các )?thế kỷ (?:thứ )?(?:(?<from>\d{1,2}(?!\d)|x{0,2}(?:ix|iv|v?i{0,3}))(?![a-zà-ỹ])(?: ?[-–] ?(?<to>\d{1,2}(?!\d)|x{0,2}(?:ix|iv|v?i{0,3})(?![a-zà-ỹ])))?(?<era> (?:trước công nguyên|tcn)(?![a-zà-ỹ]))?|(?<word>trước|này|tới|qua)(?![a-zà-ỹ]))`,
  produce({ from = '', to, era, word }, { left }) {
    if (word && /(?<![a-zà-ỹ])(?:nhiều|hàng|nửa|mấy|vài|\d|một|hai|ba) $/.test(left)) return undefined;
    if (word === 'qua') return { value: { kind: 'window', unit: 'century', count: 1, direction: -1 } };
    if (word) {
      const shift = word === 'này' ? 0 : word === 'trước' ? -1 : 1;
      return { value: { kind: 'relative', unit: 'century', shift, base: 'publication' } };
    }
    const first = from === '' ? undefined : ordinal(from);
    if (!first || first > 22 || era !== undefined) return undefined;
    const mask = (number: number) => `${String(number - 1).padStart(2, '0')}XX`;
    const last = to ? ordinal(to) : first;
    if (!last || last < first || last > 22) return undefined;
    const edtf = last === first ? mask(first) : `${mask(first)}/${mask(last)}`;
    return { value: { kind: 'fixed', edtf, granularity: 'century' } };
  },
  examples: [
    yes('thế kỷ 20', ['thế kỷ 20', '19XX']),
    yes('đầu thế kỷ XXI', ['đầu thế kỷ XXI', '20XX', { mod: 'start' }]),
    yes('thế kỷ thứ 5', ['thế kỷ thứ 5', '04XX']),
    yes('thế kỷ trước', ['thế kỷ trước', '19XX']),
    yes('cuối thế kỷ XIX', ['cuối thế kỷ XIX', '18XX', { mod: 'end' }]),
    ...on(null, yes('thế kỷ XVIII', ['thế kỷ XVIII', '17XX'])),
    ...no('nửa thế kỷ', 'trận đấu thế kỷ', 'hàng thế kỷ'),
  ],
};

const relativeDecade: AtomRule = {
  kind: 'atom',
  name: 'period/relative-decade',
  reads: 'the ten years up to the publication',
  starts: ['thập'],
  pattern: pattern`thập (?:kỷ|niên) (?:vừa )?qua(?![a-zà-ỹ])`,
  produce(_groups, { left }) {
    if (/(?<![a-zà-ỹ])(?:nhiều|hàng|mấy|vài|các|những|\d|một|hai|ba|bốn|năm|sáu) $/.test(left))
      return undefined;
    return { value: { kind: 'window', unit: 'decade', count: 1, direction: -1 } };
  },
  examples: [
    yes('trong thập kỷ qua', ['thập kỷ qua', '2004/2014']),
    ...no('nhiều thập kỷ qua', 'hàng thập kỷ qua'),
  ],
};

export const periodRules = [
  quarter,
  relativeQuarter,
  monthsOfYear,
  monthsOfNamedYear,
  daysOfNamedMonth,
  season,
  schoolYear,
  decade,
  relativeDecade,
  century,
];
