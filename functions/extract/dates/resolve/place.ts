/** Places on the calendar, from a whole year down to a day, and how they are written in EDTF. */

import type { DateMention } from '../../../../schemas/date.ts';
import { daysInMonth, fromDay, isoDay, isoMonth, isoYear, toDay } from '../../../../schemas/day.ts';

export type Granularity = DateMention['granularity'];

/** A value found: its EDTF, how fine it is, and its days where they are known. */
export interface Place {
  edtf: string;
  granularity: Granularity;
  /** First and last day number; null where the year is not known. */
  first: number | null;
  last: number | null;
}

/** Whether a place is a day of a known year. */
export const isKnownDay = ({ granularity, first }: Place) => granularity === 'day' && first !== null;

const FIRST_DAY = toDay(0, 1, 1);
const LAST_DAY = toDay(9999, 12, 31);

/** Whether a place lies in years of four digits, as EDTF writes them: `99 thế kỷ tới` does not. */
export function isOnCalendar({ first, last }: Place): boolean {
  return (first === null || first >= FIRST_DAY) && (last === null || last <= LAST_DAY);
}

export function dayPlace(day: number): Place {
  return { edtf: isoDay(day), granularity: 'day', first: day, last: day };
}

export function monthPlace(year: number, month: number): Place {
  return {
    edtf: isoMonth(year, month),
    granularity: 'month',
    first: toDay(year, month, 1),
    last: toDay(year, month, daysInMonth(year, month)),
  };
}

export function yearPlace(year: number): Place {
  return { edtf: isoYear(year), granularity: 'year', first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
}

export function decadePlace(year: number): Place {
  const start = Math.floor(year / 10) * 10;
  return {
    edtf: `${isoYear(start).slice(0, 3)}X`,
    granularity: 'decade',
    first: toDay(start, 1, 1),
    last: toDay(start + 9, 12, 31),
  };
}

/** The hundred years that share their first two digits: `19XX` for the twentieth century. */
export function centuryPlace(year: number): Place {
  const start = Math.floor(year / 100) * 100;
  return {
    edtf: `${isoYear(start).slice(0, 2)}XX`,
    granularity: 'century',
    first: toDay(start, 1, 1),
    last: toDay(start + 99, 12, 31),
  };
}

export function seasonPlace(year: number, season: number): Place {
  const month = (season - 20) * 3;
  const next = month === 12 ? toDay(year + 1, 3, 1) : toDay(year, month + 3, 1);
  return {
    edtf: `${isoYear(year)}-${season}`,
    granularity: 'season',
    first: toDay(year, month, 1),
    last: next - 1,
  };
}

/** Days from the first to the last; one day where they are the same. */
export function daysPlace(first: number, last: number, granularity: Granularity): Place {
  const edtf = first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
  return { edtf, granularity, first, last };
}

/** From one place to another; undefined where the second ends before the first begins. */
export function rangePlace(from: Place, to: Place, granularity: Granularity = 'period'): Place | undefined {
  if (/[/[{]/.test(from.edtf) || /[/[{]/.test(to.edtf)) {
    if (from.first === null || to.last === null || from.first > to.last) return undefined;
    return daysPlace(from.first, to.last, granularity);
  }
  if (from.first !== null && to.last !== null && from.first > to.last) return undefined;
  if (from.edtf === to.edtf) return from;
  return { edtf: `${from.edtf}/${to.edtf}`, granularity, first: from.first, last: to.last };
}

/** Months from the first to the last of a year. */
export function monthsPlace(year: number, from: number, to: number, granularity: Granularity): Place {
  if (from === to) return monthPlace(year, from);
  return {
    edtf: `${isoMonth(year, from)}/${isoMonth(year, to)}`,
    granularity,
    first: toDay(year, from, 1),
    last: toDay(year, to, daysInMonth(year, to)),
  };
}

/** A place whose year is not known: `XXXX-10-09`, `XXXX-10`, `XXXX`. */
export function yearlessPlace(edtf: string, granularity: Granularity): Place {
  return { edtf, granularity, first: null, last: null };
}

/** Year and month so many months away. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The day so many years or months away, cut to the end of its month. */
export function shiftedDay(day: number, years: number, months: number): number {
  const civil = fromDay(day);
  const { year, month } = shiftMonth(civil.year + years, civil.month, months);
  return toDay(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** A value that is written out already: a span of years, a decade, a century. */
export function fixedPlace(edtf: string, granularity: Place['granularity']): Place {
  const span = /^(\d{4})\/(\d{4})$/.exec(edtf);
  if (span)
    return { edtf, granularity, first: toDay(Number(span[1]), 1, 1), last: toDay(Number(span[2]), 12, 31) };
  const mask = /^\d{2,3}X{1,2}$/.exec(edtf);
  if (mask) {
    const low = Number(edtf.replaceAll('X', '0'));
    return {
      edtf,
      granularity,
      first: toDay(low, 1, 1),
      last: toDay(Number(edtf.replaceAll('X', '9')), 12, 31),
    };
  }
  return { edtf, granularity, first: null, last: null };
}
