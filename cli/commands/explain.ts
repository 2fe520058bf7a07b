import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { givenDate } from '../../functions/extract/article/instants.ts';
import { extract } from '../../functions/extract/extract.ts';
import { readObject } from '../../functions/extract/objects.ts';
import { queryEvents } from '../../functions/store/query.ts';
import type { Table } from '../../functions/store/table.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { EventQuery } from '../../schemas/query.ts';
import { addWhere, connect, type Where } from '../connection.ts';
import { explainReport } from '../explain/report.ts';
import { weigh } from '../explain/weigh.ts';
import { formatFor } from '../output/formats.ts';
import { extractFile } from './extract.ts';

interface Options extends Where {
  published?: string;
  article?: string;
  event?: string;
  json?: boolean;
}

/** An article to be explained, by its path or key. */
interface Subject {
  name: string;
  extraction: Extraction;
}

/** `explain`: an article with all that was read in it, from what, and what came to nothing and why. */
export function register(program: Command): void {
  addWhere(
    program
      .command('explain')
      .description('show how the dates and events of an article were found, and what was dropped')
      .argument('[files or event id...]', 'articles; or the id of an event, to be looked up in the table')
      .option('--published <date>', 'publication date of the files, EDTF')
      .option('--article <key>', 'an article of the bucket instead of a file')
      .option('--event <id>', 'only this event')
      .option('--json', 'one JSON line for each article (the default in a pipe)'),
  ).action(run);
}

/** An event's id, as `query --json` prints it. */
const ID = /^[0-9a-f]{20}$/;

async function run(named: string[], options: Options): Promise<void> {
  if (options.published !== undefined && givenDate(options.published) === undefined) {
    throw new Error(
      `--published ${options.published} is no date. Write it as EDTF: 2014-10-10, 2014-10 or 2014.`,
    );
  }
  if (named.length === 0 && options.article === undefined && options.event === undefined)
    throw new Error(
      'Nothing to explain: name files, an article of the bucket with --article, or an event by its id.',
    );
  const asJson = formatFor({ json: options.json === true }) === 'json';
  const show = ({ name, extraction }: Subject, only: string | undefined) => {
    if (extraction.status === 'refused') process.exitCode = 1;
    process.stdout.write(
      asJson
        ? `${JSON.stringify(explanation(name, extraction, only))}\n`
        : `${explainReport(name, extraction, only)}\n`,
    );
  };
  for (const name of named) {
    if (ID.test(name) && !(await isFile(name))) {
      show(await stored(undefined, name, options), name);
      continue;
    }
    const job = { path: name, file: resolve(name), published: options.published };
    for (const { path, part, ...extraction } of await extractFile(job)) {
      show({ name: part === undefined ? path : `${path} (${part})`, extraction }, options.event);
    }
  }
  if (options.article !== undefined || (options.event !== undefined && named.length === 0)) {
    show(await stored(options.article, options.event, options), options.event);
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** What a program gets: the extraction, the dates without an event, and what was dropped. */
function explanation(name: string, extraction: Extraction, only: string | undefined) {
  const { unused, dropped } = weigh(extraction);
  const events = extraction.events.filter(({ id }) => only === undefined || id === only);
  return {
    path: name,
    ...extraction,
    events,
    unused: unused.map(({ date, why }) => ({ ...date, why })),
    dropped,
  };
}

/**
 * An article of the bucket, read and extracted again: the extraction is pure, so that it is what the table has.
 * @throws Error where there is no such article or event
 */
async function stored(key: string | undefined, id: string | undefined, options: Options): Promise<Subject> {
  const pipeline = await connect(options);
  try {
    const articleKey = key ?? (await findEvent(pipeline.table, id!))?.article;
    if (articleKey === undefined) throw new Error(`There is no event ${id} on ${pipeline.where}.`);
    const found = await extractions(articleKey);
    const extraction = found ?? (await fromSeveral(articleKey));
    if (!extraction) throw new Error(`There is no article ${articleKey} in the bucket on ${pipeline.where}.`);
    if (id !== undefined && !extraction.events.some(event => event.id === id))
      throw new Error(
        `The article ${articleKey} gives no event ${id}: it may be of an earlier version of the article or of the rules.`,
      );
    return { name: articleKey, extraction };
  } finally {
    pipeline.close();
  }

  async function extractions(objectKey: string, part = 1): Promise<Extraction | undefined> {
    const object = await readObject(pipeline.s3, pipeline.bucket, objectKey);
    if (!object) return undefined;
    if (!object.input) throw new Error(`${objectKey} has ${object.info.size} bytes: too large to be read.`);
    return extract(object.input)[part - 1];
  }

  /** `list.jsonl#2` is the second article of an object. */
  async function fromSeveral(several: string): Promise<Extraction | undefined> {
    const [, objectKey, part] = /^(.+)#(\d+)$/s.exec(several) ?? [];
    return objectKey === undefined ? undefined : extractions(objectKey, Number(part));
  }
}

/** The event with an id. Ids have no index, so the events are looked through; `--article` spares that. */
async function findEvent(table: Table, id: string): Promise<EventRecord | undefined> {
  let cursor: string | null | undefined;
  do {
    const query = EventQuery.parse({
      bounded: true,
      undated: true,
      limit: 1000,
      ...(cursor ? { cursor } : {}),
    });
    const page = await queryEvents(table, query);
    const found = page.events.find(event => event.id === id);
    if (found) return found;
    cursor = page.cursor;
  } while (cursor !== null);
  return undefined;
}
