/** Which of the terms of somebody in office an article is of. */
import type { OfficeHolder } from '../names/lexicon.ts';

/** The term in which an article of that date names the person: the one that it falls into, else the last before it. */
export function termOf(holders: readonly OfficeHolder[], published: string | null): OfficeHolder {
  const day = published === null ? '9999' : published;
  let best = holders[0]!;
  for (const holder of holders) {
    if (holder.from > day) continue;
    if (holder.to === null || holder.to >= day || holder.from > best.from) best = holder;
  }
  return best;
}
