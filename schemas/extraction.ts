import * as z from 'zod';
import { Article, Reason } from './article.ts';
import { DateMention } from './date.ts';
import { EventRecord } from './event.ts';

/** What `extract` makes of one article: pure, the same bytes and rules give the same extraction. */
export const Extraction = z.object({
  status: z
    .enum(['extracted', 'skipped', 'refused'])
    .describe('Read and extracted; read but in a language without rules; or not readable as an article.'),
  reason: Reason.nullable().describe(
    'Why it was skipped or refused, or what is missing; null where all is well.',
  ),
  article: Article.nullable().describe('The article as read; null where it was refused.'),
  dates: z.array(DateMention).describe('Date expressions in order of their place.'),
  events: z.array(EventRecord).describe('Events in order of their place.'),
});
export type Extraction = z.infer<typeof Extraction>;

/** The extraction of what is no article. */
export function refused(reason: Reason | null): Extraction {
  return { status: 'refused', reason, article: null, dates: [], events: [] };
}

/** Key of the article at a place (from 0) in its object: an object in JSON lines holds several. */
export function articleKey(objectKey: string, index: number): string {
  return index === 0 ? objectKey : `${objectKey}#${index + 1}`;
}
