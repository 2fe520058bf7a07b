import * as z from 'zod';
import { EventRecord, EventType, Status } from './event.ts';
import { Edtf } from './span.ts';

/** What several articles tell of one happening, as `query --happenings` gives it. Computed, never stored. */
export const Happening = z.object({
  key: z.string().describe('Key that its events share: the least of their ids.'),
  type: EventType.describe('Type of all its events.'),
  date: Edtf.describe('The finest of the dates that its events have.'),
  status: Status.describe('The firmest of their statuses: told as fact, else to come, else possible.'),
  parties: z.array(z.string()).describe('Codes and names of all who take part, as its events have them.'),
  articles: z.array(z.string()).describe('Keys of the articles that tell it.'),
  publishers: z
    .array(z.string())
    .describe('Independent publishers: the agency that an article credits, else its newspaper or site.'),
  unattributed: z.int().min(0).describe('How many of the articles name neither agency nor publisher.'),
  reasons: z.array(z.string()).describe('Why these events are one happening, or why one stands alone.'),
  events: z.array(EventRecord).describe('Its events, in the order of their dates.'),
});
export type Happening = z.infer<typeof Happening>;
