/** Quarters of a year: `quý II/2020`, `quý trước`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { isDosed } from './guards.ts';
import { ordinal } from './numbers.ts';
import { YEAR_AFTER } from './pieces.ts';
import { isSeveral } from './several.ts';
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
      'quý tử',
    ),
  ],
};

const relativeQuarter: AtomRule = {
  kind: 'atom',
  name: 'period/relative-quarter',
  reads: 'this, the last or the next quarter',
  starts: ['quý', 'quí'],
  pattern: pattern`qu[ýí] (?<word>này|trước|vừa qua|vừa rồi|tới|sau)(?![a-zà-ỹ])`,
  produce({ word = '' }, { left }) {
    if (isSeveral(left)) return undefined;
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

export const quarterRules = [quarter, relativeQuarter];
