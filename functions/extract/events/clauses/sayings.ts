/** Verbs of saying: whether what stands behind them is said, and whether they are what was said. */
import type { Item } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';

/** `nói trong thông điệp gửi tới …`: what follows the verb of saying tells where, not what, was said. */
export function saidAt(items: readonly Item[], saying: number): boolean {
  const next = items[saying + 1];
  return (
    next !== undefined &&
    next.from - items[saying]!.to <= 1 &&
    (next.cues & (Cue.AT | Cue.WITHIN | Cue.AFTER | Cue.BEFORE | Cue.WITH | Cue.TO)) !== 0
  );
}

/** `Phát biểu được đưa ra …`: a verb of saying before the passive is what was said. */
export function isTold(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  if (index !== from || !next || next.from !== items[index]!.to) return false;
  return items[index]!.trigger!.frame === 'saying' && (next.cues & Cue.PASSIVE) !== 0;
}
