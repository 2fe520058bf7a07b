/** Who says so: the speaker of each clause of a sentence. */
import type { Entity } from '../../../schemas/event.ts';
import { type Clause, isSubordinate } from './clauses.ts';
import { Cue } from './lexicon.ts';
import { speakerOf, subjectFor } from './parties.ts';
import type { Item } from './scan.ts';

/**
 * The speaker of each clause; null where the article speaks itself. `pending` is who spoke in the sentence
 * before, for a sentence that goes on quoting.
 */
export function speakersOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  pending: Entity | null,
): (Entity | null)[] {
  const speakers: (Entity | null)[] = clauses.map(() => null);
  const named = accordingTo(items, clauses);
  let speaker: Entity | null = null;
  /** Whether the speech stands in a concessive clause (`Mặc dù NATO nói …, song …`). */
  let conceded = false;
  for (const [index, clause] of clauses.entries()) {
    if (conceded && contrasts(items, clause)) speaker = null;
    if (index > 0 && speaker) speakers[index] = speaker;
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    if (saying !== undefined) {
      const told = speakerOf(subjectFor(items, clauses, index, saying));
      if (told) {
        // Whoever says it himself is not quoted for it.
        if (clause.relation !== 'that') speakers[index] = null;
        speaker = told;
        conceded = isSubordinate(clause);
        // What was quoted before the verb of saying is said by the same.
        for (let i = index - 1; i >= 0 && clauses[i]!.quoted; i--) speakers[i] = told;
      }
    }
  }
  return speakers.map((each, index) => each ?? named ?? (clauses[index]!.quoted ? pending : null));
}

function contrasts(items: readonly Item[], clause: Clause): boolean {
  return clause.relation === 'coordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
}

/** `Theo Reuters, …` */
function accordingTo(items: readonly Item[], clauses: readonly Clause[]): Entity | null {
  const first = clauses[0];
  if (!first) return null;
  for (let i = first.from; i < Math.min(first.to, first.from + 3); i++) {
    if ((items[i]!.cues & Cue.ACCORDING) === 0) continue;
    const next = items[i + 1];
    if (next?.entity) return speakerOf({ from: i + 1, to: i + 2, mentions: [next.entity], preposition: 0 });
  }
  return null;
}
