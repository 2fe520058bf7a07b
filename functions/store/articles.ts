import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { ArticleItem, type ArticleSummary, ObjectItem } from '../../schemas/record.ts';
import { backoff, type Clock, systemClock } from './clock.ts';
import { StoreBusyError } from './errors.ts';
import { articleSk, type Key, OBJECT_SK, objectPk } from './keys.ts';
import { parseItem, type RawItem, type Table } from './table.ts';

/** What DynamoDB takes in one request. */
const BATCH = 100;
const ATTEMPTS = 10;

/**
 * What the table knows of some articles, by key; without those that it does not have.
 * @throws StoreBusyError where the table goes on refusing some of them
 */
export async function readArticles(
  table: Table,
  articleKeys: Iterable<string>,
  clock: Clock = systemClock,
): Promise<Map<string, ArticleSummary>> {
  const asked = new Set(articleKeys);
  const keys = new Map([...asked].flatMap(itemKeys).map(key => [`${key.pk} ${key.sk}`, key]));
  const found = new Map<string, ArticleSummary>();
  const left = [...keys.values()];
  for (let attempt = 0; left.length > 0; ) {
    const batch = left.splice(0, BATCH);
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: batch } } }),
    );
    for (const item of (Responses?.[table.name] ?? []) as RawItem[]) {
      const article =
        item.sk === OBJECT_SK ? parseItem(ObjectItem, item).article : parseItem(ArticleItem, item).article;
      if (article && asked.has(article.key)) found.set(article.key, article);
    }
    const refused = (UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
    if (refused.length === 0) continue;
    if (++attempt === ATTEMPTS) {
      throw new StoreBusyError(`the table left ${refused.length} articles unread after ${ATTEMPTS} attempts`);
    }
    left.push(...refused);
    await backoff(clock, attempt, 50, 2000);
  }
  return found;
}

/** Where an article's item may lie: `list.jsonl#2` is an object of that name, or the second of another's. */
function itemKeys(articleKey: string): Key[] {
  const own = { pk: objectPk(articleKey), sk: OBJECT_SK };
  const [, objectKey, n] = /^(.+)#(\d+)$/s.exec(articleKey) ?? [];
  return objectKey === undefined ? [own] : [own, { pk: objectPk(objectKey), sk: articleSk(Number(n)) }];
}
