/** Types of event that words alone bring about. */
import type { EventType } from '../../../schemas/event.ts';

/** Acts in words: done at the meeting or press conference that a sentence dates, and about other acts. */
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

/** Acts in words, and the meetings that they are done at. */
export const TALK = new Set<EventType>([...SPOKEN, 'CONSULT']);

/** What is done in words to others; who supports or agrees may be what is asked for. */
export const TOWARDS = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** Whether behind an act in words what is said, asked for or agreed on may stand; who praises or honours goes on with deeds. */
export const isAboutDeeds = (type: EventType, settles: boolean) =>
  SPOKEN.has(type) && (type !== 'SUPPORT' || settles);
