import * as z from 'zod';
import { boundsOf, parseEdtf } from './edtf.ts';
import { EventRecord, EventType, Status } from './event.ts';
import { Edtf } from './span.ts';

/** An EDTF value of which one end is a known day. */
const edge = (end: 'first' | 'last') =>
  Edtf.refine(text => parseEdtf(text) === undefined || edgeDay(text, end) !== null, {
    error: `has no ${end} day: give a day, a month or a year, e.g. 2014-04-08, 2014-04 or 2014`,
  });

/** Day number of the first or last day of an EDTF text; null where that end is open or unknown. */
export function edgeDay(text: string, end: 'first' | 'last'): number | null {
  const value = parseEdtf(text);
  return value ? boundsOf(value)[end] : null;
}

export const EventQuery = z
  .object({
    from: edge('first').optional().describe('Events that end on or after the first day of this EDTF value.'),
    to: edge('last').optional().describe('Events that begin on or before the last day of this EDTF value.'),
    actor: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe(
        'Code or name of an actor or recipient, or part of the name: RUS, NATO, Sergei Lavrov, Lavrov.',
      ),
    type: EventType.optional().describe('Only events of this type.'),
    country: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, { error: 'not an ISO 3166-1 alpha-3 code, e.g. UKR' })
      .optional()
      .describe('Only events at a place in this country, ISO 3166-1 alpha-3.'),
    article: z.string().min(1).optional().describe('Only events of the article with this key.'),
    status: Status.optional().describe('Only events with this status.'),
    bounded: z.boolean().default(false).describe('Also events of which only a bound of the date is known.'),
    undated: z
      .boolean()
      .optional()
      .describe(
        'Also events whose year is not known, after all others; by default where neither `from` nor `to` is given.',
      ),
    newest: z.boolean().default(false).describe('Newest first; oldest first otherwise.'),
    limit: z.int().min(1).max(1000).default(100).describe('Events on one page.'),
    cursor: z
      .string()
      .optional()
      .describe('Where the page begins: the opaque cursor that the page before returned.'),
  })
  .refine(
    ({ from, to }) =>
      from === undefined || to === undefined || (edgeDay(from, 'first') ?? 0) <= (edgeDay(to, 'last') ?? 0),
    { path: ['to'], error: 'ends before `from` begins' },
  );
export type EventQuery = z.infer<typeof EventQuery>;

export const EventPage = z.object({
  events: z.array(EventRecord).describe('The events of this page, in order.'),
  cursor: z.string().nullable().describe('Asks for the next page; null on the last.'),
});
export type EventPage = z.infer<typeof EventPage>;
