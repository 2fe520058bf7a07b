/** Decades and centuries. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { ordinal } from './numbers.ts';

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

export const decadeRules = [decade, relativeDecade, century];
