/** The word that a date or rule chose to tell an event, and what completes it. */
import type { Trigger } from '../words/compile.ts';

export interface Head {
  /** The item that the date or rule chose. */
  item: number;
  /** The trigger that decides type and roles. */
  trigger: Trigger;
  /** Tokens of the trigger's words. */
  from: number;
  to: number;
  /** The event noun that completes a carrier. */
  noun: number | undefined;
  rules: string[];
}
