import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LeaseError, StoreBusyError } from '../../functions/store/errors.ts';
import { replaceObject } from '../../functions/store/replace.ts';
import type { Table } from '../../functions/store/table.ts';
import { content, event, itemsOfEvents, type Opened, openTestTable, TestClock } from './support.ts';

const KEY = 'a.txt';
const EVENTS = [event('1', '2014-04-08'), event('2', '2014-04'), event('3', 'XXXX-10')];

let opened: Opened;
let clock: TestClock;
beforeEach(async () => {
  opened = await openTestTable();
  clock = new TestClock();
});
afterEach(() => opened.close());

/** One run over an object that tells these events, or that is gone. */
function run(events: typeof EVENTS | null, table = opened.table, key = KEY) {
  const read = async () => (events ? itemsOfEvents(key, events) : null);
  return replaceObject(table, key, read, clock.now() + 60_000, clock);
}

/** The same table behind a client that treats some requests in its own way. */
function behind(table: Table, treat: (command: unknown, send: Send) => Promise<unknown>): Table {
  const client = DynamoDBDocumentClient.from(table.client);
  const send = table.client.send.bind(table.client) as Send;
  Object.defineProperty(client, 'send', { value: (command: unknown) => treat(command, send) });
  return { ...table, client };
}
type Send = (command: unknown) => Promise<unknown>;

describe('the same message twice', () => {
  test('writes nothing the second time', async () => {
    const first = await run(EVENTS);
    const before = await content(opened.table);
    const second = await run(EVENTS);
    expect(first.puts).toBeGreaterThan(EVENTS.length);
    expect(second).toMatchObject({ puts: 0, drops: 0, mended: false });
    expect(await content(opened.table)).toEqual(before);
  });

  test('writes only what changed where the object did', async () => {
    await run(EVENTS);
    const changed = await run([EVENTS[0]!, EVENTS[1]!, event('3', 'XXXX-10', { status: 'planned' })]);
    // The master and its copies by period, type, actor and recipient.
    expect(changed).toMatchObject({ puts: 5, drops: 0 });
  });
});

describe('an object that is gone', () => {
  test('leaves nothing behind', async () => {
    await run(EVENTS);
    expect(await run(null)).toMatchObject({ object: null, puts: 0 });
    expect(await content(opened.table)).toEqual([]);
  });

  test('and was never there leaves nothing either', async () => {
    await run(null);
    expect(await content(opened.table)).toEqual([]);
  });

  test('takes nothing of other articles with it', async () => {
    const other = [event('9', '2014-04', { article: 'a.txt2' })];
    await run(other, opened.table, 'a.txt2');
    const before = await content(opened.table);
    await run(EVENTS);
    await run(null);
    expect(await content(opened.table)).toEqual(before);
  });
});

describe('two messages at once for one key', () => {
  test('are worked on one after the other, and the object is read in its turn', async () => {
    let present = EVENTS;
    const log: string[] = [];
    const look = (name: string) => {
      const read = async () => {
        log.push(`${name} reads`);
        const seen = present;
        await new Promise(resolve => setTimeout(resolve, 30));
        present = [event('4', '2015')];
        log.push(`${name} is done reading`);
        return itemsOfEvents(KEY, seen);
      };
      return replaceObject(opened.table, KEY, read, Date.now() + 60_000);
    };
    await Promise.all([look('one'), look('two'), look('three')]);
    expect(log.filter((_, i) => i % 2 === 0).map(line => line.split(' ')[0])).toEqual(
      log.filter((_, i) => i % 2 === 1).map(line => line.split(' ')[0]),
    );
    const after = await content(opened.table);
    await run([event('4', '2015')]);
    expect(after).toEqual(await content(opened.table));
  });

  test('the second gives up where the first holds on, and touches nothing', async () => {
    let finish = () => {};
    const reading = new Promise<void>(resolve => {
      finish = resolve;
    });
    const slow = replaceObject(
      opened.table,
      KEY,
      async () => {
        await reading;
        return itemsOfEvents(KEY, EVENTS);
      },
      clock.now() + 60_000,
      clock,
    );
    await new Promise(resolve => setTimeout(resolve, 20));
    await expect(run(null)).rejects.toThrow(LeaseError);
    finish();
    await slow;
    const after = await content(opened.table);
    expect(after.length).toBeGreaterThan(EVENTS.length);
    expect(after[0]).not.toHaveProperty('lease');
  });

  test('a run that was overtaken writes no more', async () => {
    const late = replaceObject(
      opened.table,
      KEY,
      async () => {
        clock.time += 10 * 60_000;
        await run([event('7', '2017')]);
        return itemsOfEvents(KEY, EVENTS);
      },
      clock.now() + 60_000,
      clock,
    );
    await expect(late).rejects.toThrow(LeaseError);
    const ids = (await content(opened.table)).map(item => (item.event as { id?: string } | undefined)?.id);
    expect(new Set(ids)).toEqual(new Set([undefined, '7']));
  });
});

