import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Command } from 'commander';
import { MAX_OBJECT_BYTES } from '../../functions/extract/objects.ts';
import { readObjectItem } from '../../functions/store/object.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { parseEdtf } from '../../schemas/edtf.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import type { ObjectItem, StoredObject } from '../../schemas/record.ts';
import { addWhere, connect, type Pipeline, type Where } from '../connection.ts';
import { formatEvents, formatFor } from '../output/formats.ts';
import { outcomeLine } from '../output/outcome.ts';

interface Options extends Where {
  key?: string;
  published?: string;
  wait: boolean;
  json?: boolean;
}

/** A file and the key that it gets. */
export interface Upload {
  path: string;
  key: string;
}

/** How long to wait for the events of an article; a queue that has much to do may take longer. */
const PATIENCE_MS = 60_000;

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
    const uploads = await uploadsOf(files, options.key).catch(error => program.error(`error: ${error.message}`));
    const pipeline = await connect(options);
    try {
      await upload(uploads, pipeline, options);
    } finally {
      pipeline.close();
    }
  });
}

/**
 * The files to upload with their keys: a file's name, the path below a folder for what lies in it.
 * @throws Error naming a file that is not there, is too large, or would lie on another's key
 */
export async function uploadsOf(paths: string[], key = ''): Promise<Upload[]> {
  const prefix = key.endsWith('/') ? key : '';
  const uploads: Upload[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (!status) throw new Error(`${path}: there is no such file`);
    if (!status.isDirectory()) {
      uploads.push({
        path,
        key: prefix === '' && key !== '' ? key : prefix + basename(path).normalize('NFC'),
      });
      continue;
    }
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const parts = relative(path, file).split(sep);
      if (!entry.isFile() || parts.some(part => part.startsWith('.'))) continue;
      uploads.push({ path: file, key: prefix + parts.join('/').normalize('NFC') });
    }
  }
  const paired = new Map<string, string>();
  for (const { path, key } of uploads) {
    const other = paired.get(key);
    if (other !== undefined)
      throw new Error(`${other} and ${path} would both get the key ${key}: upload them apart, with --key`);
    paired.set(key, path);
    const { size } = await stat(path);
    if (size > MAX_OBJECT_BYTES) {
      throw new Error(
        `${path} has ${size} bytes; articles have at most ${MAX_OBJECT_BYTES / 1024 / 1024} MB`,
      );
    }
  }
  return uploads;
}

async function upload(uploads: Upload[], pipeline: Pipeline, options: Options): Promise<void> {
  const format = options.json ? 'json' : formatFor({});
  // Events go to standard output, what is said about them beside it.
  const say = (text: string) => (format === 'json' ? process.stderr : process.stdout).write(`${text}\n`);
  say(`To ${pipeline.where}, bucket ${pipeline.bucket}`);
  const stamps: Stamp[] = [];
  for (const each of uploads) stamps.push(await put(each, pipeline, options.published));
  if (!options.wait) {
    say(`${uploads.length} uploaded`);
    return;
  }
  let missing = 0;
  for (const [index, { key }] of uploads.entries()) {
    const item = await outcome(pipeline, key, stamps[index]!);
    if (!item) {
      missing++;
      say(`${key}: uploaded, but not worked on yet. Ask later: npm run query -- --article '${key}'`);
      continue;
    }
    say(outcomeLine(key, item));
    const events = await eventsOf(pipeline, key);
    if (events.length > 0) process.stdout.write(`${formatEvents(events, format)}\n`);
  }
  if (missing > 0) process.exitCode = 2;
}

/** What tells the state of an object from the one before; times are whole seconds. */
type Stamp = Pick<StoredObject, 'etag' | 'versionId' | 'lastModified' | 'published'>;

async function put({ path, key }: Upload, { s3, bucket }: Pipeline, published?: string): Promise<Stamp> {
  const object = { Bucket: bucket, Key: key };
  const Metadata = published === undefined ? undefined : { published };
  await s3.send(new PutObjectCommand({ ...object, Body: await readFile(path), Metadata }));
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
