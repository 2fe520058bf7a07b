/** Months told by their distance: `tháng trước`, `tháng sau`, `cùng tháng`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { isSeveral } from './several.ts';

export const relativeMonth: AtomRule = {
  kind: 'atom',
  name: 'month/relative',
  reads: 'this, the last or the next month',
  starts: ['tháng', 'cùng'],
  pattern: pattern`tháng (?<word>này|nay|trước đó|trước|vừa rồi|vừa qua|rồi|qua|tới(?! (?:nay|giờ|hiện|bây|thời điểm))|sau đó|sau|đó|ấy)(?![a-zà-ỹ])|(?<same>cùng tháng)(?! (?:ngày|\d))`,
  produce({ word = '', same }, around) {
    if (same) return { value: { kind: 'relative', unit: 'month', shift: 0, base: 'earlier' } };
    if (isSeveral(around.left)) return undefined;
    if (word === 'qua') return { value: { kind: 'window', unit: 'month', count: 1, direction: -1 } };
    const base = /đó|ấy/.test(word) ? 'earlier' : word === 'trước' ? 'sentence' : 'publication';
    const shift = /^(?:này|nay|đó|ấy)$/.test(word) ? 0 : /tới|sau/.test(word) ? 1 : -1;
    if (word === 'trước' && /^ (?:khi|ngày|lúc)/.test(around.right)) return undefined;
    return { value: { kind: 'relative', unit: 'month', shift, base } };
  },
  examples: [
    yes('tháng trước', ['tháng trước', '2014-09']),
    yes('tháng này', ['tháng này', '2014-10']),
    yes('tháng tới', ['tháng tới', '2014-11']),
    yes('đầu tháng sau', ['đầu tháng sau', '2014-11', { mod: 'start' }]),
    yes(
      'Tháng 3/2010 ông đi. Cuối tháng đó ông về.',
      ['Tháng 3/2010', '2010-03'],
      ['Cuối tháng đó', '2010-03', { mod: 'end' }],
    ),
    ...no('1500 tháng trước', 'những tháng qua', 'vài tháng tới', 'các tháng trước', 'mỗi tháng này'),
  ],
};
