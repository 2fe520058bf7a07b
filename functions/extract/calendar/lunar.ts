/**
 * The Vietnamese lunar calendar (âm lịch), computed from the new moons and the sun.
 *
 * Rules as published by Hồ Ngọc Đức ("Thuật toán tính âm lịch"): a month begins on the day of the new moon;
 * the month with the winter solstice is the eleventh; where thirteen months lie between two elevenths, the
 * first of them without a principal solar term (the sun passing a multiple of 30°) is a leap month and bears
 * the number of the one before.
 */

import { toDay } from '../../../schemas/day.ts';
import { JULIAN_1970, newMoonDay, type Region, sunSector } from './lunar-zone.ts';
import { lunationNear } from './moon-and-sun.ts';

export interface LunarDay {
  /** The Gregorian year in which the lunar year begins. */
  year: number;
  /** 1 (tháng Giêng) to 12 (tháng Chạp). */
  month: number;
  /** 1 to 30. */
  day: number;
  /** Whether the month is a leap month (tháng nhuận). */
  leap: boolean;
}

interface LunarMonth {
  firstDay: number;
  month: number;
  leap: boolean;
}

/** The years that the astronomy is good for. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2300;

/** Lunation of the eleventh month of a year, the one with the winter solstice. */
function eleventhMonth(year: number, region: Region): number {
  const yearEnd = toDay(year, 12, 31);
  let k = lunationNear(JULIAN_1970 + yearEnd) + 1;
  while (newMoonDay(k, region) > yearEnd) k--;
  // Begun with the sun past the solstice already: then the solstice was in the month before.
  return sunSector(newMoonDay(k, region), region) === 9 ? k - 1 : k;
}

/** The months from the eleventh of the year before to the tenth of this one, leap month included. */
function monthsFromSolstice(year: number, region: Region): LunarMonth[] {
  const first = eleventhMonth(year - 1, region);
  const count = eleventhMonth(year, region) - first;
  const months: LunarMonth[] = [];
  let number = 11;
  let leapToCome = count === 13;
  let firstDay = newMoonDay(first, region);
  let sector = sunSector(firstDay, region);
  for (let i = 0; i < count; i++) {
    const nextDay = newMoonDay(first + i + 1, region);
    const nextSector = sunSector(nextDay, region);
    const leap = leapToCome && i > 0 && sector === nextSector;
    if (leap) leapToCome = false;
    else if (i > 0) number = (number % 12) + 1;
    months.push({ firstDay, month: number, leap });
    firstDay = nextDay;
    sector = nextSector;
  }
  return months;
}

const YEARS: Record<Region, Map<number, LunarMonth[]>> = { north: new Map(), south: new Map() };

/** The months of a lunar year in order; the last entry is the first month of the next year. Computed once. */
function monthsOf(year: number, region: Region): LunarMonth[] {
  let months = YEARS[region].get(year);
  if (!months) {
    const winter = (month: LunarMonth) => month.month >= 11;
    const next = monthsFromSolstice(year + 1, region);
    const nextSpring = next.findIndex(month => !winter(month));
    months = [
      ...monthsFromSolstice(year, region).filter(month => !winter(month)),
      ...next.slice(0, nextSpring + 1),
    ];
    YEARS[region].set(year, months);
  }
  return months;
}

/**
 * Day number of a lunar day; undefined where the calendar has no such day: no leap month of that number in
 * that year, no 30th in a short month, or a year out of 1700–2300.
 */
export function lunarToDay(
  year: number,
  month: number,
  day: number,
  leap = false,
  region: Region = 'north',
): number | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || day < 1) return undefined;
  const months = monthsOf(year, region);
  const index = months.findIndex(
    (each, i) => i < months.length - 1 && each.month === month && each.leap === leap,
  );
  if (index < 0) return undefined;
  const result = months[index]!.firstDay + day - 1;
  return result < months[index + 1]!.firstDay ? result : undefined;
}

/** The lunar day of a day number; undefined outside of the lunar years 1700–2300. */
export function dayToLunar(dayNumber: number, region: Region = 'north'): LunarDay | undefined {
  // Tết falls between 20 January and 21 February: the lunar year is the Gregorian one or the one before.
  const gregorian = 1970 + Math.floor(dayNumber / 365.2425);
  for (const year of [gregorian + 1, gregorian, gregorian - 1]) {
    if (year < FIRST_YEAR || year > LAST_YEAR) continue;
    const months = monthsOf(year, region);
    if (dayNumber < months[0]!.firstDay || dayNumber >= months.at(-1)!.firstDay) continue;
    const month = months.findLast(each => each.firstDay <= dayNumber)!;
    return { year, month: month.month, day: dayNumber - month.firstDay + 1, leap: month.leap };
  }
  return undefined;
}

/** Day number of Tết, the first day of a lunar year; undefined out of 1700–2300. */
export function newYear(year: number, region: Region = 'north'): number | undefined {
  return lunarToDay(year, 1, 1, false, region);
}
