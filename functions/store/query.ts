import { boundsOf, type EdtfValue, parseEdtf } from '../../schemas/edtf.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { type EventPage, type EventQuery, edgeDay } from '../../schemas/query.ts';
import { type CellChoice, overlaps } from './cells.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { isPartOf, namesOf } from './keys.ts';
import { type Found, inArticle, inIndex } from './streams.ts';
import type { Table } from './table.ts';

/**
 * One page of the events that a query asks for, in the order of their first days.
 * A cursor is a place in that order, so pages stay right while articles come and go.
 *
 * @throws CursorError for a cursor that does not belong to the query
 * @throws StoredItemError where the table holds something else than events
 */
export async function queryEvents(table: Table, query: EventQuery): Promise<EventPage> {
  const after = readCursor(query);
  const choice: CellChoice = {
    period: {
      first: query.from === undefined ? null : edgeDay(query.from, 'first'),
      last: query.to === undefined ? null : edgeDay(query.to, 'last'),
    },
    bounded: query.bounded,
    undated: query.undated ?? (query.from === undefined && query.to === undefined),
  };
  const found =
    query.article === undefined
      ? inIndex(table, query, choice, after)
      : inArticle(table, query.article, query.newest, after);

  const page: Found[] = [];
  for await (const each of found) {
    if (!matches(each.event, query, choice)) continue;
    const last = page.at(-1);
    if (last && page.length === query.limit) {
      return { events: page.map(({ event }) => event), cursor: writeCursor(query, last.sk) };
    }
    page.push(each);
  }
  return { events: page.map(({ event }) => event), cursor: null };
}

/** Whether an event is asked for; exact, whatever the index brought. */
function matches(event: EventRecord, query: EventQuery, { period, bounded, undated }: CellChoice): boolean {
  const value = parseEdtf(event.date) as EdtfValue;
  const { first, last } = boundsOf(value);
  const isDated = first !== null || last !== null;
  const { actor } = query;
  return (
    (bounded || event.basis !== 'bounded') &&
    (isDated ? overlaps(value, period) && meetsPart(event, first, last, period) : undated) &&
    (query.type === undefined || event.type === query.type) &&
    (query.status === undefined || event.status === query.status) &&
    (query.country === undefined || event.place?.country === query.country) &&
    (actor === undefined ||
      [...event.actors, ...event.recipients].some(entity =>
        namesOf(entity).some(name => isPartOf(actor, name)),
      ))
  );
}

/** `cuối năm 2014`: of a value of which the beginning or the end is meant, the other half is not asked for. */
function meetsPart(
  { date, dateMention }: EventRecord,
  first: number | null,
  last: number | null,
  period: CellChoice['period'],
): boolean {
  const mod = dateMention?.edtf === date ? dateMention.mod : undefined;
  if (first === null || last === null || mod === undefined || mod === 'mid') return true;
  const half = first + Math.floor((last - first) / 2);
  if (mod === 'end') return period.last === null || period.last >= half;
  return period.first === null || period.first <= half;
}
