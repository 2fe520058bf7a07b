import { expect, test } from 'vitest';
import { KINDS, legend } from '../../cli/explain/paint.ts';

test('the legend names every kind of stretch', () => {
  for (const kind of KINDS) expect(legend()).toContain(kind);
});
