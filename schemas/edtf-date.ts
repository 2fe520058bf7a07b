/** One date of an EDTF value, from a day to a century, and the days that it spans. */
import { daysInMonth, isDay, toDay } from './day.ts';

/** Day numbers, both ends within; null where the value leaves that end open or unknown. */
export interface DayBounds {
  first: number | null;
  last: number | null;
}

/** One date of a value. `bounds` is null on both ends where the year is not known. */
export interface EdtfDate {
  kind: 'date';
  text: string;
  granularity: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  qualifier: '' | '~' | '?' | '%';
  bounds: DayBounds;
}
const DATE =
  /^(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[~?%]?)$/;

/** Parses one date; undefined where the text is none, or names a day that does not exist. */
export function parseDate(text: string): EdtfDate | undefined {
  return plainDate(text) ?? writtenDate(text);
}

/** A year, month or day of which every digit is given, as nearly all are; undefined for any other text. */
function plainDate(text: string): EdtfDate | undefined {
  if (text.length !== 10 && text.length !== 7 && text.length !== 4) return undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 0x2d : code < 0x30 || code > 0x39) return undefined;
  }
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return dateOf(text, 'year', toDay(year, 1, 1), toDay(year, 12, 31));
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return undefined;
  if (text.length === 7)
    return dateOf(text, 'month', toDay(year, month, 1), toDay(year, month, daysInMonth(year, month)));
  const day = Number(text.slice(8));
  if (!isDay(year, month, day)) return undefined;
  return dateOf(text, 'day', toDay(year, month, day), toDay(year, month, day));
}

function dateOf(
  text: string,
  granularity: EdtfDate['granularity'],
  first: number | null,
  last: number | null,
  qualifier: EdtfDate['qualifier'] = '',
): EdtfDate {
  return { kind: 'date', text, granularity, qualifier, bounds: { first, last } };
}

/** A date with letters for digits that are not given, or a qualifier. */
function writtenDate(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups || groups.year === '-0000') return undefined;
  const { year = '', month, day } = groups;
  const qualifier = groups.qualifier as EdtfDate['qualifier'];
  const value = (granularity: EdtfDate['granularity'], first: number | null, last: number | null) =>
    dateOf(text, granularity, first, last, qualifier);
  if (year === 'XXXX') return yearlessDate(text, qualifier, month, day);
  if (year.endsWith('X')) {
    if (month !== undefined) return undefined;
    const low = Number(year.replaceAll('X', '0'));
    const width = year.endsWith('XX') ? 99 : 9;
    const [from, to] = year.startsWith('-') ? [low - width, low] : [low, low + width];
    return value(width === 99 ? 'century' : 'decade', toDay(from, 1, 1), toDay(to, 12, 31));
  }
  const y = Number(year);
  if (month === undefined) return value('year', toDay(y, 1, 1), toDay(y, 12, 31));
  if (month === 'XX') {
    if (day === undefined) return value('month', toDay(y, 1, 1), toDay(y, 12, 31));
    if (day === 'XX') return value('day', toDay(y, 1, 1), toDay(y, 12, 31));
    // January and December have every day that a month can have.
    const d = Number(day);
    return isDay(y, 1, d) ? value('day', toDay(y, 1, d), toDay(y, 12, d)) : undefined;
  }
  const m = Number(month);
  if (m >= 21 && m <= 24 && day === undefined) return value('season', ...seasonDays(y, m));
  if (m < 1 || m > 12) return undefined;
  if (day === undefined || day === 'XX') {
    return value(day === undefined ? 'month' : 'day', toDay(y, m, 1), toDay(y, m, daysInMonth(y, m)));
  }
  const d = Number(day);
  return isDay(y, m, d) ? value('day', toDay(y, m, d), toDay(y, m, d)) : undefined;
}

/** A date of a year that is not known: `XXXX-10-09`, `XXXX-21`. */
function yearlessDate(
  text: string,
  qualifier: EdtfDate['qualifier'],
  month: string | undefined,
  day: string | undefined,
): EdtfDate | undefined {
  const number = month === undefined || month === 'XX' ? undefined : Number(month);
  if (number !== undefined && !(number >= 1 && number <= 24)) return undefined;
  if (number !== undefined && number > 12 && (number < 21 || day !== undefined)) return undefined;
  // A leap year has every day.
  const exists = day === undefined || day === 'XX' || isDay(2000, number ?? 1, Number(day));
  if (!exists) return undefined;
  const season = number !== undefined && number > 12;
  const granularity = day !== undefined ? 'day' : month === undefined ? 'year' : season ? 'season' : 'month';
  return dateOf(text, granularity, null, null, qualifier);
}

/** Meteorological seasons of the northern half: spring begins in March, winter runs into the next February. */
function seasonDays(year: number, season: number): [number, number] {
  const firstMonth = (season - 20) * 3;
  return firstMonth === 12
    ? [toDay(year, 12, 1), toDay(year + 1, 3, 1) - 1]
    : [toDay(year, firstMonth, 1), toDay(year, firstMonth + 3, 1) - 1];
}
