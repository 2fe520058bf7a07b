import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Command } from 'commander';
import { readObjectItem } from '../../functions/store/object.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { parseEdtf } from '../../schemas/edtf.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import type { ObjectItem, StoredObject } from '../../schemas/record.ts';
import { addWhere, connect, type Pipeline, type Where } from '../connection.ts';
import { type Upload, uploadsOf } from '../files.ts';
import { formatEvents, formatFor } from '../output/formats.ts';
import { outcomeLine } from '../output/outcome.ts';

interface Options extends Where {
  key?: string;
  published?: string;
  wait: boolean;
  json?: boolean;
}

/** How long to wait for the events of an article; a queue that has much to do may take longer. */
const PATIENCE_MS = 60_000;

/** Files uploaded at once. */
const TOGETHER = 20;

/** `upload`: drops articles into the bucket and shows what is found in them. */
export function register(program: Command): void {
  addWhere(
    program
      .command('upload')
      .description('drop articles into the bucket and show their events')
      .argument('<files...>', 'articles, or folders of them')
      .option(
        '--key <key>',
        'key in the bucket; the file name if absent. One that ends in / is put before it',
      )
      .option('--published <date>', 'publication date of the articles, e.g. 2014-10-10')
      .option('--no-wait', 'do not wait for the events')
      .option('--json', 'events as JSON lines (the default in a pipe)'),
  ).action(async (files: string[], options: Options) => {
    const { published } = options;
    if (published !== undefined && !parseEdtf(published)) {
      program.error(`error: --published ${published}: not an EDTF date, e.g. 2014-10-10, 2014-10 or 2014`);
    }
    const uploads = await uploadsOf(files, options.key).catch(error =>
      program.error(`error: ${error.message}`),
    );
    const pipeline = await connect(options);
    try {
      await upload(uploads, pipeline, options);
    } finally {
      pipeline.close();
    }
  });
}

async function upload(uploads: Upload[], pipeline: Pipeline, options: Options): Promise<void> {
  const format = options.json ? 'json' : formatFor({});
  // Events go to standard output, what is said about them beside it.
  const say = (text: string) => (format === 'table' ? process.stdout : process.stderr).write(`${text}\n`);
  say(`To ${pipeline.where}, bucket ${pipeline.bucket}`);
  let waiting = 0;
  let refused = 0;
  for (let from = 0; from < uploads.length; from += TOGETHER) {
    const some = uploads.slice(from, from + TOGETHER);
    const stamps = await Promise.all(some.map(each => put(each, pipeline, options.published)));
    for (const [index, { key }] of some.entries()) {
      const item = options.wait ? await outcome(pipeline, key, stamps[index]!) : undefined;
      if (!item) {
        waiting++;
        say(
          `${key}: uploaded${options.wait ? `, but not worked on yet. Ask later: npm run query -- --article '${key}'` : ''}`,
        );
        continue;
      }
      say(outcomeLine(key, item));
      if (item.article?.status === 'refused') refused++;
      const events = await eventsOf(pipeline, key);
      if (events.length > 0) process.stdout.write(`${formatEvents(events, format)}\n`);
    }
  }
  if (options.wait && waiting > 0) process.exitCode = 2;
  // As `extract` does: the rest is done first.
  if (refused > 0) process.exitCode = 1;
}

/** What tells the state of an object from the one before; times are whole seconds. */
type Stamp = Pick<StoredObject, 'etag' | 'versionId' | 'lastModified' | 'published'>;

async function put({ path, key }: Upload, { s3, bucket }: Pipeline, published?: string): Promise<Stamp> {
  const object = { Bucket: bucket, Key: key };
  const Metadata = published === undefined ? undefined : { published };
  const Body = await readFile(path);
  await s3.send(new PutObjectCommand({ ...object, Body, ContentLength: Body.length, Metadata }));
  const { ETag = '', VersionId, LastModified } = await s3.send(new HeadObjectCommand(object));
  return {
    etag: ETag,
    versionId: VersionId,
    lastModified: (LastModified ?? new Date(0)).toISOString(),
    published,
  };
}

/** What the table knows of an object once it has seen this state of it, or a later one. */
async function outcome({ table }: Pipeline, key: string, stamp: Stamp): Promise<ObjectItem | undefined> {
  const isSeen = (seen: StoredObject) =>
    seen.lastModified > stamp.lastModified ||
    (['etag', 'versionId', 'lastModified', 'published'] as const).every(name => seen[name] === stamp[name]);
  const until = Date.now() + PATIENCE_MS;
  for (let pause = 20; Date.now() < until; pause = Math.min(pause * 1.5, 1000)) {
    const item = await readObjectItem(table, key);
    if (item?.object && !item.lease && isSeen(item.object)) return item;
    await setTimeout(pause);
  }
  return undefined;
}

/** All events of an article, those with uncertain dates too. */
async function eventsOf({ table }: Pipeline, article: string): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  let cursor: string | null | undefined;
  do {
    const query = EventQuery.parse({ article, bounded: true, limit: 1000, ...(cursor ? { cursor } : {}) });
    const page = await queryEvents(table, query);
    events.push(...page.events);
    cursor = page.cursor;
  } while (cursor);
  return events;
}
