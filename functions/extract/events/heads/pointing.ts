/** Whether a head points back to what was told before. */
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Head } from './head.ts';

/**
 * Whether a word right behind the trigger, in its clause, points back: `cuộc gặp này`. Behind a deed that is no noun
 * (`ngã từ trên thang`) what may be a preposition is one.
 */
export function points(items: readonly Item[], clause: Clause, head: Head, nominal: boolean): boolean {
  const at = head.noun ?? head.item;
  const end = at < clause.to ? clause.to : items.length;
  for (let i = at + 1; i < at + 4 && i < end; i++) {
    if (items[i]!.from > head.to + 2) return false;
    const { demonstrative, cues, to } = items[i]!;
    const next = items[i + 1];
    if (demonstrative && (nominal || (cues & Cue.AT) === 0 || (next?.from === to && next.mark !== '')))
      return true;
  }
  return false;
}
