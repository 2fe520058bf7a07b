/** Periods and times that point to the one told before: `giai đoạn này`, `thời điểm nói trên`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';

const period: AtomRule = {
  kind: 'atom',
  name: 'anaphora/period',
  reads: 'the period or the time told before',
  starts: ['giai', 'thời'],
  pattern: pattern`(?<period>giai đoạn này|giai đoạn trên)|(?<time>thời điểm (?:nói )?trên|thời gian (?:nói )?trên|ngày (?:nói )?trên)(?![a-zà-ỹ])`,
  produce: ({ period: isPeriod }) => ({ value: { kind: 'earlier', what: isPeriod ? 'period' : 'any' } }),
  examples: [
    yes(
      'giai đoạn 2021-2025. Trong giai đoạn này, vốn',
      ['giai đoạn 2021-2025', '2021/2025'],
      ['giai đoạn này', '2021/2025'],
    ),
    yes(
      'từ 8/1 năm sau; từ thời điểm nói trên',
      ['8/1 năm sau', '2015-01-08'],
      ['thời điểm nói trên', '2015-01-08'],
    ),
    ...no('Trong giai đoạn này, vốn', 'thời điểm này'),
  ],
};

export const pointingRules = [period];
