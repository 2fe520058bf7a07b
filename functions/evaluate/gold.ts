/**
 * Gold: articles with the dates and events that a reader marked, to measure the extraction against.
 *
 * A gold file is a JSON list of articles. Its offsets count code points of the article's file; here they
 * become UTF-16 code units of the text in NFC, as every other offset of the program.
 */
import * as z from 'zod';
import { GoldArticle } from '../../schemas/gold.ts';

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
  if (issue!.path.length === 0)
    throw new GoldError(
      `${file}: not a list of articles. \`npm run schema -- GoldArticle\` tells how each is written.`,
    );
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
