/** The types of acts in words, which are about other acts. */
import type { EventType } from '../../../../schemas/event.ts';

/** Acts in words, which are about other acts. */
export const VERBAL = new Set<EventType>([
  'AGREE',
  'REQUEST',
  'THREATEN',
  'STATEMENT',
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
]);
