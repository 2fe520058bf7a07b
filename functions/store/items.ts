import type { EventRecord } from '../../schemas/event.ts';
import { articleKey, type Extraction } from '../../schemas/extraction.ts';
import type { StoredObject } from '../../schemas/record.ts';
import {
  ArticleItem,
  type ArticleSummary,
  CellItem,
  CopyItem,
  EventItem,
  ObjectItem,
} from '../../schemas/record.ts';
import { TooLargeError } from './errors.ts';
import { articleSk, cellsPk, eventSk, OBJECT_SK, objectPk, placementOf } from './keys.ts';

/** What the table shall hold of one object. */
export interface ObjectItems {
  object: ObjectItem;
  /** Further articles of the object. */
  articles: ArticleItem[];
  events: EventItem[];
  /** Copies of the events in the indexes. */
  copies: CopyItem[];
  /** The cells that these copies lie in. */
  cells: CellItem[];
}

/** More events than this of one object are not one person's articles; writing them would outlast a run. */
export const MAX_EVENTS = 10_000;
/** An event lies in the table some seven times; all of an object together must fit into a run. */
const MAX_TOTAL_BYTES = 32 * 1024 * 1024;
/** DynamoDB takes items up to 400 kB; an event that long is no event. */
const MAX_EVENT_BYTES = 100_000;

/**
 * The items of an object, validated. Of events with one id the first counts.
 * @param extractions one for each article of the object, at least one
 * @param settings.shards partitions to a cell: 1 serves some thousand writes a second to one month
 * @throws TooLargeError where there are more events than the table should hold of one object
 * @throws z.ZodError where an extraction is none
 */
export function itemsFor(
  objectKey: string,
  info: StoredObject,
  extractions: Extraction[],
  settings: { extractor: string; shards: number },
): ObjectItems {
  const pk = objectPk(objectKey);
  const events = new Map<string, EventItem>();
  const copies: CopyItem[] = [];
  const cells = new Map<string, CellItem>();
  let bytes = 0;
  for (const found of extractions.flatMap(extraction => extraction.events)) {
    if (events.has(found.id)) continue;
    const json = JSON.stringify(found);
    const size = Buffer.byteLength(json);
    bytes += size;
    if (size > MAX_EVENT_BYTES) {
      throw new TooLargeError(
        `one event takes ${size} bytes, more than ${MAX_EVENT_BYTES}: its sentence has no end, or is told again without end`,
      );
    }
    if (events.size === MAX_EVENTS || bytes > MAX_TOTAL_BYTES) {
      throw new TooLargeError(
        `the object tells more than ${MAX_EVENTS} events or ${MAX_TOTAL_BYTES} bytes of them: split it into several`,
      );
    }
    const event = wellFormed(found, json);
    const placement = placementOf(event, settings.shards);
    const item = EventItem.parse({
      pk,
      sk: eventSk(event.id),
      event,
      copySk: placement.sk,
      copies: placement.partitions,
    });
    events.set(event.id, item);
    for (const copyPk of placement.partitions) {
      copies.push(CopyItem.parse({ pk: copyPk, sk: placement.sk, event: item.event }));
    }
    for (const { index, cell } of placement.cells) {
      cells.set(`${index} ${cell}`, CellItem.parse({ pk: cellsPk(index), sk: cell }));
    }
  }
  const summaries = extractions.map((extraction, index) =>
    summaryOf(articleKey(objectKey, index), extraction),
  );
  return {
    object: ObjectItem.parse({
      pk,
      sk: OBJECT_SK,
      object: info,
      extractor: settings.extractor,
      articles: extractions.length,
      events: events.size,
      article: summaries[0],
    }),
    articles: summaries
      .slice(1)
      .map((article, index) => ArticleItem.parse({ pk, sk: articleSk(index + 2), article })),
    events: [...events.values()],
    copies,
    cells: [...cells.values()],
  };
}

function summaryOf(key: string, { status, reason, article, dates, events }: Extraction): ArticleSummary {
  return {
    key,
    status,
    reason,
    title: article?.title ?? null,
    publisher: article?.publisher ?? null,
    agency: article?.agency ?? null,
    url: article?.url ?? null,
    language: article?.language ?? null,
    published: article?.published ?? null,
    dates: dates.length,
    events: new Set(events.map(event => event.id)).size,
  };
}

/** Half a surrogate pair, which JSON can carry into an article, would be refused by the table. */
function wellFormed(event: EventRecord, json: string): EventRecord {
  if (!/\\ud[89a-f]/.test(json)) return event;
  return JSON.parse(json, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}
