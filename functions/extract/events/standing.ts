/** At which gathering something is said or done, where the sentence tells it without its date (`Tại cuộc họp báo, …`). */
import type { EventType } from '../../../schemas/event.ts';
import type { Clause } from './clause.ts';
import { Cue } from './lexicon.ts';
import { nounPreposition } from './noun-preposition.ts';
import type { Item } from './scan.ts';

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
  const from = before?.relation === 'adverbial' ? before.from : clauses[index]!.from;
  for (let i = Math.max(from, head - REACH); i < head; i++) {
    const { trigger } = items[i]!;
    if (trigger?.kind !== 'noun' || !GATHERINGS.has(trigger.type)) continue;
    if ((nounPreposition(items, i) & (Cue.AT | Cue.WITHIN)) === 0) continue;
    return isBare(items, i, head) ? trigger.type : 'other';
  }
  return undefined;
}

/** `tại cuộc họp báo, …`, `tại hội nghị này`: nothing says which one but what was told before. */
function isBare(items: readonly Item[], noun: number, head: number): boolean {
  const next = items[noun + 1];
  if (!next || noun + 1 > head) return false;
  if (next.demonstrative && next.from === items[noun]!.to) return true;
  return next.mark === ',' && next.from === items[noun]!.to;
}
