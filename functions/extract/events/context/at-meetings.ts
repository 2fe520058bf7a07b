/** The types of acts that a meeting or press conference is the natural place of. */
import type { EventType } from '../../../../schemas/event.ts';

/** Types that a meeting or press conference is the natural place of. */
export const AT_MEETINGS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
]);
