import { PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CursorError, StoredItemError } from '../../functions/store/errors.ts';
import { isPartOf, namesOf } from '../../functions/store/keys.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { replaceObject } from '../../functions/store/replace.ts';
import { boundsOf, type EdtfValue, edtfBounds, parseEdtf } from '../../schemas/edtf.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import { event, itemsOfEvents, type Opened, openTestTable, TestClock } from '../store/support.ts';

const RUSSIA = { text: 'Nga', code: 'RUS' };
const LAVROV = { text: 'ông Lavrov', code: 'RUS', name: 'Sergei Lavrov' };
const PHUC = { text: 'Thủ tướng', code: 'VNM', name: 'Nguyễn Xuân Phúc' };
const UKRAINE = { text: 'Kiev', country: 'UKR' };

const EVENTS: EventRecord[] = [
  event('crimea', '2014-03-18', { type: 'ASSAULT', actors: [RUSSIA], recipients: [], place: UKRAINE }),
  event('suspended', '2014-04-01'),
  event('since-april', '2014-04/..', { type: 'REJECT' }),
  event('spring', '2014-21', { type: 'CONSULT', actors: [LAVROV] }),
  event('year', '2014', { type: 'OTHER', status: 'planned' }),
  event('decade', '201X', { type: 'OTHER' }),
  event('century', '20XX', { type: 'OTHER' }),
  event('long', '1991/2014', { type: 'OTHER' }),
  event('before-2010', '../2010', { type: 'OTHER' }),
  event('twice', '{2014-03,2014-06}', { type: 'CONSULT', actors: [PHUC] }),
  event('lately', '[..2014-04-09]', { basis: 'bounded', type: 'AGREE' }),
  event('between', '[2014-04-01..2014-04-09]', { basis: 'bounded', type: 'AGREE' }),
  event('no-year', 'XXXX-04-09', { type: 'AGREE' }),
  event('next', '2016-04-20', { article: 'b.txt', type: 'CONSULT', status: 'planned' }),
];

const all = (given: Partial<EventQuery> = {}) => EventQuery.parse(given);
let opened: Opened;
beforeAll(async () => {
  opened = await openTestTable();
  await store(opened, EVENTS);
});
afterAll(() => opened.close());

/** Puts events in as their articles would. */
async function store({ table }: Opened, events: EventRecord[], shards = 1) {
  const clock = new TestClock();
  for (const [key, own] of Map.groupBy(events, each => each.article)) {
    const read = async () => itemsOfEvents(key, own, 'e', shards);
    await replaceObject(table, key, read, clock.now() + 60_000, clock);
  }
}

async function ids(given: Partial<EventQuery>, table = opened.table) {
  return (await queryEvents(table, all(given))).events.map(({ id }) => id);
}

/** All pages of a query, one after the other. */
async function pages(query: EventQuery, table = opened.table): Promise<EventRecord[][]> {
  const found: EventRecord[][] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await queryEvents(table, { ...query, cursor });
    found.push(page.events);
    cursor = page.cursor;
  }
  return found;
}

