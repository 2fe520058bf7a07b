import { expect, test } from 'vitest';
import { cover } from '../../cli/explain/cover.ts';

test('an offset is found in its stretch, of several in the first', () => {
  const stretches = [
    { start: 2, end: 4, name: 'first' },
    { start: 0, end: 6, name: 'second' },
  ];
  const at = cover(8, stretches);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(offset => at(offset)?.name)).toEqual([
    'second',
    'second',
    'first',
    'first',
    'second',
    'second',
    undefined,
    undefined,
    undefined,
  ]);
});
