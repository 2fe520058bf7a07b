/** Who says so: the speaker of each clause of a sentence. */
import type { Entity } from '../../../../schemas/event.ts';
import { type Clause, isSubordinate } from '../clauses/clauses.ts';
import { subjectFor } from '../parties/lent-subject.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { accordingTo } from './according-to.ts';
import { citingAgency, closesSpeech, isQuoting, onlySpeaker, quotedIn } from './quoting.ts';

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
  /** Clauses that tell who says something: nobody else is quoted for that. */
  const telling: number[] = [];
  let speaker: Entity | null = null;
  /** Whether the speech stands in a concessive clause (`Mặc dù NATO nói …, song …`). */
  let conceded = false;
  /** Whether who speaks only quotes another (`Reuters dẫn lời …`). */
  let quoting = false;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (conceded && contrasts(items, clause)) speaker = null;
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    const subject = saying === undefined ? undefined : subjectFor(items, clauses, index, saying);
    const told = subject && (quotedIn(items, clause, subject) ?? onlySpeaker(subject));
    if (index > 0 && speaker) speakers[index] = speaker;
    if (saying === undefined || !told) continue;
    // Whoever says it himself is not quoted for it.
    if (clause.relation !== 'that' || quoting) {
      speakers[index] = citingAgency(items, clause, saying);
      telling.push(index);
    }
    if (closesSpeech(items, clauses, index, saying, subject)) {
      for (let i = 0; i < index; i++) if (!telling.includes(i)) speakers[i] ??= told;
      speaker = null;
      continue;
    }
    speaker = told;
    quoting = isQuoting(items, clause, subject);
    conceded = isSubordinate(clause);
    // What was quoted before the verb of saying is said by the same.
    for (let i = index - 1; i >= 0 && clauses[i]!.quoted; i--) speakers[i] = told;
  }
  if (!named && !pending) return speakers;
  // `"Theo nhân chứng, ông ấy …", giới chức cho biết`: who is cited in words is so there alone.
  const { quoted: cited } = clauses[0]!;
  const within = (index: number) => !cited || clauses[index]!.quoted;
  for (let index = 0; index < clauses.length; index++)
    speakers[index] ??= (named && within(index) ? named : null) ?? (clauses[index]!.quoted ? pending : null);
  return speakers;
}

function contrasts(items: readonly Item[], clause: Clause): boolean {
  if (clause.relation === 'main') return true;
  return clause.relation === 'coordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
}
