/** Seasons and school years. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { YEAR, YEAR_SHIFT } from './pieces.ts';
import { yearOf } from './years.ts';

const SEASONS: Record<string, number> = { xuân: 21, hè: 22, hạ: 22, thu: 23, đông: 24 };

const season: AtomRule = {
  kind: 'atom',
  name: 'period/season',
  reads: 'a season of a year, or the one that the words look to',
  starts: ['mùa', 'hè'],
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
    ...no('mùa hè nóng nực', 'Xuân là tên cô', 'mùa thu Hà Nội', 'bà Xuân kể'),
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

export const seasonRules = [season, schoolYear];
