/**
 * Gold: articles with the dates and events that a reader marked, to measure the extraction against.
 *
 * A gold file is a JSON list of articles. Its offsets count code points of the article's file; here they
 * become UTF-16 code units of the text in NFC, as every other offset of the program.
 */
import * as z from 'zod';
import { Basis, EventType, Status } from '../../schemas/event.ts';
import { Edtf } from '../../schemas/span.ts';

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

const GoldArticle = z.object({
  article: z.string().describe('Path of the article, from the gold file.'),
  published: Edtf.nullable(),
  dates: z.array(GoldDate),
  events: z.array(GoldEvent).optional().describe('Absent where the events were not marked.'),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

/** What is wrong with a gold file, in words for the person who wrote it. */
export class GoldError extends Error {
  override name = 'GoldError';
}

/** Reads a gold file. @throws GoldError naming the file and the place in it. */
export function parseGold(json: string, file: string): GoldArticle[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new GoldError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const parsed = z.array(GoldArticle).safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new GoldError(`${file} at ${issue!.path.join('.') || 'top level'}: ${issue!.message}`);
}

/**
 * Turns the offsets of a gold article from code points of its file into code units of its text in NFC.
 * @throws GoldError where a span does not hold the words that the gold says stand there.
 */
export function alignGold(gold: GoldArticle, file: string): GoldArticle {
  const points = Array.from(file);
  // Code units before each code point, for files that are NFC already (the usual case).
  const plain = file.normalize('NFC') === file;
  const before = new Int32Array(points.length + 1);
  for (let i = 0; i < points.length; i++) before[i + 1] = before[i]! + points[i]!.length;
  const offset = (codePoint: number): number => {
    const unit = before[Math.min(codePoint, points.length)]!;
    return plain ? unit : file.slice(0, unit).normalize('NFC').length;
  };
  const text = file.normalize('NFC');
  const align = <T extends { start: number; end: number; text: string }>(span: T): T => {
    const [start, end] = [offset(span.start), offset(span.end)];
    const words = span.text.normalize('NFC');
    if (text.slice(start, end) !== words) {
      throw new GoldError(
        `${gold.article}: characters ${span.start}–${span.end} are ${JSON.stringify(text.slice(start, end))}, ` +
          `but the gold says ${JSON.stringify(span.text)}. Offsets count code points, the end exclusive.`,
      );
    }
    return { ...span, start, end, text: words };
  };
  return {
    ...gold,
    dates: gold.dates.map(align),
    ...(gold.events ? { events: gold.events.map(align) } : {}),
  };
}
