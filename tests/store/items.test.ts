import { describe, expect, test } from 'vitest';
import { TooLargeError } from '../../functions/store/errors.ts';
import { itemsFor, MAX_EVENTS } from '../../functions/store/items.ts';
import { event, extraction, info, itemsOfEvents } from './support.ts';

describe('the items of an object', () => {
  test('count two events with one id as one', () => {
    const items = itemsOfEvents('a.txt', [event('1', '2014'), event('1', '2014')]);
    expect(items.events).toHaveLength(1);
    expect(items.object).toMatchObject({ events: 1, article: { events: 1 } });
  });

  test('index a person by code and by name, and whoever has neither by the words', () => {
    const rasmussen = { text: 'ông Rasmussen', code: 'NATO', name: 'Anders Fogh Rasmussen' };
    const [{ copies } = { copies: [] }] = itemsOfEvents('a.txt', [
      event('1', '2014', { actors: [rasmussen], recipients: [{ text: 'Đội  cứu hộ' }] }),
    ]).events;
    expect(copies.filter(pk => pk.startsWith('ACTOR'))).toEqual([
      'ACTOR#NATO#2014',
      'ACTOR#ANDERS FOGH RASMUSSEN#2014',
      'ACTOR#DOI CUU HO#2014',
    ]);
  });

  test('have an item for each further article of an object of several', () => {
    const refused = extraction([], {
      status: 'refused',
      reason: { code: 'empty', message: 'Nothing there.' },
    });
    const items = itemsFor('list.jsonl', info('e'), [extraction([event('1', '2014')]), refused, refused], {
      extractor: '1',
      shards: 1,
    });
    expect(items.object).toMatchObject({ articles: 3, article: { key: 'list.jsonl', status: 'extracted' } });
    expect(items.articles.map(({ sk, article }) => [sk, article.key, article.status])).toEqual([
      ['ARTICLE#0002', 'list.jsonl#2', 'refused'],
      ['ARTICLE#0003', 'list.jsonl#3', 'refused'],
    ]);
  });

  test('carry no half of a surrogate pair', () => {
    const [item] = itemsOfEvents('a.txt', [event('1', '2014', { trigger: 'x\ud83d' })]).events;
    expect(item?.event.trigger).toBe('x\ufffd');
  });

  test('are refused where they are too many or one is too long', () => {
    const many = Array.from({ length: MAX_EVENTS + 1 }, (_, i) => event(String(i), '2014'));
    expect(() => itemsOfEvents('a.txt', many)).toThrow(TooLargeError);
    expect(() => itemsOfEvents('a.txt', [event('1', '2014', { text: 'dài '.repeat(50_000) })])).toThrow(
      TooLargeError,
    );
  });

  test('are refused where a record does not fit its schema', () => {
    expect(() => itemsOfEvents('a.txt', [event('1', '2014', { start: -1 })])).toThrow();
    expect(() => itemsOfEvents('a.txt', [event('1', '30/2/2014')])).toThrow();
  });
});
