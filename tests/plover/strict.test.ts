import { expect, test } from 'vitest';
import { strictType } from '../../functions/plover/strict.ts';

test('a meeting to come is the promise to meet', () => {
  expect(strictType({ type: 'CONSULT', status: 'planned' })).toBe('AGREE');
  expect(strictType({ type: 'AID', status: 'planned' })).toBe('AGREE');
});

test('an announced withdrawal gives way in words', () => {
  expect(strictType({ type: 'RETREAT', status: 'planned' })).toBe('CONCEDE');
});

test('what is told as fact keeps its type', () => {
  expect(strictType({ type: 'SANCTION', status: 'asserted' })).toBe('SANCTION');
});

test.each([
  ['STATEMENT', 'asserted', 'civil'],
  ['PROSECUTE', 'planned', 'civil'],
  ['CONSULT', 'negated', 'negated'],
  ['ASSAULT', 'possible', 'possible'],
  ['SANCTION', 'planned', 'future conflict'],
] as const)('%s %s has no strict code: %s', (type, status, why) => {
  expect(strictType({ type, status })).toBe(why);
});
