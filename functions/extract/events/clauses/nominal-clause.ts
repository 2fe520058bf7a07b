/** Whole clauses in the place of a noun: `việc Nga sáp nhập Crimea`. */

import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { PREPOSITIONAL } from './way.ts';

/** `việc Nga sáp nhập Crimea`, `về vấn đề Gruzia gia nhập NATO`: a clause in the place of a noun. */
export function nominalClause(items: readonly Item[], index: number): boolean {
  if ((items[index]!.cues & (Cue.EVENTIVE | Cue.ABOUT)) === 0) return false;
  if (items[index]!.trigger) return isCaseOf(items, index);
  let at = index + 1;
  while (
    items[at] &&
    !items[at]!.entity &&
    items[at]!.cues & Cue.NOMINAL &&
    items[at]!.from - items[at - 1]!.to <= 1
  )
    at++;
  if (!items[at]?.entity || items[at]!.from - items[at - 1]!.to > 1) return false;
  // `việc NATO hôm 6/10 rút quy chế của …`
  while (items[at + 1]?.from === items[at]!.to && (items[at + 1]!.date || items[at + 1]!.cues & Cue.ON)) at++;
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.from - items[at]!.to <= 1 &&
    ((next.trigger?.kind === 'verb' && !(next.cues & PREPOSITIONAL)) || (next.cues & MOODS) !== 0)
  );
}

/** Tokens of whoever does what a case is about. */
const LONGEST_DOER = 12;

/** `sau vụ hai máy bay Su-24 của Nga bay sát tàu chiến Mỹ`: a word for a case alone, with whoever did it and the verb. */
function isCaseOf(items: readonly Item[], index: number): boolean {
  const { trigger, to } = items[index]!;
  if (trigger?.kind !== 'noun' || !trigger.weak || items[index]!.demonstrative) return false;
  let named = false;
  for (let i = index + 1; i < items.length && items[i]!.from - to <= LONGEST_DOER; i++) {
    const { trigger: next, entity, cues, mark, date, aside } = items[i]!;
    if (aside || mark === '-' || (named && (date || cues & Cue.ON))) continue;
    if (mark !== '' || date || cues & (Cue.COORDINATE | Cue.SUBORDINATE)) return false;
    if (named && (next?.kind === 'verb' || cues & MOODS)) return (cues & PREPOSITIONAL) === 0;
    if (next) return false;
    named ||= entity !== undefined;
  }
  return false;
}