describe('a run that fails', () => {
  test('while reading leaves the table as it was, and the next need not wait', async () => {
    await run(EVENTS);
    const before = await content(opened.table);
    const broken = replaceObject(
      opened.table,
      KEY,
      async () => Promise.reject(new Error('S3 is down')),
      clock.now() + 60_000,
      clock,
    );
    await expect(broken).rejects.toThrow('S3 is down');
    expect(await content(opened.table)).toEqual(before);
    const started = clock.now();
    expect(await run(EVENTS)).toMatchObject({ puts: 0, mended: false });
    expect(clock.now()).toBe(started);
  });

  test('while writing tells the next, which need not wait and puts all copies again', async () => {
    const failing = behind(opened.table, async (command, send) => {
      const requests = command instanceof BatchWriteCommand ? command.input.RequestItems : undefined;
      const items = Object.values(requests ?? {}).flat();
      if (items.some(item => item.PutRequest?.Item?.pk.startsWith('TYPE#'))) throw new Error('throttled');
      return send(command);
    });
    await expect(run(EVENTS, failing)).rejects.toThrow('throttled');
    const started = clock.now();
    expect(await run(EVENTS)).toMatchObject({ mended: true });
    expect(clock.now()).toBe(started);
    const mended = await content(opened.table);
    await run(null);
    await run(EVENTS);
    expect(mended).toEqual(await content(opened.table));
  });

  test('at its very end is done again', async () => {
    const failing = behind(opened.table, async (command, send) => {
      if (command instanceof PutCommand) throw new Error('connection lost');
      return send(command);
    });
    await expect(run(EVENTS, failing)).rejects.toThrow('connection lost');
    expect(await run(EVENTS)).toMatchObject({ mended: true });
  });
});

describe('writes that the table leaves undone', () => {
  test('are sent again, later and later', async () => {
    let requests = 0;
    const busy = behind(opened.table, async (command, send) => {
      if (!(command instanceof BatchWriteCommand)) return send(command);
      requests++;
      const [first, ...rest] =
        (command.input as BatchWriteCommandInput).RequestItems?.[opened.tableName] ?? [];
      if (!first) return {};
      await send(new BatchWriteCommand({ RequestItems: { [opened.tableName]: [first] } }));
      return rest.length > 0 ? { UnprocessedItems: { [opened.tableName]: rest } } : {};
    });
    const started = clock.now();
    await run([EVENTS[0]!], busy);
    expect(requests).toBeGreaterThan(5);
    expect(clock.now()).toBeGreaterThan(started);
    const after = await content(opened.table);
    await run(null);
    await run([EVENTS[0]!]);
    expect(after).toEqual(await content(opened.table));
  });

  test('for ever end the run, so that the message comes again', async () => {
    const dead = behind(opened.table, async (command, send) =>
      command instanceof BatchWriteCommand ? { UnprocessedItems: command.input.RequestItems } : send(command),
    );
    await expect(run(EVENTS, dead)).rejects.toThrow(StoreBusyError);
  });
});

test('an object of many events takes many requests', async () => {
  const many = Array.from({ length: 120 }, (_, i) =>
    event(String(i), `20${String(i % 20).padStart(2, '0')}-05-07`),
  );
  await run(many);
  const items = await content(opened.table);
  expect(items.length).toBe(1 + many.length * 5);
  await run(null);
  expect(await content(opened.table)).toEqual([]);
});

test('copies in a layout of before are found and removed', async () => {
  await run(EVENTS);
  const before = await content(opened.table);
  await replaceObject(
    opened.table,
    KEY,
    async () => itemsOfEvents(KEY, EVENTS, 'e', 8),
    clock.now() + 60_000,
    clock,
  );
  expect(await content(opened.table)).not.toEqual(before);
  await run(EVENTS);
  expect(await content(opened.table)).toEqual(before);
});
