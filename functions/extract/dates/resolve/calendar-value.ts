/** Values of which the year is known, as places on the calendar; the shape of those of which it is not. */
import { daysInMonth, isDay, toDay } from '../../../../schemas/day.ts';
import { lunarToDay, newYear } from '../../calendar/lunar.ts';
import { yearsNamed } from '../../calendar/sexagenary.ts';
import type { CalendarValue } from '../value.ts';
import {
  dayPlace,
  daysPlace,
  type Granularity,
  monthPlace,
  monthsPlace,
  type Place,
  seasonPlace,
  yearPlace,
} from './place.ts';

/** The place of a calendar value whose year (and month, if it has one) are numbers; undefined where there is no such day. */
export function calendarPlace(value: CalendarValue): Place | undefined {
  const { year, month, day } = value;
  if (typeof year !== 'number' || typeof month === 'object') return undefined;
  if (value.cycleYear !== undefined && !yearsNamed(value.cycleYear, year, year).includes(year))
    return undefined;
  if (value.lunar) return lunarPlace(year, month, day);
  if (value.season !== undefined) return seasonPlace(year, value.season);
  if (value.months) {
    const [from, to] = value.months;
    return monthsPlace(year, from, to, to - from === 2 ? 'quarter' : 'half');
  }
  if (month === undefined) return day === undefined ? yearPlace(year) : undefined;
  if (value.days) {
    const [from, to] = value.days;
    if (!isDay(year, month, from)) return undefined;
    const last = Math.min(to, daysInMonth(year, month));
    return daysPlace(toDay(year, month, from), toDay(year, month, last), 'period');
  }
  if (day === undefined) return monthPlace(year, month);
  return isDay(year, month, day) ? dayPlace(toDay(year, month, day)) : undefined;
}

function lunarPlace(year: number, month: number | undefined, day: number | undefined): Place | undefined {
  if (month === undefined) return undefined;
  if (day === 0) {
    const next = month === 1 ? newYear(year) : lunarToDay(year, month, 1);
    return next === undefined ? undefined : dayPlace(next - 1);
  }
  if (day === undefined) {
    const first = lunarToDay(year, month, 1);
    if (first === undefined) return undefined;
    const last = lunarToDay(year, month, 30) ?? first + 28;
    return daysPlace(first, last, 'month');
  }
  const found = lunarToDay(year, month, day);
  return found === undefined ? undefined : dayPlace(found);
}

export const two = (number: number) => String(number).padStart(2, '0');

/** How a value is written whose year cannot be had. */
export function yearless(value: CalendarValue): [edtf: string, granularity: Granularity] {
  const { month, day } = value;
  if (value.lunar) return ['XXXX-XX-XX', 'day'];
  if (value.season !== undefined) return [`XXXX-${value.season}`, 'season'];
  if (value.months) {
    const [from, to] = value.months;
    return [`XXXX-${two(from)}/XXXX-${two(to)}`, to - from === 2 ? 'quarter' : 'half'];
  }
  if (typeof month !== 'number') return day === undefined ? ['XXXX', 'year'] : [`XXXX-XX-${two(day)}`, 'day'];
  if (value.days) {
    return [`XXXX-${two(month)}-${two(value.days[0])}/XXXX-${two(month)}-${two(value.days[1])}`, 'period'];
  }
  if (day === undefined) return [`XXXX-${two(month)}`, 'month'];
  return [`XXXX-${two(month)}-${two(day)}`, 'day'];
}
