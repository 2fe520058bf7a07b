/**
 * The items of the table, as they are written and read. All lie in one table with the keys `pk` and `sk`:
 *
 *     pk                    sk                       item
 *     ARTICLE#<object key>  ARTICLE                  ObjectItem    the object, its first article, the lease
 *     ARTICLE#<object key>  ARTICLE#0002 …           ArticleItem   further articles of a JSON lines object
 *     ARTICLE#<object key>  EVENT#<id>               EventItem     each event, once: the master
 *     <index>#<cell>        <first day>#<id>         CopyItem      the event again, once for each index
 *     CELLS#<index>         <cell>                   CellItem      the cells that an index has, for queries
 *
 * Indexes are PERIOD (every event), ACTOR#<name>, TYPE#<type> and COUNTRY#<code>; a cell is a stretch of the
 * calendar such as `2014-04`, `2014`, `201X`, with a suffix where it is kept in several shards (`2014-04#3`).
 */
import * as z from 'zod';
import { Published, Reason } from './article.ts';
import { EventRecord } from './event.ts';
import { Extraction } from './extraction.ts';

const Key = {
  pk: z.string().min(1).describe('Partition key.'),
  sk: z.string().min(1).describe('Sort key.'),
};

export const Lease = z.object({
  owner: z.string().describe('Token of the run that may write this article now.'),
  expires: z.number().describe('When the run is certainly over, milliseconds since 1970-01-01 UTC.'),
});
export type Lease = z.infer<typeof Lease>;

export const StoredObject = z.object({
  etag: z.string().describe('ETag of the object that the events were taken from.'),
  versionId: z.string().optional().describe('Version of that object, where the bucket keeps versions.'),
  size: z.int().min(0).describe('Bytes of the object.'),
  lastModified: z.string().describe('When the object was put, ISO 8601, UTC.'),
  published: z.string().optional().describe('Its metadata `published`, as it was given.'),
});
export type StoredObject = z.infer<typeof StoredObject>;

export const ArticleSummary = z.object({
  key: z
    .string()
    .describe('Key of the article: that of its object, with `#2`, `#3`, … for further articles.'),
  status: Extraction.shape.status,
  reason: Reason.nullable().describe(
    'Why it was skipped or refused, or what is missing; null where all is well.',
  ),
  title: z.string().nullable().describe('Headline, null where none was recognised.'),
  publisher: z.string().nullable().describe('Newspaper or site that published the article.'),
  agency: z
    .string()
    .nullable()
    .default(null)
    .describe('News agency credited as the origin, such as Reuters or TTXVN.'),
  url: z.string().nullable().describe('Address of the page.'),
  language: z.string().nullable().describe('BCP 47 tag of the language, null where the article was refused.'),
  published: Published.nullable().describe('When it was published, null where the article was refused.'),
  dates: z.int().min(0).describe('How many date expressions were found.'),
  events: z.int().min(0).describe('How many events are stored.'),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const ArticleItem = z.object({
  ...Key,
  article: ArticleSummary.describe('What was made of the article.'),
});
export type ArticleItem = z.infer<typeof ArticleItem>;

export const ObjectItem = z.object({
  ...Key,
  lease: Lease.optional().describe('Present while a run writes, and after one that did not come to its end.'),
  object: StoredObject.optional().describe(
    'The object that the events were taken from; absent before the first.',
  ),
  extractor: z.string().optional().describe('Version of the program that extracted the events.'),
  articles: z.int().min(1).optional().describe('How many articles the object holds.'),
  events: z.int().min(0).optional().describe('How many events are stored of the object.'),
  article: ArticleSummary.optional().describe('What was made of the first article of the object.'),
});
export type ObjectItem = z.infer<typeof ObjectItem>;

export const EventItem = z.object({
  ...Key,
  event: EventRecord.describe('The event.'),
  copySk: z.string().describe('Sort key of its copies in the indexes.'),
  copies: z
    .array(z.string())
    .describe('Partition keys of its copies: every copy there is stands in this list.'),
});
export type EventItem = z.infer<typeof EventItem>;

export const CopyItem = z.object({
  ...Key,
  event: EventRecord.describe('The event, whole, so that a query reads nothing else.'),
});
export type CopyItem = z.infer<typeof CopyItem>;

export const CellItem = z.object(Key);
export type CellItem = z.infer<typeof CellItem>;
