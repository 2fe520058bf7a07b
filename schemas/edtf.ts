/**
 * EDTF values (ISO 8601-2:2019, levels 1 and 2 as far as newspapers need them) and the days that they span.
 *
 *     2014-04-08   2014-04   2014   201X   20XX          a day, month, year, decade, century
 *     2014-22                                            a season: 21 spring, 22 summer, 23 autumn, 24 winter
 *     XXXX-10-09   XXXX-10   2014-XX-09                  parts that the text does not give
 *     2014-05~   2014?   2014-05%                        approximate, uncertain, both
 *     2014-03/2014-05   2014-04/..   ../2010             intervals, open ones too
 *     {2014-03,2014-06}   [2009,2010]   [..2010-11-18]   all of a set, one of a set
 */
import { daysInMonth, isDay, toDay } from './day.ts';

/** Day numbers, both ends within; null where the value leaves that end open or unknown. */
export interface DayBounds {
  first: number | null;
  last: number | null;
}

/** One date of a value. `bounds` is null on both ends where the year is not known. */
interface EdtfDate {
  kind: 'date';
  text: string;
  granularity: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  qualifier: '' | '~' | '?' | '%';
  bounds: DayBounds;
}
/** `from` or `to` is null for an open end (`..`). */
interface EdtfInterval {
  kind: 'interval';
  text: string;
  from: EdtfDate | null;
  to: EdtfDate | null;
}
/** `{…}` all of the members, `[…]` one of them; a member range `a..b` is an interval. */
interface EdtfSet {
  kind: 'all' | 'one';
  text: string;
  members: (EdtfDate | EdtfInterval)[];
}
export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet;

const DATE =
  /^(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[~?%]?)$/;

function parseDate(text: string): EdtfDate | undefined {
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

function writtenDate(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups || groups.year === '-0000') return undefined;
  const { year = '', month, day } = groups;
  const qualifier = groups.qualifier as EdtfDate['qualifier'];
  const value = (granularity: EdtfDate['granularity'], first: number | null, last: number | null) =>
    dateOf(text, granularity, first, last, qualifier);
  if (year === 'XXXX') {
    const monthNumber = month === undefined || month === 'XX' ? undefined : Number(month);
    if (monthNumber !== undefined && !(monthNumber >= 1 && monthNumber <= 24)) return undefined;
    if (monthNumber !== undefined && monthNumber > 12 && (monthNumber < 21 || day !== undefined))
      return undefined;
    const leap = day === undefined || day === 'XX' || isDay(2000, monthNumber ?? 1, Number(day));
    if (!leap) return undefined;
    if (day !== undefined) return value('day', null, null);
    if (month === undefined) return value('year', null, null);
    return value(monthNumber !== undefined && monthNumber > 12 ? 'season' : 'month', null, null);
  }
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

/** Meteorological seasons of the northern half: spring begins in March, winter runs into the next February. */
function seasonDays(year: number, season: number): [number, number] {
  const firstMonth = (season - 20) * 3;
  return firstMonth === 12
    ? [toDay(year, 12, 1), toDay(year + 1, 3, 1) - 1]
    : [toDay(year, firstMonth, 1), toDay(year, firstMonth + 3, 1) - 1];
}

function parseInterval(text: string, separator: '/' | '..'): EdtfInterval | undefined {
  const at = text.indexOf(separator);
  const [left, right] = [text.slice(0, at), text.slice(at + separator.length)];
  const open = (side: string) => side === (separator === '/' ? '..' : '');
  const from = open(left) ? null : parseDate(left);
  const to = open(right) ? null : parseDate(right);
  if (from === undefined || to === undefined) return undefined;
  // `../..` says something of a time that went on; a choice between all days says nothing.
  if (separator === '..' && !from && !to) return undefined;
  if (
    from &&
    to &&
    (from.bounds.first ?? Number.NEGATIVE_INFINITY) > (to.bounds.last ?? Number.POSITIVE_INFINITY)
  ) {
    return undefined;
  }
  return { kind: 'interval', text, from, to };
}

/** Parses an EDTF value; undefined where the text is none, or names a day that does not exist. */
export function parseEdtf(text: string): EdtfValue | undefined {
  const brackets = text.startsWith('[') || text.startsWith('{');
  const set = brackets ? /^(?:\[(?<one>[^\]]*)\]|\{(?<all>[^}]*)\})$/.exec(text)?.groups : undefined;
  if (set) {
    const members = (set.one ?? set.all ?? '')
      .split(',')
      .map(member => (member.includes('..') ? parseInterval(member, '..') : parseDate(member)));
    if (members.some(member => member === undefined)) return undefined;
    const kind = set.one === undefined ? 'all' : 'one';
    return { kind, text, members: members as (EdtfDate | EdtfInterval)[] };
  }
  return text.includes('/') ? parseInterval(text, '/') : parseDate(text);
}

/** The days from the first that the value may mean to the last. */
export function boundsOf(value: EdtfValue): DayBounds {
  if (value.kind === 'date') return value.bounds;
  if (value.kind === 'interval') {
    return { first: value.from?.bounds.first ?? null, last: value.to?.bounds.last ?? null };
  }
  const bounds = value.members.map(boundsOf);
  const firsts = bounds.map(each => each.first);
  const lasts = bounds.map(each => each.last);
  return {
    first: firsts.includes(null) ? null : Math.min(...(firsts as number[])),
    last: lasts.includes(null) ? null : Math.max(...(lasts as number[])),
  };
}

/** Bounds of an EDTF text. @throws Error where the text is no EDTF value. */
export function edtfBounds(text: string): DayBounds {
  const value = parseEdtf(text);
  if (!value)
    throw new Error(
      `not an EDTF value: ${JSON.stringify(text)} (expected e.g. 2014-04-08, 2014-04, 2014-04/..)`,
    );
  return boundsOf(value);
}
