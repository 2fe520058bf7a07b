/** Weeks told by their distance: `tuần trước`, `cuối tuần này`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { isSeveral } from './several.ts';

const WEEK_WORD =
  /(?:trước đó|trước|vừa qua|qua|vừa rồi|rồi|này|sau đó|sau|sắp tới|tới(?! (?:nay|giờ|hiện|bây|thời điểm))|đó|ấy)(?![a-zà-ỹ])/;

const week: AtomRule = {
  kind: 'atom',
  name: 'relative/week',
  reads: 'this, the last or the next week, its beginning, middle or end',
  starts: ['tuần', 'cuối', 'đầu', 'giữa'],
  pattern: pattern`(?:(?<part>cuối|đầu|giữa) )?tuần (?:lễ )?(?<word>${WEEK_WORD})`,
  produce({ part, word = '' }, { left, right }) {
    if (isSeveral(left)) return undefined;
    if (/^(?:trước|sau)$/.test(word) && /^ (?:khi|ngày|sinh)(?![a-zà-ỹ])/.test(right)) return undefined;
    const base = /đó|ấy/.test(word) ? 'earlier' : 'publication';
    const shift = /^(?:này|đó|ấy)$/.test(word) ? 0 : /tới|sau/.test(word) ? 1 : -1;
    if (part === 'cuối') return { value: { kind: 'relative', unit: 'weekend', shift, base } };
    if (part === undefined && /qua/.test(word))
      return { value: { kind: 'window', unit: 'week', count: 1, direction: -1 } };
    const mod = part === 'đầu' ? ('start' as const) : ('mid' as const);
    return { value: { kind: 'relative', unit: 'week', shift, base }, ...(part && { mod }) };
  },
  examples: [
    yes('tuần trước', ['tuần trước', '2014-09-29/2014-10-05']),
    yes('tuần này', ['tuần này', '2014-10-06/2014-10-12']),
    yes('tuần tới', ['tuần tới', '2014-10-13/2014-10-19']),
    yes('tuần qua', ['tuần qua', '2014-10-03/2014-10-10']),
    yes('cuối tuần qua', ['cuối tuần qua', '2014-10-04/2014-10-05']),
    yes('cuối tuần này', ['cuối tuần này', '2014-10-11/2014-10-12']),
    yes('đầu tuần tới', ['đầu tuần tới', '2014-10-13/2014-10-19', { mod: 'start' }]),
    yes('tuần rồi', ['tuần rồi', '2014-09-29/2014-10-05']),
    ...no('các tuần trước', 'tuần trăng mật', 'vài tuần tới', 'cuối tuần'),
  ],
};

export const weekRules = [week];
