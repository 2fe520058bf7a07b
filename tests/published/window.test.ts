import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  between,
  describeBounds,
  everyYear,
  intersect,
  inYear,
  since,
  until,
  type Window,
  windowToEdtf,
  windowToExactEdtf,
} from '../../functions/extract/published/window.ts';
import { toDay, weekday } from '../../schemas/day.ts';
import { parseEdtf } from '../../schemas/edtf.ts';

const all = (...windows: Window[]) => windows.reduce(intersect, ALWAYS);

describe('the window of publication', () => {
  test('one day is told as a day, days of one month as the month, of one year as the year', () => {
    expect(windowToEdtf(between(toDay(2014, 10, 9), toDay(2014, 10, 9)))).toBe('2014-10-09');
    expect(windowToEdtf(between(toDay(2014, 10, 9), toDay(2014, 10, 30)))).toBe('2014-10');
    expect(windowToEdtf(between(toDay(2014, 9, 9), toDay(2014, 10, 30)))).toBe('2014');
    expect(windowToEdtf(inYear(2014))).toBe('2014');
  });

  test('several years are a set; a side left open, or too many years, is nothing', () => {
    const november = everyYear(11, 1, 0, 29);
    expect(windowToEdtf(all(november, since(toDay(2009, 8, 1)), until(toDay(2012, 5, 7))))).toBe(
      '[2009-11,2010-11,2011-11]',
    );
    expect(windowToEdtf(between(toDay(2012, 3, 1), toDay(2013, 6, 1)))).toBe('[2012-03-01..2013-06-01]');
    expect(windowToEdtf(since(toDay(2014, 1, 1)))).toBeNull();
    expect(windowToEdtf(until(toDay(2014, 1, 1)))).toBeNull();
    expect(windowToEdtf(between(toDay(2000, 1, 1), toDay(2010, 1, 1)))).toBeNull();
    expect(windowToEdtf([])).toBeNull();
  });

  test('what it is told as is EDTF, exactly where that is asked', () => {
    const window = all(everyYear(9, 17, 0, 64), between(toDay(2009, 1, 1), toDay(2010, 12, 31)));
    const exact = windowToExactEdtf(window)!;
    expect(exact).toBe('[2009-09-17..2009-11-20,2010-09-17..2010-11-20]');
    expect(parseEdtf(exact)).toBeDefined();
    expect(windowToExactEdtf(between(toDay(2014, 9, 9), toDay(2014, 10, 30)))).toBe(
      '[2014-09-09..2014-10-30]',
    );
  });

  test('a weekday leaves every fifth, sixth or eleventh year', () => {
    const fridays = everyYear(4, 8, 0, 0, day => weekday(day) === 5);
    expect(windowToEdtf(all(fridays, between(toDay(2009, 1, 1), toDay(2019, 12, 31))))).toBe(
      '[2011-04-08,2016-04-08]',
    );
  });

  test('29 February comes in leap years only', () => {
    expect(windowToEdtf(all(everyYear(2, 29, 0, 0), between(toDay(2013, 1, 1), toDay(2016, 12, 31))))).toBe(
      '2016-02-29',
    );
  });

  test('windows that contradict each other have no day in common', () => {
    expect(intersect(inYear(2013), inYear(2014))).toEqual([]);
  });

  test('an open side is told in words', () => {
    expect(describeBounds(since(toDay(2014, 10, 1)))).toBe('not before 2014-10-01');
    expect(describeBounds(until(toDay(2014, 10, 1)))).toBe('not after 2014-10-01');
    expect(describeBounds(ALWAYS)).toBeUndefined();
  });
});
