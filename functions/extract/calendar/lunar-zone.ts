/**
 * Where a lunar day begins: new moon and sun by the days of a place.
 *
 * Days are those of the zone that the calendar in force was reckoned in:
 * - since 1968 Vietnam's own, UTC+7 (decree 121/CP of 8 August 1967 of the northern government; the whole
 *   country since 1976). Hence Tết 1968, 1969, 1985, 2007 and 2030 are not the Chinese New Year;
 * - from 1929 to 1967 China's, UTC+8; the South kept it until 1975 (Tết Mậu Thân 1968: 29 January in the
 *   North, 30 January in the South);
 * - before 1929 that of Peking, whose almanacs took the new moons in local mean time (UTC+7:45:40). The Nguyễn
 *   court's own calendar may differ from it by a day, and in a few years by a leap month.
 */

import { toDay } from '../../../schemas/day.ts';
import { newMoon, sunLongitude } from './moon-and-sun.ts';

/** Which calendar of the divided country, 1968–1975; it makes no difference in other years. */
export type Region = 'north' | 'south';

/** Julian day of 1970-01-01, midnight Universal Time. */
export const JULIAN_1970 = 2_440_587.5;
const FROM_1929 = JULIAN_1970 + toDay(1929, 1, 1);
/** Local mean time of Peking, 116°25′ east. */
const PEKING = (7 + 45 / 60 + 40 / 3600) / 24;
const FROM_1968 = JULIAN_1970 + toDay(1968, 1, 1);
const FROM_1976 = JULIAN_1970 + toDay(1976, 1, 1);

/** What is added to Universal Time, in days. */
function offsetAt(julianDay: number, region: Region): number {
  return julianDay >= (region === 'south' ? FROM_1976 : FROM_1968) ? 7 / 24 : 8 / 24;
}

/** Day number of the new moon `k`. */
export function newMoonDay(k: number, region: Region): number {
  const instant = newMoon(k);
  const offset = instant < FROM_1929 ? PEKING : offsetAt(instant, region);
  return Math.floor(instant + offset - JULIAN_1970);
}

/**
 * Which twelfth of the ecliptic the sun stands in when a day begins: 0 from the vernal equinox, 9 from the
 * winter solstice. Not by Peking's local time even before 1929: the solar terms that fell in the minutes
 * between the two midnights (20 April 1917, 23 July 1922) stand on the later day in the almanacs of then.
 */
export function sunSector(day: number, region: Region): number {
  const midnight = JULIAN_1970 + day;
  return Math.floor(sunLongitude(midnight - offsetAt(midnight, region)) / 30);
}
