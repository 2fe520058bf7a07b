/** Trials of weapons and launches told by a verb: whose they are, for the noun that goes on with them. */
import type { Entity } from '../../../../schemas/event.ts';
import { MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { entitiesOf } from './party-entities.ts';

/** `Triều Tiên phóng tên lửa`: what a state does alone with its own arms, told by a verb. */
export function isTrial(items: readonly Item[], at: number): boolean {
  const { trigger } = items[at]!;
  return trigger?.kind === 'verb' && trigger.type === 'MOBILIZE' && trigger.frame === 'transitive';
}

/** The state right before a verb. */
export function ownerBefore(items: readonly Item[], verb: number): Entity | undefined {
  let at = verb - 1;
  while (at > verb - MOST_MARKERS && items[at] && !items[at]!.entity && items[at]!.cues & MARKERS) at--;
  const subject = items[at];
  if (!subject?.entity || items[verb]!.from - subject.to > MOST_MARKERS) return undefined;
  const [party] = partiesIn(items, at, at + 1);
  const owners = party?.preposition === 0 ? entitiesOf([party], true) : [];
  return owners.length === 1 && owners[0]!.code !== undefined ? owners[0] : undefined;
}

const MOST_MARKERS = 3;

/** `phóng tên lửa`, `phóng`: what is done, without with what. */
export const deedOf = (words: string) => words.split(/\s+/, 1)[0]!;

/** `vụ phóng`: without the word that counts it. */
export const withoutCounter = (words: string) => words.split(/\s+/).slice(1).join(' ');
