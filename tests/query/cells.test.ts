import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellOf,
  earliestPlace,
  isAsked,
  isUndatedPlace,
  latestPlace,
  overlaps,
  place,
  placesOf,
} from '../../functions/store/cells.ts';
import { toDay } from '../../schemas/day.ts';
import { edtfBounds, parseEdtf } from '../../schemas/edtf.ts';

const cell = (edtf: string) => cellOf(edtfBounds(edtf), false);

describe('the cell of an event', () => {
  test.each([
    ['2014-04-08', '2014-04'],
    ['2014-04', '2014-04'],
    ['2014-03-31/2014-04-01', '2014'],
    ['2014', '2014'],
    ['2014-22', '2014'],
    ['2014-24', '201X'],
    ['2009-12-31/2010-01-01', '20XX'],
    ['199X', '199X'],
    ['19XX', '19XX'],
    ['1995/2005', 'ALL'],
    ['-0043-03-15', 'ALL'],
    ['[2009-11-19,2010-11-19]', '20XX'],
    ['2014-04/..', 'AFTER'],
    ['../2010', 'BEFORE'],
    ['[..2010-11-18]', 'BEFORE'],
    ['XXXX-10-09', 'UNDATED'],
  ])('of %s is %s', (edtf, expected) => {
    expect(cell(edtf)).toBe(expected);
  });

  test('is marked where only a bound of the date is known', () => {
    expect(cellOf(edtfBounds('[..2010-11-18]'), true)).toBe('BEFORE?');
    const choice = { period: { first: null, last: null }, undated: true };
    expect(isAsked('BEFORE?', { ...choice, bounded: false })).toBe(false);
    expect(isAsked('BEFORE?', { ...choice, bounded: true })).toBe(true);
    expect(isAsked('2014-04?', { ...choice, bounded: true })).toBe(true);
    expect(isAsked('UNDATED?', { ...choice, bounded: true })).toBe(true);
  });
});

test('places sort as the calendar does, before year 0 too, and undated events come last', () => {
  const days = [
    '-0500-12-31',
    '-0499-01-01',
    '0001-05-05',
    '0938-01-01',
    '1975-04-30',
    '2014-04-08',
    '9999-12-31',
  ];
  const places = [...days.map(day => place(edtfBounds(day))), place({ first: null, last: null })];
  expect(places.toSorted()).toEqual(places);
  expect(isUndatedPlace(places.at(-1) ?? '')).toBe(true);
});

const day = fc.integer({ min: toDay(1700, 1, 1), max: toDay(2200, 12, 31) });
const stretch = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { first: b, last: a } : { first: a, last: b }));

test('an event that overlaps a period lies in a cell, and there at a place, that are asked for it', () => {
  fc.assert(
    fc.property(stretch, stretch, (event, period) => {
      const meets =
        (event.first ?? Number.NEGATIVE_INFINITY) <= (period.last ?? Number.POSITIVE_INFINITY) &&
        (event.last ?? Number.POSITIVE_INFINITY) >= (period.first ?? Number.NEGATIVE_INFINITY);
      if (!meets) return;
      const its = cellOf(event, false);
      expect(isAsked(its, { period, bounded: false, undated: true })).toBe(true);
      const { low, high } = placesOf(its, period);
      const at = `${place(event)}#id`;
      expect(low <= at && at <= high).toBe(true);
      expect((earliestPlace(its) ?? at) <= at && at <= (latestPlace(its) ?? at)).toBe(true);
    }),
  );
});

test('a set overlaps a period where one of its members does', () => {
  const days = parseEdtf('{2014-11-03,2014-11-07,2014-11-09}')!;
  const on = (text: string) => overlaps(days, edtfBounds(text));
  expect([on('2014-11-07'), on('2014-11-05'), on('2014-11')]).toEqual([true, false, true]);
});
