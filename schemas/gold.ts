/**
 * Gold: articles with the dates and events that a reader marked, to measure the extraction against. A gold file is
 * a JSON list of them.
 */
import * as z from 'zod';
import { Basis, EventType, Status } from './event.ts';
import { Edtf } from './span.ts';

const CodePoint = z.int().min(0).describe("Offset into the article's file, in code points.");

const GoldDate = z.object({
  start: CodePoint,
  end: CodePoint,
  text: z.string(),
  edtf: Edtf,
  alt: z.array(Edtf).default([]).describe('Other values that count as right.'),
  mod: z.enum(['start', 'mid', 'end']).optional(),
  time: z.string().optional(),
  neutral: z.boolean().default(false).describe('Marked or not, it counts neither way.'),
});
export type GoldDate = z.infer<typeof GoldDate>;

const GoldEvent = z.object({
  start: CodePoint,
  end: CodePoint,
  text: z.string().describe('The clause that tells it.'),
  trigger: z.string(),
  date: z.array(z.union([Edtf, z.literal('*')])).describe('Values that count as right; `*` is any.'),
  basis: Basis.nullish(),
  type: z.array(EventType).describe('Types that count as right.'),
  actors: z.array(z.string()).describe('Codes or names; `*` is any.'),
  recipients: z.array(z.string()),
  place: z
    .string()
    .nullish()
    .describe('Code of the country where it happened, null where none is told; absent where not marked.'),
  status: Status,
  source: z.string().nullish(),
  required: z.boolean().default(true).describe('False: it may be found, and costs nothing if it is not.'),
});
export type GoldEvent = z.infer<typeof GoldEvent>;

export const GoldArticle = z.object({
  article: z.string().describe('Path of the article, from the gold file.'),
  published: Edtf.nullable(),
  dates: z.array(GoldDate),
  events: z.array(GoldEvent).optional().describe('Absent where the events were not marked.'),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
