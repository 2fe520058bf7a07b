import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysInMonth,
  fromDay,
  isDay,
  isLeapYear,
  isoDay,
  parseIsoDay,
  toDay,
  weekday,
} from '../../schemas/day.ts';

const MILLISECONDS = 86_400_000;

test('every day of 1800–2100 agrees with the calendar of the JavaScript engine', () => {
  const first = Date.UTC(1800, 0, 1) / MILLISECONDS;
  const last = Date.UTC(2100, 11, 31) / MILLISECONDS;
  for (let day = first; day <= last; day++) {
    const date = new Date(day * MILLISECONDS);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const civil = fromDay(day);
    const agrees =
      civil.year === year &&
      civil.month === month &&
      civil.day === dayOfMonth &&
      toDay(year, month, dayOfMonth) === day &&
      weekday(day) === (date.getUTCDay() || 7) &&
      isoDay(day) === date.toISOString().slice(0, 10) &&
      isDay(year, month, dayOfMonth);
    if (!agrees) expect.fail(date.toISOString());
  }
});

test('days of other ages agree too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 2_900_000 }), day => {
      const date = new Date(day * MILLISECONDS);
      const { year, month, day: dayOfMonth } = fromDay(day);
      expect([year, month, dayOfMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(toDay(year, month, dayOfMonth)).toBe(day);
      expect(parseIsoDay(isoDay(day))).toBe(day);
    }),
  );
});

test('a month has the days that its last day says', () => {
  for (let year = 1800; year <= 2100; year++) {
    expect(isLeapYear(year)).toBe(new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1);
    for (let month = 1; month <= 12; month++) {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});

test.each([
  ['2014-02-29'],
  ['2014-04-31'],
  ['2014-13-01'],
  ['2014-00-10'],
  ['2014-01-00'],
  ['14-01-01'],
  ['2014-1-1'],
])('%s is no day', text => {
  expect(parseIsoDay(text)).toBeUndefined();
});
