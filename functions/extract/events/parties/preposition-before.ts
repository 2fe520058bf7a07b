/** Which preposition brings a name in. */
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

const PREPOSITION =
  Cue.BETWEEN |
  Cue.OF |
  Cue.AT |
  Cue.ABOUT |
  Cue.WITH |
  Cue.TO |
  Cue.BY |
  Cue.ACCORDING |
  Cue.AFTER |
  Cue.WITHIN |
  Cue.SINCE;

/** Tokens between a preposition and the name that it brings in (`với phía Nga`). */
const REACH = 2;

/** The prepositions, as cues, that govern an item of a clause that begins at `from`. */
export function prepositionBefore(items: readonly Item[], at: number, from: number): number {
  for (let i = at - 1; i >= from && items[i + 1]!.from - items[i]!.to <= REACH; i--) {
    const item = items[i]!;
    if (item.mark !== '' || item.entity || item.date) return 0;
    if (item.cues & Cue.SUBORDINATE && !item.trigger && (item.cues & PREPOSITION) === 0) return 0;
    if (item.cues & PREPOSITION && !item.trigger) return item.cues & PREPOSITION;
    // `về cuộc khủng hoảng Syria`: the noun between belongs to the preposition too.
    if (item.trigger && item.trigger.kind !== 'object' && item.trigger.kind !== 'noun') return 0;
  }
  return 0;
}
