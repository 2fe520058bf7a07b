import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../functions/evaluate/counts.ts';
import { evaluate } from '../../functions/evaluate/evaluate.ts';
import { parseGold } from '../../functions/evaluate/gold.ts';

/** Marked newspaper articles, which are not part of the project. */
const GOLD = join(import.meta.dirname, '../../../shared/gold');
const there = existsSync(GOLD);
if (!there) console.info(`skipped: no marked newspaper articles at ${GOLD}`);

describe.skipIf(!there)('on marked newspaper articles', () => {
  const files = there ? readdirSync(GOLD).filter(name => name.endsWith('.json')) : [];
  const documents = files.flatMap(name =>
    parseGold(readFileSync(join(GOLD, name), 'utf8'), name).map(gold => ({
      gold,
      bytes: readFileSync(join(dirname(join(GOLD, name)), gold.article)),
    })),
  );

  test('dates reach a value F1 of 97', () => {
    const { dates } = evaluate(documents);
    expect(score(dates.value).f1).toBeGreaterThanOrEqual(0.97);
  });

  test('no publication date is concluded that is wrong', () => {
    const { published, articles } = evaluate(documents);
    const wrong = articles.filter(article => article.published?.outcome === 'wrong');
    expect(wrong.map(article => article.article)).toEqual([]);
    expect(published.outcomes['right year']).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['000', /2009.*2010.*2011/],
    ['001', /^2011/],
    ['002', /^2016/],
    ['003', /^2014/],
    ['004', /^2012/],
  ])('article %s is dated as far as its text allows', (number, expected) => {
    const document = documents.find(({ gold }) => gold.article.includes(`articles/${number}_`))!;
    const { concluded } = evaluate([document]).articles[0]!.published!;
    expect(concluded).toMatch(expected);
  });
});
