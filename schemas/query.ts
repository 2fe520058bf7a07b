import * as z from 'zod';
import { EventType, Status } from './event.ts';
import { Edtf } from './span.ts';

export const EventQuery = z.object({
  from: Edtf.optional().describe('Events that end on or after the first day of this EDTF value.'),
  to: Edtf.optional().describe('Events that begin on or before the last day of this EDTF value.'),
  actor: z.string().optional().describe('Code or name of an actor or recipient, such as RUS, NATO.'),
  type: EventType.optional().describe('Only events of this type.'),
  country: z.string().optional().describe('Only events at a place in this country, ISO 3166-1 alpha-3.'),
  article: z.string().optional().describe('Only events of the article with this key.'),
  status: Status.optional().describe('Only events with this status.'),
  bounded: z.boolean().default(false).describe('Also events of which only a bound of the date is known.'),
  newest: z.boolean().default(false).describe('Newest first; oldest first otherwise.'),
  limit: z.int().min(1).max(1000).default(100).describe('Events on one page.'),
  cursor: z
    .string()
    .optional()
    .describe('Where the page begins: the opaque cursor that the page before returned.'),
});
export type EventQuery = z.infer<typeof EventQuery>;
