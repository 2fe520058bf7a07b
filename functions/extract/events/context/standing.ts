/** At which gathering something is said or done, where the sentence tells it without its date (`Tại cuộc họp báo, …`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** What one stands at. */
const GATHERINGS = new Set<EventType>(['CONSULT', 'STATEMENT', 'LAUNCH', 'CONTEST', 'PROSECUTE', 'ELECT']);

/** Items before a head among which its gathering is looked for. */
const REACH = 30;

/** The type of the gathering that a head stands at, `other` for one with a name or date of its own; undefined for none. */
export function gatheringOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: number,
): EventType | 'other' | undefined {
  const before = clauses[index - 1];
  const clause = clauses[index]!;
  const from = before?.relation === 'adverbial' ? before.from : clause.from;
  const to = Math.min(clause.to, head + REACH);
  for (let i = Math.max(from, head - REACH); i < to; i++) {
    const { trigger } = items[i]!;
    if (i === head || trigger?.kind !== 'noun' || !GATHERINGS.has(trigger.type)) continue;
    if ((nounPreposition(items, i) & (Cue.AT | Cue.WITHIN)) === 0) continue;
    return isBare(items, i, i > head ? clause.to : head) ? trigger.type : 'other';
  }
  return undefined;
}

/**
 * `tại cuộc họp báo, …`, `tại hội nghị này`, `… bên lề hội nghị.`: nothing says which one but what was told before.
 * `end` is where what follows is no longer of the noun.
 */
function isBare(items: readonly Item[], noun: number, end: number): boolean {
  const next = items[noun + 1];
  if (noun + 1 === end && end !== 0 && next?.from !== items[noun]!.to) return true;
  if (!next || noun + 1 > end || next.from !== items[noun]!.to) return false;
  return next.demonstrative || next.mark === ',';
}
