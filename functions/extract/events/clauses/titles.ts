/** Words in the titles of programmes, films and songs: they name, and tell nothing. */
import { Cue } from '../words/lexicon.ts';
import { opensQuotation } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';

/** `chương trình "Tiếp sức mùa thi"`: whether an item stands in quotation marks right behind the word for what they name. */
export function isInTitle(items: readonly Item[], index: number): boolean {
  if (!items[index]!.quoted || items[index]!.speech > 0) return false;
  let open = index - 1;
  while (items[open]?.quoted && !opensQuotation(items[open]!.mark)) open--;
  if (!opensQuotation(items[open]?.mark ?? '')) return false;
  if (items[open]!.cues & Cue.NOMINAL) return true;
  const named = items[open - 1];
  if (!named || named.to !== items[open]!.from) return false;
  const { trigger, cues } = named;
  if (trigger?.frame === 'saying' || trigger?.kind === 'verb') return false;
  return (
    trigger?.kind === 'noun' || trigger?.kind === 'object' || (cues & (Cue.NOMINAL | Cue.DOCUMENT)) !== 0
  );
}
