/** What is known of a verb where a sentence tells an event with it, and of whom it makes actor and recipient. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../words/compile.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

/** Where a verb stands. */
export interface Telling {
  items: readonly Item[];
  clauses: readonly Clause[];
  /** Its clause. */
  index: number;
  /** Its item. */
  verb: number;
  /** What decides type and frame: the verb's own, or that of the noun it carries. */
  trigger: Trigger;
  /** The event noun that completes a carrier. */
  noun?: number | undefined;
  /** Whom the sentences before are about. */
  topic?: Party | undefined;
  /** Who says what its clause tells. */
  speaker?: Entity | null | undefined;
}

export interface Roles {
  actors: Entity[];
  recipients: Entity[];
  rules: string[];
}

/** Who does it, and to whom. */
export type Parties = Pick<Roles, 'actors' | 'recipients'>;

/** Those named round a verb. */
export interface Around {
  subject: Party | undefined;
  /** Those behind it who can act or suffer. */
  after: Party[];
  /** Of those behind it, whom no preposition makes a place, time or source. */
  objects: Party[];
  /** Item of the passive's marker; −1 in the active. */
  passive: number;
  /** Whether the subject only moves another to do it (`thúc đẩy Nga bàn giao`). */
  moved: boolean;
  /** Who does it: behind the passive's marker (`được Mỹ thông báo`), else the subject. */
  inner: Party | undefined;
  /** Who stands behind the passive's marker. */
  agent: Party | undefined;
}
