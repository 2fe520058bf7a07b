/**
 * Clauses of time told by nothing but how long, or how often, something was done before the rest: `sau hơn hai tuần xét
 * xử, tòa …`, `sau nhiều lần trì hoãn, …`.
 */
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Tokens of a length of time or a number of times: `hơn hai tuần`, `một thời gian dài`. */
const SHORTEST_LENGTH = 2;
const LONGEST_LENGTH = 6;

/** Whether the preposition at an item opens such a clause: a length, for which the rules have no word, and its verb. */
export function opensLapse(items: readonly Item[], index: number): boolean {
  const { cues, flags, from, to } = items[index]!;
  if ((cues & Cue.AFTER) === 0 || flags & Flag.LATER || to - from > LONGEST_OPENING) return false;
  let at = index + 1;
  while (items[at] && isCount(items[at]!)) at++;
  const verb = items[at];
  if (verb?.trigger?.kind !== 'verb' && verb?.trigger?.kind !== 'carrier') return false;
  const length = verb.from - to;
  return length >= SHORTEST_LENGTH && length <= LONGEST_LENGTH;
}

/** Words of `sau`, `ngay sau`. */
const LONGEST_OPENING = 2;

/** Words of the length itself, that have no other job: counts, `giờ`, `thời gian`. */
const isCount = ({ cues, trigger, entity, date, mark }: Item) =>
  (cues & ~Cue.NOMINAL) === 0 && !trigger && !entity && !date && mark === '';
