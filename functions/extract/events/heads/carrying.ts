/** A carrier beside which another word is looked for that completes it. */
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Head } from './head.ts';

export interface Carrying {
  items: readonly Item[];
  clause: Clause;
  /** The carrier by itself. */
  plain: Head;
  /** The clause before. */
  previous: Clause | undefined;
  /** It is done to something (`được ký kết`). */
  suffers: boolean;
  /** Its subject is the happening itself (`hội nghị diễn ra`). */
  happens: boolean;
}

/** Tokens between a carrier and what completes it. */
export const REACH = 10;

/** A carrier with its voice, which says on which side of it to look. */
export function carryingOf(
  items: readonly Item[],
  clause: Clause,
  plain: Head,
  previous: Clause | undefined,
): Carrying {
  const suffers = plain.trigger.passive || isPassive(items, plain.item);
  const happens = plain.trigger.frame === 'undergo' || suffers;
  return { items, clause, plain, previous, suffers, happens };
}

function isPassive(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const item = items[i]!;
    if (item.cues & Cue.PASSIVE) return true;
    if (item.trigger || item.mark !== '') return false;
  }
  return false;
}
