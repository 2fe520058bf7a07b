/** Who gives what the subject of a verb receives. */
import { Cue } from '../words/lexicon.ts';
import { partiesIn } from './parties.ts';
import { acting } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';

/** Whoever stands behind does it, and the subject receives: `nhận được lời mời từ Nga`. */
export function reverseRoles(
  { items, clauses, index, verb, trigger }: Telling,
  { inner, objects, after }: Around,
): Parties {
  // `Đến dự buổi lễ có ông A, bà B cùng 500 sinh viên`: all who came.
  if (trigger.type === 'CONSULT') return { actors: entitiesOf(objects), recipients: [] };
  const other = objects.find(party => party.preposition & (Cue.WITH | Cue.TO)) ?? objects[0];
  // `nhận được lời mời từ Nga`
  const sender = other ?? after.find(party => acting(party) && party.preposition & Cue.SINCE);
  const actors = entitiesOf([sender]);
  // The countries of the places that stand before it.
  const patients = hostsOf(inner ? [inner] : partiesIn(items, clauses[index]!.from, verb));
  return { actors, recipients: without(patients, actors) };
}
