/** Which preposition brings a noun in. */
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Cues of the preposition that brings in a noun (`sau cuộc họp`, `tại hội nghị`); 0 where none does. */
export function nounPreposition(items: readonly Item[], noun: number): number {
  const wanted =
    Cue.AT | Cue.AFTER | Cue.BEFORE | Cue.WITHIN | Cue.OF | Cue.ABOUT | Cue.TO | Cue.SINCE | Cue.WITH;
  for (let i = noun - 1; i >= 0 && i >= noun - 3; i--) {
    const item = items[i]!;
    if (items[i + 1]!.from - item.to > 1) return 0;
    if (item.cues & wanted) return item.cues & wanted;
    if (item.trigger || item.entity || item.mark !== '') return 0;
  }
  return 0;
}

/** `Bên lề hội nghị, …`, `tại cuộc họp, …`: an occasion with nothing behind it that says which one. */
export function isBareOccasion(items: readonly Item[], noun: number): boolean {
  if ((nounPreposition(items, noun) & (Cue.AT | Cue.WITHIN | Cue.AFTER)) === 0) return false;
  const next = items[noun + 1];
  if (!next) return true;
  return next.from === items[noun]!.to && (next.mark !== '' || (next.cues & MARKERS) !== 0);
}
