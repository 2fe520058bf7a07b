/**
 * What a clause of reason, time or concession tells as done (`… sau khi Nga phóng tên lửa`, `dù quân đội đã rút`):
 * an event before the act beside it, of which only that bound is known.
 */
import type { Clause } from './clauses/clause.ts';
import { mainVerb } from './clauses/main-verb.ts';
import { DEEDS } from './heads/deeds.ts';
import type { Head } from './heads/head.ts';
import { Mood, moodBefore } from './mood.ts';
import type { SentenceState } from './sentence-state.ts';
import { anyOf } from './words/among.ts';
import { Flag } from './words/item.ts';
import { Cue, MOODS } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/** Whether the verb of a clause that tells nothing by itself may be a fact that it gives. */
export function isToldInPassing(items: readonly Item[], clause: Clause, { item, trigger }: Head): boolean {
  if (items[item]!.trigger!.kind !== 'verb' || trigger.weak || !DEEDS.has(trigger.type)) return false;
  const opening = items[clause.from]!;
  if (opening.flags & Flag.AIM) return false;
  if (clause.relation === 'after' || opening.cues & Cue.BY) return true;
  return clause.relation === 'subordinate' && isDone(items, clause, item);
}

/** `đã` before the verb. */
function isDone(items: readonly Item[], { from, cues }: Clause, verb: number): boolean {
  return (cues & Cue.PAST) !== 0 && anyOf(items, from, verb, item => (item.cues & MOODS) === Cue.PAST);
}

/** Whether it may be one: what the sentence tells beside clause `index` is a fact too. */
export function tellsFacts({ items, clauses, dated }: SentenceState, index: number): boolean {
  if (dated.some(({ status }) => status === 'planned' || status === 'possible')) return false;
  return clauses.every(
    (clause, at) =>
      at === index || (clause.relation !== 'condition' && (moodOf(items, clause) & NO_FACT) === 0),
  );
}

const NO_FACT = Mood.FUTURE | Mood.POSSIBLE;

/** The mood in which a clause is told; of one without a verb that of what stands in it does not count. */
function moodOf(items: readonly Item[], clause: Clause): number {
  return clause.verbs.length === 0 ? 0 : moodBefore(items, clause, mainVerb(items, clause.verbs));
}
