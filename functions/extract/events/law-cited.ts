/** Whether a sentence opens with the law that it goes on to tell. */
import type { Clause } from './clauses/clause.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/** Items in which a sentence cites the law that it goes on to tell. */
const CITATION = 6;

/** `Theo Điều 5 Bộ luật hình sự, …`: what follows is provided, and did not happen. */
export function citesLaw(items: readonly Item[], { from, to }: Clause): boolean {
  let according = false;
  for (let i = from; i < Math.min(to, from + CITATION); i++) {
    const { cues, mark, date } = items[i]!;
    if (mark === ',' || date) return false;
    if (according && cues & Cue.DOCUMENT) return true;
    if (i === from) according = (cues & Cue.ACCORDING) !== 0;
  }
  return false;
}
