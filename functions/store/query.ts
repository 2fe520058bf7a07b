import { boundsOf, type EdtfValue, parseEdtf } from '../../schemas/edtf.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { type EventPage, type EventQuery, edgeDay } from '../../schemas/query.ts';
import { CellItem, CopyItem, EventItem } from '../../schemas/record.ts';
import {
  type CellChoice,
  earliestPlace,
  isAsked,
  isUndated,
  isUndatedPlace,
  latestPlace,
  overlaps,
  placesOf,
} from './cells.ts';
import { readCursor, writeCursor } from './cursor.ts';
import {
  actorIndex,
  cellsPk,
  copyPk,
  countryIndex,
  eventSk,
  isNamed,
  namesOf,
  objectPk,
  PERIOD_INDEX,
  typeIndex,
} from './keys.ts';
import { merge, type Source } from './merge.ts';
import { itemsOf, parseItem, type Table } from './table.ts';

interface Found {
  sk: string;
  event: EventRecord;
}

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
    (isDated ? overlaps(value, period) : undated) &&
    (query.type === undefined || event.type === query.type) &&
    (query.status === undefined || event.status === query.status) &&
    (query.country === undefined || event.place?.country === query.country) &&
    (actor === undefined ||
      [...event.actors, ...event.recipients].some(entity =>
        namesOf(entity).some(name => isNamed(actor, name)),
      ))
  );
}

/** The narrowest index for a query. */
function indexFor({ actor, country, type }: EventQuery): string {
  if (actor !== undefined) return actorIndex(actor);
  if (country !== undefined) return countryIndex(country);
  return type === undefined ? PERIOD_INDEX : typeIndex(type);
}

/** Events of the cells that a query asks, in order, from behind `after` on. */
async function* inIndex(
  table: Table,
  query: EventQuery,
  choice: CellChoice,
  after: string | undefined,
): AsyncGenerator<Found> {
  const index = indexFor(query);
  const dated: string[] = [];
  const undated: string[] = [];
  for await (const item of itemsOf(table, cellsPk(index))) {
    const cell = parseItem(CellItem, item).sk;
    if (isAsked(cell, choice)) (isUndated(cell) ? undated : dated).push(cell);
  }
  const order = query.newest ? (a: string, b: string) => a > b : (a: string, b: string) => a < b;
  const sources = (cells: string[]) =>
    cells.map(cell => cellSource(table, copyPk(index, cell), cell, query, choice, after));
  if (after === undefined || !isUndatedPlace(after)) yield* merge(sources(dated), order);
  yield* merge(sources(undated), order);
}

/** A cell's events that a query may ask for, as a stream. */
function cellSource(
  table: Table,
  pk: string,
  cell: string,
  { newest, limit }: EventQuery,
  { period }: CellChoice,
  after: string | undefined,
): Source<Found> {
  let { low, high } = placesOf(cell, period);
  if (after !== undefined && isUndated(cell) === isUndatedPlace(after)) {
    if (newest && after < high) high = after;
    if (!newest && after > low) low = after;
  }
  return {
    begins: newest ? latestPlace(cell) : earliestPlace(cell),
    async *open() {
      if (low > high) return;
      const items = itemsOf(table, pk, {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :low AND :high',
        ExpressionAttributeValues: { ':low': low, ':high': high },
        ScanIndexForward: !newest,
        Limit: Math.min(limit + 1, 200),
      });
      for await (const item of items) {
        if (item.sk !== after) yield { sk: item.sk, event: parseItem(CopyItem, item).event };
      }
    },
  };
}

/**
 * Events of an object's articles in the same order, from behind `after` on; or of one article of several,
 * by its key (`list.jsonl#2`). All are read: they are few.
 */
async function* inArticle(
  table: Table,
  article: string,
  newest: boolean,
  after: string | undefined,
): AsyncGenerator<Found> {
  const objectOfSeveral = /^(.+)#\d+$/s.exec(article)?.[1];
  const found = [
    ...(await eventsOf(table, article)),
    ...(objectOfSeveral === undefined
      ? []
      : (await eventsOf(table, objectOfSeveral)).filter(({ event }) => event.article === article)),
  ];
  const isBefore = (a: string, b: string) => {
    const [undatedA, undatedB] = [isUndatedPlace(a), isUndatedPlace(b)];
    if (undatedA !== undatedB) return undatedB;
    return newest ? a > b : a < b;
  };
  found.sort((a, b) => Number(isBefore(b.sk, a.sk)) - Number(isBefore(a.sk, b.sk)));
  for (const each of found) if (after === undefined || isBefore(after, each.sk)) yield each;
}

async function eventsOf(table: Table, objectKey: string): Promise<Found[]> {
  const found: Found[] = [];
  const items = itemsOf(table, objectPk(objectKey), {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :events)',
    ExpressionAttributeValues: { ':events': eventSk('') },
    // Whoever has just seen the article done expects its events.
    ConsistentRead: true,
  });
  for await (const item of items) {
    const { copySk, event } = parseItem(EventItem, item);
    found.push({ sk: copySk, event });
  }
  return found;
}
