import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticles } from '../../functions/store/articles.ts';
import { itemsFor } from '../../functions/store/items.ts';
import { replaceObject } from '../../functions/store/replace.ts';
import type { Article } from '../../schemas/article.ts';
import { extraction, info, type Opened, openTestTable, TestClock } from '../store/support.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openTestTable();
  const clock = new TestClock();
  for (const [key, agencies] of [
    ['a.txt', ['Reuters']],
    ['list.jsonl', ['TTXVN', 'AFP']],
    ['odd#2', [null]],
  ] as const) {
    const extractions = agencies.map(agency => extraction([], { article: articleOf(agency) }));
    const read = async () => itemsFor(key, info('e'), extractions, { extractor: '1', shards: 1 });
    await replaceObject(opened.table, key, read, clock.now() + 60_000, clock);
  }
});
afterAll(() => opened.close());

function articleOf(agency: string | null): Article {
  return {
    title: null,
    standfirst: null,
    publisher: null,
    author: null,
    agency,
    url: null,
    language: 'vi',
    format: 'text',
    charset: 'utf-8',
    published: { edtf: null, source: 'none', reasons: [], conflicts: [] },
    parts: [],
    text: '',
  };
}

test('articles are read by their keys, the further ones of an object too', async () => {
  const found = await readArticles(opened.table, ['a.txt', 'list.jsonl#2', 'odd#2', 'gone.txt', 'a.txt']);
  expect([...found].map(([key, { agency }]) => [key, agency]).sort()).toEqual([
    ['a.txt', 'Reuters'],
    ['list.jsonl#2', 'AFP'],
    ['odd#2', null],
  ]);
});

test('more are read than one request may ask for', async () => {
  const keys = Array.from({ length: 230 }, (_, at) => `gone-${at}.txt`);
  expect([...(await readArticles(opened.table, [...keys, 'list.jsonl'])).keys()]).toEqual(['list.jsonl']);
});
