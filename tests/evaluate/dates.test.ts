import { expect, test } from 'vitest';
import { score } from '../../functions/evaluate/counts.ts';
import { addDateScores, scoreDates } from '../../functions/evaluate/dates.ts';
import type { DateMention } from '../../schemas/date.ts';
import type { GoldDate } from '../../schemas/gold.ts';

function gold(start: number, end: number, edtf: string, more: Partial<GoldDate> = {}): GoldDate {
  return { start, end, text: 'x'.repeat(end - start), edtf, alt: [], neutral: false, ...more };
}

function found(start: number, end: number, edtf: string, more: Partial<DateMention> = {}): DateMention {
  return {
    start,
    end,
    text: 'x'.repeat(end - start),
    edtf,
    granularity: 'day',
    rule: 'day-month',
    anchor: 'publication',
    known: [],
    inferred: [],
    evidence: [],
    ...more,
  };
}

test('the same span and value is right in every way', () => {
  const scores = scoreDates([gold(0, 8, '2014-10-09')], [found(0, 8, '2014-10-09')]);
  for (const counts of [scores.strict, scores.relaxed, scores.value]) {
    expect(counts).toEqual({ gold: 1, found: 1, right: 1 });
  }
  expect(scores.misses).toEqual([]);
});

test('another span with the right value counts relaxed and by value, not strictly', () => {
  const scores = scoreDates([gold(0, 8, '2014-10-09')], [found(5, 8, '2014-10-09')]);
  expect(scores.strict.right).toBe(0);
  expect(scores.relaxed.right).toBe(1);
  expect(scores.value.right).toBe(1);
  expect(scores.misses.map(miss => miss.kind)).toEqual(['other span']);
});

test('any of the accepted values is right, others are wrong values', () => {
  const asked = [gold(0, 8, '2014-10', { alt: ['2014'] })];
  expect(scoreDates(asked, [found(0, 8, '2014')]).value.right).toBe(1);
  const wrong = scoreDates(asked, [found(0, 8, '2013')]);
  expect(wrong.value.right).toBe(0);
  expect(wrong.misses).toMatchObject([
    { kind: 'wrong value', found: '2013', expected: ['2014-10', '2014'], rule: 'day-month' },
  ]);
});

test('two finds in one gold span: the better one pairs, the other is invented', () => {
  const scores = scoreDates([gold(0, 14, '2014-04-09')], [found(0, 7, '2014'), found(9, 12, '2014-04-09')]);
  expect(scores.value).toEqual({ gold: 1, found: 2, right: 1 });
  expect(scores.misses.map(miss => miss.kind)).toEqual(['invented', 'other span']);
});

test('a neutral date counts neither way, found or not', () => {
  const neutral = [gold(0, 8, '2014', { neutral: true })];
  expect(scoreDates(neutral, []).relaxed).toEqual({ gold: 0, found: 0, right: 0 });
  expect(scoreDates(neutral, [found(0, 8, '1999')]).relaxed).toEqual({ gold: 0, found: 0, right: 0 });
});

test('modifier and time are told apart from the value', () => {
  const scores = scoreDates(
    [gold(0, 8, '2012', { mod: 'start' }), gold(9, 20, '2012-09-02', { time: '15:30' })],
    [found(0, 8, '2012', { mod: 'end' }), found(9, 20, '2012-09-02', { time: '15:30' })],
  );
  expect(scores.value.right).toBe(2);
  expect(scores.modifier).toEqual({ of: 1, right: 0 });
  expect(scores.time).toEqual({ of: 1, right: 1 });
});

test('scores add up over articles, and each rule has its precision', () => {
  const one = scoreDates([gold(0, 8, '2014')], [found(0, 8, '2014'), found(9, 12, '2015')]);
  const sum = addDateScores(one, scoreDates([gold(0, 8, '2014')], []));
  expect(sum.value).toEqual({ gold: 2, found: 2, right: 1 });
  expect(sum.rules).toEqual({ 'day-month': { found: 2, right: 1 } });
  expect(score(sum.value)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(score({ gold: 0, found: 0, right: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
});
