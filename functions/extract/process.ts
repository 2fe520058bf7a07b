import type { ReasonCode } from '../../schemas/article.ts';
import { type Extraction, refused } from '../../schemas/extraction.ts';
import type { Clock } from '../store/clock.ts';
import { TooLargeError } from '../store/errors.ts';
import { itemsFor, type ObjectItems } from '../store/items.ts';
import { type Replaced, replaceObject } from '../store/replace.ts';
import type { Table } from '../store/table.ts';
import type { ArticleInput } from './input.ts';
import { MAX_OBJECT_BYTES, type ReadObject } from './objects.ts';

/** What processing an object needs of the world. */
export interface Surroundings {
  table: Table;
  /** Reads an object as it is now; null where it is gone. */
  read(key: string): Promise<ReadObject | null>;
  extract(input: ArticleInput): Extraction[];
  /** Version of the program, for the record, and partitions to a cell of the calendar. */
  settings: { extractor: string; shards: number };
  log: Log;
  clock: Clock;
}

/** The part of a logger that is used. */
interface Log {
  info(message: string, details: Record<string, unknown>): void;
  warn(message: string, details: Record<string, unknown>): void;
  error(message: string, details: Record<string, unknown>): void;
}

/**
 * Makes the table agree with the object under a key, whatever it is now: an article, several, something that
 * is none, or nothing. What cannot be read as an article is recorded with the reason; only what a retry could
 * help is thrown.
 *
 * @param deadline when the run is over for certain, milliseconds since 1970
 */
export async function processKey(key: string, deadline: number, around: Surroundings): Promise<Replaced> {
  const { table, log, clock } = around;
  const read = async () => {
    const object = await around.read(key);
    return object && itemsOfObject(key, object, around);
  };
  const replaced = await replaceObject(table, key, read, deadline, clock);
  const { object, puts, drops, mended } = replaced;
  const details = { key, puts, drops, ...(mended ? { mended } : {}) };
  if (!object) log.info('object is gone, its events are removed', details);
  else {
    const { articles, events } = object;
    const { status, reason } = object.article ?? {};
    const summary = { ...details, status, articles, events, ...(reason ? { reason } : {}) };
    if (status === 'extracted' && !reason) log.info('article is extracted', summary);
    else log.warn(`article is ${status}${reason ? `: ${reason.message}` : ''}`, summary);
  }
  return replaced;
}

function itemsOfObject(key: string, object: ReadObject, around: Surroundings): ObjectItems {
  const { info, input, badPublished } = object;
  const { settings } = around;
  const refuse = (code: ReasonCode, message: string) =>
    itemsFor(key, info, [refused({ code, message })], settings);
  if (badPublished !== undefined) {
    around.log.warn('the metadata "published" is no date and is left aside: give e.g. 2014-10-10', {
      key,
      published: badPublished,
    });
  }
  if (!input) {
    const limit = `${MAX_OBJECT_BYTES / 1024 / 1024} MB`;
    return refuse(
      'too-large',
      `The object has ${info.size} bytes, more than ${limit}: split it, or drop its text alone.`,
    );
  }
  try {
    const extractions = around.extract(input);
    if (extractions.length === 0) return refuse('empty', 'The object holds no article.');
    return itemsFor(key, info, extractions, settings);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if (error instanceof TooLargeError) return refuse('too-large', `Too much for one object: ${message}.`);
    // The extraction is pure: what fails once fails always, and a retry would only delay the other articles.
    around.log.error('the extraction failed', { key, message, stack });
    return refuse(
      'internal',
      `The extraction failed (${message}). This is a fault of the program: please report it.`,
    );
  }
}
