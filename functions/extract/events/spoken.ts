/** Types of event that words alone bring about. */
import type { EventType } from '../../../schemas/event.ts';

/** Acts in words, done at the meeting or press conference that the sentence dates. */
export const SPOKEN = new Set<EventType>([
  'STATEMENT',
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);
