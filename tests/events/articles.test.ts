import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreEvents } from '../../functions/evaluate/events.ts';
import { alignGold, parseGold } from '../../functions/evaluate/gold.ts';
import { extract } from '../../functions/extract/extract.ts';

const gold = new URL('../../../shared/gold/seeds.json', import.meta.url);
const isThere = existsSync(gold);
if (!isThere) console.log('skipped: the events of real articles, for there is no ../shared/gold');

describe.skipIf(!isThere)('the events of five real articles', () => {
  const articles = isThere ? parseGold(readFileSync(gold, 'utf8'), 'seeds.json') : [];
  test.each(articles.map(article => [article.article, article] as const))(
    '%s are all found, with date, type, parties and status',
    (path, raw) => {
      const bytes = readFileSync(new URL(path, gold));
      const wanted = alignGold(raw, new TextDecoder().decode(bytes));
      const [found] = extract({ key: path, bytes, published: { edtf: wanted.published!, source: 'given' } });
      const { dated, parts } = scoreEvents(wanted.events!, found!.events);
      expect(dated.right).toBe(dated.gold);
      for (const part of ['type', 'actors', 'recipients', 'status'] as const) {
        expect(parts[part].right, part).toBe(parts[part].of);
      }
    },
  );
});
