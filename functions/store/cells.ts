/**
 * Calendar cells. An event is indexed once, in the smallest cell that covers its days: a month, a year, a
 * decade, a century, or ALL. Then the events that overlap a period, coarse ones included, all lie in the few
 * cells that overlap it. Values with an open end have cells of their own, in which the sort key (the one day
 * that is known) bounds the search; so have values without a year.
 *
 * A `?` after the cell marks the half of it that holds events with basis `bounded`: most queries leave these
 * out, and should not have to read them.
 */
import { fromDay, isoDay, isoMonth, isoYear } from '../../schemas/day.ts';
import { boundsOf, type DayBounds, type EdtfValue, parseEdtf } from '../../schemas/edtf.ts';

/** Days on which a period begins and ends, both within; null where it is open. */
export type Period = DayBounds;

const BEFORE = 'BEFORE';
const AFTER = 'AFTER';
const UNDATED = 'UNDATED';
const ALL = 'ALL';
const BOUNDED = '?';

/** The cell of an event with these day bounds. */
export function cellOf({ first, last }: DayBounds, bounded: boolean): string {
  return calendarCell(first, last) + (bounded ? BOUNDED : '');
}

function calendarCell(first: number | null, last: number | null): string {
  if (first === null) return last === null ? UNDATED : BEFORE;
  if (last === null) return AFTER;
  const [from, to] = [fromDay(first), fromDay(last)];
  const sharedBy = (years: number) => Math.floor(from.year / years) === Math.floor(to.year / years);
  if (from.year < 0 || !sharedBy(100)) return ALL;
  const year = isoYear(from.year);
  if (!sharedBy(10)) return `${year.slice(0, 2)}XX`;
  if (!sharedBy(1)) return `${year.slice(0, 3)}X`;
  return from.month === to.month ? isoMonth(from.year, from.month) : year;
}

/** Which cells a query asks. */
export interface CellChoice {
  period: Period;
  bounded: boolean;
  undated: boolean;
}

/** Whether a cell may hold events that a query asks for. */
export function isAsked(cell: string, { period, bounded, undated }: CellChoice): boolean {
  if (isBounded(cell) && !bounded) return false;
  return isUndated(cell) ? undated : touches(daysOf(cell), period);
}

/** Whether the cell holds events without a year. */
export function isUndated(cell: string): boolean {
  return calendarName(cell) === UNDATED;
}

/**
 * One of several partitions of a cell. Queries know them from the list of cells, so the number of shards may
 * change at any time. The first has no suffix.
 */
export const inShard = (cell: string, shard: number) => (shard === 0 ? cell : `${cell}#${shard}`);

const withoutShard = (cell: string) => cell.replace(/#\d+$/, '');
const isBounded = (cell: string) => withoutShard(cell).endsWith(BOUNDED);
const calendarName = (cell: string) => withoutShard(cell).replace(BOUNDED, '');

/** Days that a cell of the calendar covers; open for the cells that have no such bounds. */
function daysOf(cell: string): DayBounds {
  const value = parseEdtf(calendarName(cell));
  return value ? boundsOf(value) : { first: null, last: null };
}

/** Whether the days of two stretches meet; open ends reach without end. */
function touches(a: DayBounds, b: DayBounds): boolean {
  return (
    (a.first === null || b.last === null || a.first <= b.last) &&
    (a.last === null || b.first === null || a.last >= b.first)
  );
}

/** Whether a value with a year may fall into a period: of a set, any of its members. */
export function overlaps(value: EdtfValue, period: Period): boolean {
  if (value.kind === 'all' || value.kind === 'one') {
    return value.members.some(member => overlaps(member, period));
  }
  return touches(boundsOf(value), period);
}

/** Below and above every place, and above every place of one day when put behind it. */
const [LOWEST, HIGHEST, END] = [' ', '~~', '$'];

/**
 * Place of an event in the chronology, as text that sorts: its first day, or the last where only that is
 * known. Years before 0 are counted upwards, so that they sort too; events without a year have the last place.
 */
export function place({ first, last }: DayBounds): string {
  const day = first ?? last;
  if (day === null) return '~';
  const { year } = fromDay(day);
  return year < 0
    ? isoDay(day).replace(/^-\d{4}/, `-${String(10_000 + year).padStart(4, '0')}`)
    : isoDay(day);
}

/** Whether a place, or a sort key that begins with it, is that of events without a year. */
export function isUndatedPlace(at: string): boolean {
  return at.startsWith('~');
}

/** The places in a cell between which all events lie that may overlap a period. */
export function placesOf(cell: string, { first, last }: Period): { low: string; high: string } {
  const isBefore = calendarName(cell) === BEFORE;
  return {
    low: isBefore && first !== null ? dayPlace(first) : LOWEST,
    high: isBefore || isUndated(cell) || last === null ? HIGHEST : dayPlace(last) + END,
  };
}

/** No event of the cell has its place before this; null where that is not known. */
export function earliestPlace(cell: string): string | null {
  const { first } = daysOf(cell);
  return first === null ? null : dayPlace(first);
}

/** No event of the cell has its place after this; null where that is not known. */
export function latestPlace(cell: string): string | null {
  const { last } = daysOf(cell);
  return last === null ? null : dayPlace(last) + END;
}

const dayPlace = (day: number) => place({ first: day, last: day });
