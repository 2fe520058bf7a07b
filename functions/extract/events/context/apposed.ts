/** Verbs that only say who somebody is, between commas or dashes behind his name (`ông Nam, người bị bắt hôm 12/5, …`). */
import type { Clause } from '../clauses/clause.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import { isCommaOrDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';

/** Tokens of the word that takes up the name: `người`, `kẻ`, `nghi can`. */
const LONGEST_NOUN = 2;

/** Whether the verb of a clause stands so: what its sentence goes on to tell has another day. */
export function isApposed(items: readonly Item[], { from, to }: Clause, verb: number): boolean {
  if (!isCommaOrDash(items[to - 1]?.mark)) return false;
  let at = verb - 1;
  while (at > from && !isCommaOrDash(items[at]?.mark) && isOfApposition(items, at)) at--;
  const name = items[at - 1];
  if (!isCommaOrDash(items[at]?.mark) || items[at + 1]!.from - items[at]!.to > LONGEST_NOUN) return false;
  if (!name || at <= from || name.to !== items[at]!.from) return false;
  // `ông Nam, giám đốc công ty, bị bắt …`: the name itself goes on behind a comma.
  if (isCommaOrDash(items[at - 2]?.mark) && items[at - 3]?.entity) return false;
  return name.entity?.kind === 'person' || name.entity?.kind === 'name';
}

/** Markers of tense and voice, and before one of voice the noun (`nạn nhân bị đâm`). */
function isOfApposition(items: readonly Item[], at: number): boolean {
  const { entity, cues, date, trigger, mark } = items[at]!;
  if (date || trigger || mark !== '') return false;
  if (!entity) return (cues & MARKERS) !== 0;
  const next = items[at + 1]!;
  return entity.kind === 'common' && (next.trigger?.passive === true || (next.cues & Cue.PASSIVE) !== 0);
}