describe('a query', () => {
  test('without any condition gives everything that has a date, by first day, and what has no year last', async () => {
    expect(await ids({})).toEqual([
      'long',
      'century',
      'decade',
      'before-2010',
      'year',
      'spring',
      'twice',
      'crimea',
      'since-april',
      'suspended',
      'next',
      'no-year',
    ]);
  });

  test('for a period finds what overlaps it, coarse dates and open ends included', async () => {
    expect(new Set(await ids({ from: '2014-04-01', to: '2014-04-03' }))).toEqual(
      new Set(['suspended', 'since-april', 'spring', 'year', 'decade', 'century', 'long']),
    );
    expect(await ids({ to: '1990' })).toEqual(['before-2010']);
    expect(await ids({ from: '2018', to: '2018' })).toEqual(['century', 'decade', 'since-april']);
  });

  test('takes a set by its members', async () => {
    expect(await ids({ from: '2014-05', to: '2014-05', type: 'CONSULT' })).toEqual(['spring']);
    expect(await ids({ from: '2014-06', to: '2014-06', type: 'CONSULT' })).toEqual(['twice']);
  });

  test('gives the newest first on demand, and what has no year still last', async () => {
    const newest = await ids({ newest: true });
    expect(newest).toEqual([...(await ids({ undated: false })).toReversed(), 'no-year']);
  });

  test('leaves out what is only bounded unless asked, and what has no year where a period is asked', async () => {
    expect(await ids({ type: 'AGREE' })).toEqual(['no-year']);
    expect(await ids({ type: 'AGREE', from: '2014' })).toEqual([]);
    expect(await ids({ type: 'AGREE', from: '2014', bounded: true })).toEqual(['between', 'lately']);
    expect(await ids({ type: 'AGREE', from: '2014', undated: true })).toEqual(['no-year']);
    expect(await ids({ type: 'AGREE', undated: false })).toEqual([]);
  });

  test('for an actor finds codes and names, on either side of the act, with or without accents', async () => {
    expect(await ids({ actor: 'rus', to: '2014-03-20', from: '2014-03' })).toContain('crimea');
    expect(await ids({ actor: 'Sergei Lavrov' })).toEqual(['spring']);
    expect(await ids({ actor: 'nguyen xuan phuc' })).toEqual(['twice']);
    expect(await ids({ actor: 'Lavrov' })).toEqual(['spring']);
    expect(await ids({ actor: 'Lavro' })).toEqual([]);
    expect(await ids({ actor: 'phuc' })).toEqual(['twice']);
    expect(await ids({ actor: 'xuan phuc' })).toEqual(['twice']);
    expect(await ids({ actor: 'phuc', type: 'SANCTION' })).toEqual([]);
    expect(await ids({ actor: 'Nguyễn Xuân Phúc' })).toEqual(['twice']);
    expect(await ids({ actor: 'Nguyễn Xuân Phức' })).toEqual([]);
    expect(await ids({ actor: 'GEO' })).toEqual([]);
  });

  test('narrows by country, type and status together', async () => {
    expect(await ids({ country: 'UKR' })).toEqual(['crimea']);
    expect(await ids({ country: 'UKR', type: 'CONSULT' })).toEqual([]);
    expect(await ids({ status: 'planned' })).toEqual(['year', 'next']);
    expect(await ids({ actor: 'NATO', type: 'SANCTION' })).toEqual(['suspended']);
  });

  test('for an article gives its events alone, in the same order', async () => {
    expect(await ids({ article: 'b.txt' })).toEqual(['next']);
    expect(await ids({ article: 'a.txt' })).toEqual((await ids({})).filter(id => id !== 'next'));
    const april = { from: '2014-04-01', to: '2014-04-30' };
    expect(await ids({ article: 'a.txt', newest: true, ...april })).toEqual([
      'suspended',
      'since-april',
      'spring',
      'year',
      'decade',
      'century',
      'long',
    ]);
    expect(await ids({ article: 'c.txt' })).toEqual([]);
  });

  test('for one article of several in an object finds it by its own key', async () => {
    const other = await openTestTable();
    const events = [event('1', '2014', { article: 'l.jsonl' }), event('2', '2015', { article: 'l.jsonl#2' })];
    const clock = new TestClock();
    await replaceObject(
      other.table,
      'l.jsonl',
      async () => itemsOfEvents('l.jsonl', events),
      clock.now() + 60_000,
      clock,
    );
    expect(await ids({ article: 'l.jsonl' }, other.table)).toEqual(['1', '2']);
    expect(await ids({ article: 'l.jsonl#2' }, other.table)).toEqual(['2']);
    await other.close();
  });
});

describe('the pages of a query', () => {
  test.each([
    {},
    { newest: true },
    { article: 'a.txt' },
    { article: 'a.txt', newest: true },
    { bounded: true },
  ])('of one event each, one after the other, are the same as one large page: %o', async given => {
    const small = await pages(all({ ...given, limit: 1 }));
    expect(small.every(page => page.length === 1)).toBe(true);
    expect(small.flat().map(({ id }) => id)).toEqual(await ids(given));
  });

  test('stay right while articles come', async () => {
    const other = await openTestTable();
    await store(other, [event('1', '2014-01-01'), event('3', '2014-03-01')]);
    const first = await queryEvents(other.table, all({ limit: 1 }));
    await store(other, [
      event('0', '2013', { article: 'new.txt' }),
      event('2', '2014-02', { article: 'new.txt' }),
    ]);
    const rest = await queryEvents(other.table, all({ ...(first.cursor ? { cursor: first.cursor } : {}) }));
    expect([...first.events, ...rest.events].map(({ id }) => id)).toEqual(['1', '2', '3']);
    await other.close();
  });

  test('refuse a cursor that is none, or belongs to another query', async () => {
    const { cursor } = await queryEvents(opened.table, all({ limit: 1 }));
    const given = { cursor: cursor ?? '' };
    await expect(queryEvents(opened.table, all({ ...given, type: 'AGREE' }))).rejects.toThrow(CursorError);
    await expect(queryEvents(opened.table, all({ ...given, newest: true }))).rejects.toThrow(/another query/);
    await expect(queryEvents(opened.table, all({ cursor: 'abc' }))).rejects.toThrow(CursorError);
    await expect(queryEvents(opened.table, all({ cursor: `${cursor}x`.slice(3) }))).rejects.toThrow(
      CursorError,
    );
    expect((await queryEvents(opened.table, all({ ...given, limit: 3 }))).events).toHaveLength(3);
  });
});

