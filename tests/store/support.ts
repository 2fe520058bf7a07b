import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../functions/store/clock.ts';
import { itemsFor } from '../../functions/store/items.ts';
import { openTable, type RawItem, type Table } from '../../functions/store/table.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import type { StoredObject } from '../../schemas/record.ts';
import { startTable, type TestTable } from '../support/table.ts';

/** An event with what a test says of it; the rest is plain. */
export function event(id: string, date: string, given: Partial<EventRecord> = {}): EventRecord {
  return {
    id,
    article: 'a.txt',
    start: 0,
    end: 10,
    text: 'NATO đình chỉ hợp tác với Nga',
    trigger: 'đình chỉ',
    triggerStart: 5,
    date,
    basis: 'stated',
    type: 'SANCTION',
    actors: [{ text: 'NATO', code: 'NATO' }],
    recipients: [{ text: 'Nga', code: 'RUS' }],
    place: null,
    status: 'asserted',
    source: null,
    mentions: [],
    dateMention: null,
    rules: ['test'],
    evidence: [],
    ...given,
  };
}

/** An extraction with these events, as a readable article gives it. */
export function extraction(events: EventRecord[], given: Partial<Extraction> = {}): Extraction {
  return { status: 'extracted', reason: null, article: null, dates: [], events, ...given };
}

export function info(etag: string): StoredObject {
  return { etag, size: 1, lastModified: '2014-10-10T00:00:00.000Z' };
}

/** The items of an object whose one article tells these events. */
export function itemsOfEvents(key: string, events: EventRecord[], etag = 'e', shards = 1) {
  return itemsFor(key, info(etag), [extraction(events)], { extractor: '1', shards });
}

/** Time that passes only by sleeping and by hand. */
export class TestClock implements Clock {
  time = 1_400_000_000_000;
  now() {
    return this.time;
  }
  async sleep(milliseconds: number) {
    this.time += milliseconds;
    await new Promise(resolve => setImmediate(resolve));
  }
  random() {
    return 0.5;
  }
}

export interface Opened extends TestTable {
  table: Table;
}

export async function openTestTable(): Promise<Opened> {
  const started = await startTable();
  await isReady(started);
  return { ...started, table: openTable(started.client, started.tableName) };
}

/** A table takes a moment to come up, an embedded one too. */
async function isReady({ client, tableName }: TestTable): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (Table?.TableStatus === 'ACTIVE') return;
  }
}

/** Everything in the table, in order of the keys. */
async function dump(table: Table): Promise<RawItem[]> {
  const items: RawItem[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(new ScanCommand({ TableName: table.name, ExclusiveStartKey }));
    items.push(...((page.Items ?? []) as RawItem[]));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  const path = ({ pk, sk }: RawItem) => `${pk}\n${sk}`;
  return items.sort((a, b) => (path(a) < path(b) ? -1 : 1));
}

/** The table without the lists of cells, which only grow. */
export async function content(table: Table): Promise<RawItem[]> {
  return (await dump(table)).filter(item => !item.pk.startsWith('CELLS#'));
}

/** Cells that hold copies of events but are not listed; there must be none. */
export async function unlistedCells(table: Table): Promise<string[]> {
  const items = await dump(table);
  const listed = new Set(
    items.filter(({ pk }) => pk.startsWith('CELLS#')).map(({ pk, sk }) => `${pk}#${sk}`),
  );
  return items
    .filter(item => 'event' in item && !item.pk.startsWith('ARTICLE#'))
    .map(({ pk }) => `CELLS#${pk}`)
    .filter(path => !listed.has(path));
}
