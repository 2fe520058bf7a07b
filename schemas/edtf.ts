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
import { type DayBounds, type EdtfDate, parseDate } from './edtf-date.ts';

export type { DayBounds } from './edtf-date.ts';

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
/** Any value. */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet;

/** An interval, or a member range of a set; undefined where an end is no date or comes before the other. */
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
