/** Several years: `2010-2015`, `giai đoạn 2016-2020`, `các năm 2010, 2012 và 2014`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isCounted, isDosed } from './guards.ts';
import { YEAR } from './pieces.ts';

const YEAR_OR_SHORT = piece`${YEAR}|\d\d(?!\d)`;

const yearRange: AtomRule = {
  kind: 'atom',
  name: 'year/range',
  reads: 'from one year to another, with a hyphen or a slash between',
  starts: ['#', 'năm', 'giai', 'các', 'những', 'hai', 'ba', 'bốn', 'sáu', 'thời', 'mùa', 'niên'],
  pattern: pattern`(?<head>(?:giai đoạn|thời kỳ|thời kì|(?:các |những |hai |ba |bốn |sáu |[2-9] )?năm|niên vụ) {1,2}(?:năm )?)?(?<from>${YEAR})(?<gap> ?[-/] ?| (?:đến|tới) (?:năm )?)(?<to>${YEAR_OR_SHORT})`,
  produce({ head, from: fromText = '', to: toText = '', gap = '' }, around) {
    if (isCounted(around) || /^[-/.,]\d/.test(around.right) || /\d[-/.,]$/.test(around.left))
      return undefined;
    const from = Number(fromText);
    const to = toText.length === 2 ? Math.floor(from / 100) * 100 + Number(toText) : Number(toText);
    if (
      to <= from ||
      to - from > 400 ||
      (toText.length === 2 && to - from !== 1 && head === undefined && !around.left.endsWith('('))
    )
      return undefined;
    if (gap.trim() === '/' && to - from !== 1) return undefined;
    if (head === undefined && from < 1500 && !around.left.endsWith('(')) return undefined;
    if (/(?:số|điện thoại|đt|fax|sđt|hotline|tài khoản) ?:? ?$/.test(around.left)) return undefined;
    // `những năm 1930-1940` tells of two decades.
    const decades = head?.startsWith('những') && from % 10 === 0 && to % 10 === 0;
    const edtf = decades ? `${String(from).slice(0, 3)}X/${String(to).slice(0, 3)}X` : `${from}/${to}`;
    return { value: { kind: 'fixed', edtf, granularity: 'period' } };
  },
  examples: [
    yes('giai đoạn 2021-2025', ['giai đoạn 2021-2025', '2021/2025']),
    yes('2010-2015', ['2010-2015', '2010/2015']),
    yes('nhiệm kỳ 2011 - 2016', ['2011 - 2016', '2011/2016']),
    yes('mùa giải 2013/14', ['2013/14', '2013/2014']),
    yes('đầu mùa 2021-2022', ['2021-2022', '2021/2022']),
    yes('Hồ Chí Minh (1890–1969)', ['1890–1969', '1890/1969']),
    yes('trong hai năm 2012-2013', ['hai năm 2012-2013', '2012/2013']),
    yes('giai đoạn 1951-53', ['giai đoạn 1951-53', '1951/1953']),
    yes('những năm 1930-1945', ['những năm 1930-1945', '1930/1945']),
    yes('từ năm 1956 đến năm 2010', ['từ năm 1956 đến năm 2010', '1956/2010']),
    ...no('số 1900-2045', '2015-2010', 'hotline: 1900-1999'),
  ],
};

const severalYears: AtomRule = {
  kind: 'atom',
  name: 'year/several',
  reads: 'several years that a plural announces',
  starts: ['các', 'những', 'hai', 'ba', 'bốn', '#'],
  pattern: pattern`(?:các|những|hai|ba|bốn|[2-5]) năm (?:liên tiếp )?(?<years>${YEAR}(?:(?:,? và |, ?)${YEAR}){1,9})(?!\d| ?- ?\d)`,
  produce({ years = '' }, around) {
    if (isDosed(around)) return undefined;
    const members = years
      .match(/\d{4}/g)!
      .map((year): CalendarValue => ({ kind: 'calendar', year: Number(year) }));
    return { value: { kind: 'list', members } };
  },
  examples: [
    yes('hai năm 2012 và 2013', ['hai năm 2012 và 2013', '2012/2013']),
    yes('các năm 2010, 2012 và 2014', ['các năm 2010, 2012 và 2014', '{2010,2012,2014}']),
    ...no('hai năm 20 lần'),
  ],
};

export const yearsTogetherRules = [yearRange, severalYears];
