import { describe, expect, test } from 'vitest';
import { dayToLunar, lunarToDay, newYear } from '../../functions/extract/calendar/lunar.ts';
import { isoDay, toDay } from '../../schemas/day.ts';

/** Tết of every year, ten to a line, as Vietnamese calendars have it (the North's in 1968–1975). */
const TET: Record<number, string> = {
  1900: '01-31 02-19 02-08 01-29 02-16 02-04 01-25 02-13 02-02 01-22',
  1910: '02-10 01-30 02-18 02-06 01-26 02-14 02-03 01-23 02-11 02-01',
  1920: '02-20 02-08 01-28 02-16 02-05 01-24 02-13 02-02 01-23 02-10',
  1930: '01-30 02-17 02-06 01-26 02-14 02-04 01-24 02-11 01-31 02-19',
  1940: '02-08 01-27 02-15 02-05 01-25 02-13 02-02 01-22 02-10 01-29',
  1950: '02-17 02-06 01-27 02-14 02-03 01-24 02-12 01-31 02-18 02-08',
  1960: '01-28 02-15 02-05 01-25 02-13 02-02 01-21 02-09 01-29 02-16',
  1970: '02-06 01-27 02-15 02-03 01-23 02-11 01-31 02-18 02-07 01-28',
  1980: '02-16 02-05 01-25 02-13 02-02 01-21 02-09 01-29 02-17 02-06',
  1990: '01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16',
  2000: '02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-17 02-07 01-26',
  2010: '02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05',
  2020: '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13',
  2030: '02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24',
  2040: '02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02',
  2050: '01-23 02-11 02-01 02-18 02-08 01-28 02-15 02-04 01-24 02-12',
  2060: '02-02 01-21 02-09 01-29 02-17 02-05 01-26 02-14 02-03 01-23',
  2070: '02-11 01-31 02-19 02-07 01-27 02-15 02-05 01-24 02-12 02-02',
  2080: '01-22 02-09 01-29 02-17 02-06 01-26 02-14 02-03 01-24 02-10',
  2090: '01-30 02-18 02-07 01-27 02-15 02-05 01-25 02-12 02-01 01-21',
};

/** Every leap month, lunar year and number of the month. */
const LEAP_MONTHS = `
  1900-8 1903-5 1906-4 1909-2 1911-6 1914-5 1917-2 1919-7 1922-5 1925-4 1928-2 1930-6 1933-5 1936-3
  1938-7 1941-6 1944-4 1947-2 1949-7 1952-5 1955-3 1957-8 1960-6 1963-4 1966-3 1968-7 1971-5 1974-4
  1976-8 1979-6 1982-4 1985-2 1987-7 1990-5 1993-3 1995-8 1998-5 2001-4 2004-2 2006-7 2009-5 2012-4
  2014-9 2017-6 2020-4 2023-2 2025-6 2028-5 2031-3 2033-11 2036-6 2039-5 2042-2 2044-7 2047-5 2050-3
  2052-8 2055-6 2058-4 2061-3 2063-7 2066-5 2069-4 2071-8 2074-6 2077-4 2080-3 2082-7 2085-5 2088-4
  2090-8 2093-6 2096-4 2099-2
`;

const iso = (day: number | undefined) => (day === undefined ? undefined : isoDay(day));

describe('the Vietnamese lunar calendar', () => {
  test('Tết falls on the published day in every year 1900–2099', () => {
    const computed: Record<string, string> = {};
    for (const decade of Object.keys(TET)) {
      computed[decade] = Array.from({ length: 10 }, (_, i) =>
        iso(newYear(Number(decade) + i))?.slice(5),
      ).join(' ');
    }
    expect(computed).toEqual(TET);
  });

  test.each([
    [1968, '1968-01-29', '1968-01-30'],
    [1969, '1969-02-16', '1969-02-17'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
    [2030, '2030-02-02', '2030-02-03'],
    [2053, '2053-02-18', '2053-02-19'],
  ])('Tết %i is %s, not %s as in China', (year, vietnam, china) => {
    expect(iso(newYear(year))).toBe(vietnam);
    expect(iso(newYear(year))).not.toBe(china);
  });

  test('the South of 1968 kept Tết Mậu Thân a day later than the North', () => {
    expect(iso(newYear(1968, 'north'))).toBe('1968-01-29');
    expect(iso(newYear(1968, 'south'))).toBe('1968-01-30');
    expect(newYear(1985, 'south')).toBe(newYear(1985, 'north'));
  });

  test('the leap months are those of the published calendars', () => {
    const computed: string[] = [];
    for (let year = 1900; year < 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        if (lunarToDay(year, month, 1, true) !== undefined) computed.push(`${year}-${month}`);
      }
    }
    expect(computed.join(' ')).toBe(LEAP_MONTHS.trim().replace(/\s+/g, ' '));
  });

  test.each([
    ['Giỗ Tổ Hùng Vương 2014', 2014, 3, 10, '2014-04-09'],
    ['Giỗ Tổ Hùng Vương 2023', 2023, 3, 10, '2023-04-29'],
    ['Trung thu 2020', 2020, 8, 15, '2020-10-01'],
    ['Vu Lan 2019', 2019, 7, 15, '2019-08-15'],
    ['rằm tháng Giêng 2016', 2016, 1, 15, '2016-02-22'],
    ['ông Công ông Táo before Tết 2021', 2020, 12, 23, '2021-02-04'],
  ])('%s', (_, year, month, day, expected) => {
    expect(iso(lunarToDay(year, month, day))).toBe(expected);
  });

  test('a day that the calendar does not have is undefined', () => {
    expect(lunarToDay(2014, 8, 1, true)).toBeUndefined();
    expect(lunarToDay(2014, 9, 1, true)).toBe(toDay(2014, 10, 24));
    const lengths = Array.from({ length: 12 }, (_, i) => lunarToDay(2015, i + 1, 30) !== undefined);
    expect(lengths).toContain(false);
    expect(lunarToDay(2015, 1, 31)).toBeUndefined();
    expect(lunarToDay(2015, 13, 1)).toBeUndefined();
    expect(lunarToDay(1066, 1, 1)).toBeUndefined();
    expect(dayToLunar(toDay(1066, 10, 14))).toBeUndefined();
  });

  test('every day of 1850–2150 goes there and back, and the next day is the next lunar day', () => {
    let before = dayToLunar(toDay(1850, 1, 1) - 1)!;
    for (let day = toDay(1850, 1, 1); day < toDay(2151, 1, 1); day++) {
      const lunar = dayToLunar(day)!;
      if (lunarToDay(lunar.year, lunar.month, lunar.day, lunar.leap) !== day) expect.fail(isoDay(day));
      const follows = lunar.day === before.day + 1 || (lunar.day === 1 && before.day >= 29);
      if (!follows) expect.fail(`${isoDay(day)} does not follow`);
      before = lunar;
    }
  });
});
