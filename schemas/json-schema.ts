import * as z from 'zod';
import { Article } from './article.ts';
import { DateMention } from './date.ts';
import { EventRecord } from './event.ts';
import { Extraction } from './extraction.ts';
import { GoldArticle } from './gold.ts';
import { Happening } from './happening.ts';
import { PloverRecord } from './plover.ts';
import { EventPage, EventQuery } from './query.ts';
import { ArticleSummary } from './record.ts';

/** The records that programs meet, by name. */
const RECORDS = {
  Article,
  ArticleSummary,
  DateMention,
  EventPage,
  EventQuery,
  EventRecord,
  Extraction,
  GoldArticle,
  Happening,
  PloverRecord,
} satisfies Record<string, z.ZodType>;

/** Names that {@link jsonSchema} knows. */
export const SCHEMA_NAMES = Object.keys(RECORDS);

/**
 * JSON Schema (draft 2020-12) of a record.
 * @throws Error for a name that is none of {@link SCHEMA_NAMES}
 */
export function jsonSchema(name: string): object {
  const schema = Object.entries(RECORDS).find(([key]) => key === name)?.[1];
  if (!schema) throw new Error(`there is no schema "${name}"; there are ${SCHEMA_NAMES.join(', ')}`);
  // A query is what people write, so its defaults may be left out; the other records are what is read.
  return { title: name, ...z.toJSONSchema(schema, { io: name === 'EventQuery' ? 'input' : 'output' }) };
}
