import { expect, test } from 'vitest';
import { countPublished, judgePublished, noPublishedScores } from '../../functions/evaluate/published.ts';

test.each([
  ['2014-10-10', 'right year'],
  ['2014', 'right year'],
  ['2014-10', 'right year'],
  ['[2014-09-30,2014-10-10]', 'right year'],
  ['[2013,2014]', 'narrowed'],
  ['[..2015]', 'narrowed'],
  ['2013/2015', 'narrowed'],
  [null, 'unknown'],
  ['2013', 'wrong'],
  ['[2013,2015]', 'wrong'],
  ['[2015..]', 'wrong'],
])('concluding %s for 2014-10-10 is %s', (concluded, outcome) => {
  expect(judgePublished('2014-10-10', concluded)).toBe(outcome);
});

test('days are counted apart from years', () => {
  const scores = noPublishedScores();
  countPublished(scores, '2014-10-10', '2014-10-10');
  countPublished(scores, '2014-10-10', '2014-10-09');
  countPublished(scores, '2014-10-10', '2014');
  expect(scores).toMatchObject({ rightDay: 1, wrongDay: 1, outcomes: { 'right year': 3 } });
});
