import { expect, test } from 'vitest';
import { happeningTable } from '../../cli/output/happenings.ts';
import { displayWidth } from '../../cli/output/width.ts';
import { findHappenings } from '../../functions/happenings/happenings.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { event } from '../store/support.ts';

const ARTICLES = new Map([
  ['a.txt', { key: 'a.txt', publisher: 'Dân trí', agency: 'Reuters', url: null } as ArticleSummary],
  [
    'b.txt',
    { key: 'b.txt', publisher: null, agency: null, url: 'https://www.bao.example/1' } as ArticleSummary,
  ],
]);

test('a row for each happening: its finest date, its parties, who published it, and why it is one', () => {
  const found = findHappenings(
    [
      event('a', '2014-04', { article: 'a.txt' }),
      event('b', '2014-04-01', { article: 'b.txt' }),
      event('c', '2021-10-06', { article: 'c.txt' }),
    ],
    ARTICLES,
  );
  const [header, ...rows] = happeningTable(found, 200).split('\n');
  expect(header).toContain('PUBLISHERS');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(
    /^2014-04-01 +SANCTION +NATO, RUS .* 2 +2: Reuters, bao\.example +the parties NATO and RUS/,
  );
  expect(rows[1]).toMatch(/ 1 +1 unknown$/);
});

test('the table fits a narrow terminal', () => {
  const table = happeningTable(findHappenings([event('a', '2014-04')]), 80);
  for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});
