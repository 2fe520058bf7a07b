import * as z from 'zod';
import { parseEdtf } from './edtf.ts';

/** Offsets of a stretch of `article.text`, UTF-16 code units, end exclusive. */
export const Offset = z.int().min(0).describe('Offset into the article text, in UTF-16 code units.');

export const Span = z.object({
  start: Offset.describe('First code unit of the stretch.'),
  end: Offset.describe('Code unit after the stretch.'),
  text: z.string().describe('The stretch itself, as the article has it.'),
});
export type Span = z.infer<typeof Span>;

/** A string that {@link parseEdtf} accepts. */
export const Edtf = z.string().refine(text => parseEdtf(text) !== undefined, {
  error: 'not an EDTF value, e.g. 2014-04-08, 2014-04 or 2014-04/..',
});
