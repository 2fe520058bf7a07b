/** How the types of events are told apart: data for the rules in `match.ts`. */
import type { EventType } from '../../schemas/event.ts';

/** All act together: who is subject and who object is the choice of the sentence. */
export const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'CONTEST']);

/** Says little of what happened: only the same words are the same happening. */
export const VAGUE: ReadonlySet<EventType> = new Set(['STATEMENT', 'OTHER']);

/** Several of a kind fit into one day of the same parties: the words that tell it must agree too. */
export const MANIFOLD: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'LEGISLATE',
  'TRADE',
  'LAUNCH',
  'MOVE',
  'PROSECUTE',
]);

/** Two of them on one day at two places are two. */
export const LOCAL: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'ACCIDENT', 'LIFE', 'CONTEST']);

/** Seldom done twice by the same to the same: a year is enough to know them by. */
const SELDOM: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'RETREAT',
  'CONCEDE',
  'LEGISLATE',
  'APPOINT',
  'ELECT',
]);

/** Whether a happening of the type can be known without its day, by who did it to whom. */
export const isSeldom = (type: EventType): boolean => SELDOM.has(type);

/** The longest stretch of days by which two happenings of the type can be the same: a month, or a year. */
export const widest = (type: EventType): number => (isSeldom(type) ? 366 : 31);
