import type { EventRecord, EventType } from '../../schemas/event.ts';
import { ploverType } from '../../schemas/plover.ts';

/** Why an event has no record in the strict ontology. */
export type Omission = 'civil' | 'negated' | 'possible' | 'future conflict' | 'no actor' | 'no day';

/** Promised acts by what promising them is: to cooperate is AGREE, to give way is CONCEDE. */
const PROMISE: Partial<Record<EventType, EventType>> = {
  AGREE: 'AGREE',
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  CONCEDE: 'CONCEDE',
  RETREAT: 'CONCEDE',
};

/**
 * The strict code of an event. An act to come is coded as the promise that it is now. The codebook has no strict
 * code for what is denied or only possible, nor for conflict to come: a threat is a speech act of its own, and is
 * coded where the article tells one.
 */
export function strictType({ type, status }: Pick<EventRecord, 'type' | 'status'>): EventType | Omission {
  if (!ploverType(type)) return 'civil';
  if (status === 'asserted') return type;
  if (status !== 'planned') return status;
  return PROMISE[type] ?? 'future conflict';
}
