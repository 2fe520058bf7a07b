import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReadObject } from '../../functions/extract/objects.ts';
import { processKey, type Surroundings } from '../../functions/extract/process.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { content, event, extraction, info, type Opened, openTestTable, TestClock } from '../store/support.ts';

let opened: Opened;
let log: string[];
let clock: TestClock;
beforeEach(async () => {
  opened = await openTestTable();
  log = [];
  clock = new TestClock();
});
afterEach(() => opened.close());

/** Processes `a.txt`, which holds these bytes, or is gone. */
function look(
  object: ReadObject | null,
  extract: Surroundings['extract'] = () => [extraction([event('1', '2014')])],
) {
  const write = (level: string) => (message: string) => log.push(`${level} ${message}`);
  return processKey('a.txt', clock.now() + 60_000, {
    table: opened.table,
    read: async () => object,
    extract,
    settings: { extractor: '1', shards: 1 },
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    clock,
  });
}

const article = (etag = 'e'): ReadObject => ({
  info: info(etag),
  input: { key: 'a.txt', bytes: new Uint8Array(1) },
});
const states = async () =>
  (await content(opened.table)).flatMap(item => ('article' in item ? [item.article] : [])) as {
    status: string;
    reason: { code: string; message: string } | null;
  }[];

describe('looking at a key', () => {
  test('records the article and its events, and says so', async () => {
    await look(article());
    expect(await states()).toMatchObject([{ status: 'extracted', reason: null, events: 1 }]);
    expect(log).toEqual(['info article is extracted']);
  });

  test('removes what there was where the object is gone', async () => {
    await look(article());
    await look(null);
    expect(await content(opened.table)).toEqual([]);
    expect(log.at(-1)).toBe('info object is gone, its events are removed');
  });

  test('records why an object is no article, removes the events it had, and is done', async () => {
    await look(article());
    const refused: Extraction = extraction([], {
      status: 'refused',
      reason: { code: 'not-text', message: 'The object is no text.' },
    });
    await look(article('f'), () => [refused]);
    expect(await states()).toMatchObject([
      { status: 'refused', reason: { code: 'not-text' }, published: null },
    ]);
    expect(await content(opened.table)).toHaveLength(1);
    expect(log.at(-1)).toBe('warn article is refused: The object is no text.');
  });

  test('tells of an article without a publication date, which keeps its events', async () => {
    const reason = { code: 'no-publication-date' as const, message: 'No date was given.' };
    await look(article(), () => [extraction([event('1', 'XXXX-10-09')], { reason })]);
    expect(await states()).toMatchObject([{ status: 'extracted', reason, events: 1 }]);
    expect(log).toEqual(['warn article is extracted: No date was given.']);
  });

  test.each<[string, string, ReadObject, Surroundings['extract']]>([
    ['is too large', 'too-large', { info: { ...info('e'), size: 11 * 1024 * 1024 }, input: null }, () => []],
    ['holds no article', 'empty', article(), () => []],
    [
      'tells too much',
      'too-large',
      article(),
      () => [extraction([event('1', '2014', { text: 'x'.repeat(200_000) })])],
    ],
    ['breaks the rules', 'internal', article(), () => [extraction([event('1', 'no date')])]],
    [
      'makes the program fail',
      'internal',
      article(),
      () => {
        throw new TypeError('x is undefined');
      },
    ],
  ])('records an object that %s as %s', async (_, code, object, extract) => {
    await look(object, extract);
    expect(await states()).toMatchObject([{ status: 'refused', reason: { code } }]);
    expect(log.at(-1)).toMatch(/^warn article is refused: /);
  });

  test('goes on without a publication date in the metadata that is none, and says so', async () => {
    await look({ ...article(), badPublished: '10/10/2014' });
    expect(await states()).toMatchObject([{ status: 'extracted' }]);
    expect(log[0]).toMatch(/^warn the metadata "published" is no date/);
  });
});