test('what does not fit its schema is not read as an event', async () => {
  const other = await openTestTable();
  await store(other, [event('1', '2014')]);
  const Item = { pk: 'PERIOD#2014', sk: '2014-01-01#x', event: { id: 'x' } };
  await other.table.client.send(new PutCommand({ TableName: other.table.name, Item }));
  await expect(queryEvents(other.table, all())).rejects.toThrow(StoredItemError);
  await other.close();
});

describe('any query over any events', () => {
  const pick = <T>(...values: T[]) => fc.constantFrom(...values);
  const date = pick(
    ...[
      '2013-12-31',
      '2014-01-01',
      '2014-03-15',
      '2014-04',
      '2014',
      '201X',
      '20XX',
      '19XX',
      '2014-24',
      '1999/2001',
    ],
    ...[
      '2014-04/..',
      '../2010',
      '../2014-03-01',
      '{2014-03,2014-06}',
      '[2009-11-19,2010-11-19]',
      'XXXX-10-09',
    ],
    ...['2013-06-01/2014-02-02', '2015-07-07', '1975-04-30', '-0100', '[..2014-04-09]', '[2014-02-01..]'],
  );
  const arbitraryEvent = fc.record({
    date,
    basis: pick('stated' as const, 'stated' as const, 'bounded' as const),
    type: pick('CONSULT' as const, 'SANCTION' as const),
    status: pick('asserted' as const, 'planned' as const),
    actors: fc.subarray([RUSSIA, LAVROV, PHUC]),
    recipients: fc.subarray([RUSSIA, { text: 'NATO', code: 'NATO' }]),
    place: pick(null, UKRAINE),
    article: pick('a.txt', 'b.txt'),
  });
  const optional = <T>(...values: T[]) => fc.option(pick(...values), { nil: undefined });
  const arbitraryQuery = fc.record({
    from: optional('2014-03', '2014', '1990', '2014-03-02'),
    to: optional('2014-03', '2014-05-01', '2020', '201X'),
    actor: optional('RUS', 'NATO', 'sergei lavrov', 'lavrov', 'VNM'),
    type: optional('CONSULT' as const),
    country: optional('UKR'),
    article: fc.option(pick('a.txt', 'b.txt'), { nil: undefined, freq: 5 }),
    status: optional('planned' as const),
    bounded: fc.boolean(),
    undated: fc.option(fc.boolean(), { nil: undefined }),
    newest: fc.boolean(),
    limit: pick(1, 2, 3, 5, 1000),
  });

  /** The same answer by looking at each event. */
  function naive(events: EventRecord[], query: EventQuery): string[] {
    const from = query.from ? (edtfBounds(query.from).first ?? 0) : Number.NEGATIVE_INFINITY;
    const to = query.to ? (edtfBounds(query.to).last ?? 0) : Number.POSITIVE_INFINITY;
    const isIn = (value: EdtfValue): boolean => {
      if ('members' in value) return value.members.some(isIn);
      const { first, last } = boundsOf(value);
      return (first ?? Number.NEGATIVE_INFINITY) <= to && (last ?? Number.POSITIVE_INFINITY) >= from;
    };
    const at = ({ date }: EventRecord) => edtfBounds(date).first ?? edtfBounds(date).last;
    const wanted = events.filter(each => {
      const undated = at(each) === null;
      const names = [...each.actors, ...each.recipients].flatMap(namesOf);
      return (
        (query.bounded || each.basis !== 'bounded') &&
        (undated ? (query.undated ?? (!query.from && !query.to)) : isIn(parseEdtf(each.date)!)) &&
        (!query.actor || names.some(name => isPartOf(query.actor!, name))) &&
        (!query.type || each.type === query.type) &&
        (!query.country || each.place?.country === query.country) &&
        (!query.article || each.article === query.article) &&
        (!query.status || each.status === query.status)
      );
    });
    const direction = query.newest ? -1 : 1;
    const key = (each: EventRecord) => at(each) ?? Number.POSITIVE_INFINITY * direction;
    return wanted
      .sort((a, b) => (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1) * direction)
      .map(({ id }) => id);
  }

  test.each([1, 3])(
    'gives what looking at each event gives, page by page, with %i shards to a cell',
    async shards => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryEvent, { maxLength: 25 }),
          fc.array(arbitraryQuery, { minLength: 5, maxLength: 5 }),
          async (given, queries) => {
            const events = given.map((each, i) => event(`e${String(i).padStart(2, '0')}`, each.date, each));
            const other = await openTestTable();
            await store(other, events, shards);
            for (const query of queries) {
              const parsed = EventQuery.safeParse(query);
              if (!parsed.success) continue;
              const found = (await pages(parsed.data, other.table)).flat().map(({ id }) => id);
              expect(found).toEqual(naive(events, parsed.data));
            }
            await other.close();
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});
