import { expect, test } from 'vitest';
import { ploverLines } from '../../cli/output/plover.ts';
import { event } from '../store/support.ts';

const EVENTS = [
  event('a', '2014-04', { article: 'a.txt' }),
  event('b', '2014-04-01', { article: 'b.txt' }),
  event('c', '2008-08', { article: 'c.txt' }),
  event('d', '2014-04-01', { type: 'LEGISLATE' }),
  event('e', '2014-04-01', { status: 'negated' }),
  event('f', '2014-04-01', { type: 'ELECT' }),
];

test('a line for each event that has a strict code, and a word on those that have none', () => {
  const { lines, omitted } = ploverLines(EVENTS, new Map(), false);
  const records = lines.map(line => JSON.parse(line));
  expect(records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(records.some(record => 'link' in record)).toBe(false);
  expect(omitted).toBe('3 of 6 events have no strict PLOVER code: 2 civil, 1 negated.');
});

test('records of one happening share a link, where it is asked for', () => {
  const { lines } = ploverLines(EVENTS, new Map(), true);
  expect(lines.map(line => JSON.parse(line).link)).toEqual(['a', 'a', undefined]);
});

test('nothing is said where nothing is left out', () => {
  expect(ploverLines(EVENTS.slice(0, 2), new Map(), false).omitted).toBe('');
});
