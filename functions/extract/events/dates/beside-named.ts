/** Dates that name a happening which no lexicon has: the clause tells what came before or after it. */
import type { Clause } from '../clauses/clause.ts';
import { meansNothing } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Tokens of a happening that no lexicon knows. */
const LONGEST_UNKNOWN = 10;

/**
 * `Sau Đại thắng mùa Xuân năm 1975, …`, `trước kỳ nghỉ tháng 8`: the cue of the preposition before what no lexicon has
 * and the date names; what the clause tells lies behind or before it. 0 where there is none.
 */
export function besideNamed(items: readonly Item[], clause: Clause, date: number): number {
  let at = date - 1;
  // What a lexicon only knows to be no verb (`kỳ nghỉ`) is a word like any other.
  while (at > clause.from && meansNothing(items[at]!) && items[at]!.flags === 0) at--;
  const before = items[at];
  if (!before || at < clause.from || before.trigger || before.entity) return 0;
  const words = items[date]!.from - before.to;
  if (words <= 1 || words > LONGEST_UNKNOWN) return 0;
  if (at === clause.from && items[date + 1]?.mark === ',') return before.cues & Cue.AFTER;
  return at > clause.from && items[date]!.date!.granularity !== 'year'
    ? before.cues & (Cue.AFTER | Cue.BEFORE)
    : 0;
}
