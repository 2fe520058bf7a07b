import * as z from 'zod';
import { Edtf, Span } from './span.ts';

export const PublishedSource = z
  .enum(['given', 'metadata', 'frontmatter', 'key', 'page', 'text', 'none'])
  .describe(
    'Where the publication date comes from, most trusted first; `text` is inferred from what the article says.',
  );
export type PublishedSource = z.infer<typeof PublishedSource>;

export const Published = z.object({
  edtf: Edtf.nullable().describe(
    'Publication date: a day, a coarser EDTF value or a one-of set where only that much is known; null where nothing is.',
  ),
  source: PublishedSource,
  reasons: z.array(z.string()).describe('Why this value, one reason each, in the words of the evidence.'),
  conflicts: z
    .array(
      z.object({
        edtf: Edtf.describe('The value that disagrees.'),
        source: PublishedSource,
      }),
    )
    .describe('Other sources that gave another value.'),
});
export type Published = z.infer<typeof Published>;

export const PartKind = z.enum([
  'title',
  'standfirst',
  'paragraph',
  'caption',
  'byline',
  'agency',
  'dateline',
  'navigation',
]);
export type PartKind = z.infer<typeof PartKind>;

export const Part = z.object({
  kind: PartKind.describe(
    'What the stretch is; no date or event is taken from `navigation` and `dateline`, the lines of the site.',
  ),
  start: Span.shape.start,
  end: Span.shape.end,
});
export type Part = z.infer<typeof Part>;

export const Article = z.object({
  title: z.string().nullable().describe('Headline, null where none was recognised.'),
  standfirst: z
    .string()
    .nullable()
    .describe('The summary under the headline (sapo), null where there is none.'),
  publisher: z.string().nullable().describe('Newspaper or site that published the article.'),
  author: z.string().nullable().describe('Who signs the article.'),
  agency: z.string().nullable().describe('News agency credited as the origin, such as Reuters or TTXVN.'),
  url: z.string().nullable().describe('Address of the page.'),
  language: z
    .string()
    .describe('BCP 47 tag of the language told from the text; `und` where it could not be told.'),
  format: z.enum(['text', 'markdown', 'html', 'json', 'jsonl']).describe('What the bytes were.'),
  charset: z
    .string()
    .describe('Encoding that the bytes were decoded from, as the Encoding Standard names it.'),
  published: Published.describe('When the article was published.'),
  parts: z.array(Part).describe('The stretches of the text by what they are, in order, not overlapping.'),
  text: z.string().describe('The text that all offsets count into, in Unicode NFC.'),
});
export type Article = z.infer<typeof Article>;

export const ReasonCode = z.enum([
  'not-text',
  'not-utf8',
  'legacy-encoding',
  'empty',
  'too-large',
  'unsupported-format',
  'malformed',
  'unreadable',
  'language',
  'no-publication-date',
  'internal',
]);
export type ReasonCode = z.infer<typeof ReasonCode>;

export const Reason = z.object({
  code: ReasonCode.describe('Short name of what was wrong.'),
  message: z.string().describe('What was wrong, where, and what to do next.'),
});
export type Reason = z.infer<typeof Reason>;
