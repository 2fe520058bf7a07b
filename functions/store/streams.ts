import type { EventRecord } from '../../schemas/event.ts';
import type { EventQuery } from '../../schemas/query.ts';
import { CellItem, CopyItem, EventItem } from '../../schemas/record.ts';
import {
  type CellChoice,
  earliestPlace,
  isAsked,
  isUndated,
  isUndatedPlace,
  latestPlace,
  placesOf,
} from './cells.ts';
import {
  actorIndex,
  cellsPk,
  copyPk,
  countryIndex,
  eventSk,
  isCode,
  objectPk,
  PERIOD_INDEX,
  typeIndex,
} from './keys.ts';
import { merge, type Source } from './merge.ts';
import { itemsOf, parseItem, type Table } from './table.ts';

/** An event with its place in the order of an answer. */
export interface Found {
  sk: string;
  event: EventRecord;
}

/** The indexes that a query may be answered from, the narrowest first. One without cells holds nothing. */
function indexesFor({ actor, country, type }: EventQuery): string[] {
  const wide =
    country !== undefined ? countryIndex(country) : type === undefined ? PERIOD_INDEX : typeIndex(type);
  if (actor === undefined) return [wide];
  if (isCode(actor)) return [actorIndex(actor)];
  // A single word may be part of many names, and the index of each holds only its own.
  return /\s/.test(actor) ? [actorIndex(actor), wide] : [wide];
}

/** The cells of the narrowest index that holds something for a query. */
async function cellsFor(table: Table, query: EventQuery): Promise<{ index: string; cells: string[] }> {
  let index = '';
  const cells: string[] = [];
  for (index of indexesFor(query)) {
    for await (const item of itemsOf(table, cellsPk(index))) cells.push(parseItem(CellItem, item).sk);
    if (cells.length > 0) break;
  }
  return { index, cells };
}

/** Events of the cells that a query asks, in order, from behind `after` on. */
export async function* inIndex(
  table: Table,
  query: EventQuery,
  choice: CellChoice,
  after: string | undefined,
): AsyncGenerator<Found> {
  const { index, cells } = await cellsFor(table, query);
  const asked = cells.filter(cell => isAsked(cell, choice));
  const undated = asked.filter(isUndated);
  const dated = asked.filter(cell => !isUndated(cell));
  const order = query.newest ? (a: string, b: string) => a > b : (a: string, b: string) => a < b;
  const sources = (some: string[]) =>
    some.map(cell => cellSource(table, copyPk(index, cell), cell, query, choice, after));
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
export async function* inArticle(
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
