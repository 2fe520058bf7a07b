/** Whether a verb of a clause has a marker of tense, voice or denial, and whether that only describes its object. */

import { hasCueBefore } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Whether a marker of tense, voice or denial stands right before a verb, or before whoever does it. */
export const hasMarker = (items: readonly Item[], verb: number) =>
  hasCueBefore(items, verb, MARKERS) || isByAgent(items, verb);

/** `bị Nga tố`: whoever does it stands between the marker of the passive and the verb. */
function isByAgent(items: readonly Item[], verb: number): boolean {
  const agent = items[verb - 1];
  return (
    agent?.entity !== undefined &&
    agent.to === items[verb]!.from &&
    hasCueBefore(items, verb - 1, Cue.PASSIVE)
  );
}

/** `thăm người dân bị ngập lũ`: the passive alone, behind another verb, may only describe its object. */
export function isDescribing(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const before = items[verb - 1]!;
  const first = verbs[0]!;
  return (
    first < verb - 1 &&
    (before.cues & Cue.PASSIVE) !== 0 &&
    (before.cues & (Cue.PAST | Cue.FUTURE | Cue.NEGATION)) === 0 &&
    !items[first]!.trigger!.weak &&
    items[first]!.trigger!.frame !== 'saying'
  );
}
