/** Whom something happens to, and to whom somebody comes who only moves. */
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { opensWith } from './object-end.ts';
import { isNameAlone, type Party } from './party.ts';
import { entitiesOf, hostsOf, othersThan, without } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';
import { isImpersonal, ofParty, partner, suffering } from './undergone.ts';

/** Those to whom something is sent; a firm or country is where it goes. */
const READERS = new Set<EntityKind>(['person', 'common', 'office']);

/** Who goes to another state for his own. */
const ENVOYS = new Set<EntityKind>(['person', 'office']);

/** `Ngoại trưởng Mỹ đến Israel`: whom somebody who acts for a state comes to see. */
function visited(traveller: Party | undefined, after: readonly Party[]): Party[] {
  const [goal] = after;
  // `Thủ tướng Ba Lan, Séc và Slovenia`: those behind the first are named by their countries.
  const official = traveller?.mentions.every(
    ({ kind, codes }, at) => (ENVOYS.has(kind) || (at > 0 && kind === 'country')) && codes.length === 1,
  );
  return official && goal && (goal.preposition & ~(Cue.TO | Cue.AT)) === 0 ? [goal] : [];
}

/** `…, bắt đầu từ tháng 12`: right behind a comma what begins is still the act of the subject. */
function goesOn(items: readonly Item[], clause: Clause, verb: number): boolean {
  return verb === clause.from && items[verb - 1]?.mark === ',' && items[verb]!.trigger!.type === 'OTHER';
}

/** Who stands before the marker of the passive, where it is people. */
const taken = (subject: Party | undefined, passive: number) =>
  subject &&
  subject.to <= passive + 1 &&
  subject.mentions.every(({ kind }) => kind === 'person' || kind === 'common' || kind === 'pronoun')
    ? subject
    : undefined;

/** Whom or what it happens to. */
export function undergoRoles(
  { items, clauses, index, verb, trigger }: Telling,
  { subject, inner, after, objects, passive, agent }: Around,
): Parties {
  const clause = clauses[index]!;
  // `bệnh nhân được bác sĩ chuyển vào phòng mổ`: who is taken somewhere does not go.
  if (trigger.conveys && passive >= 0)
    return { actors: entitiesOf([agent]), recipients: othersThan([agent], [taken(subject, passive)]) };
  const lends =
    (!isImpersonal(trigger) || goesOn(items, clause, verb)) &&
    verb === clause.verbs[0] &&
    opensWith(items, clause);
  // `được bác sĩ chẩn đoán mắc ung thư`: whoever finds it out does not fall ill.
  const ill = trigger.type === 'LIFE' && passive >= 0 && inner !== undefined && inner.from > passive;
  const whom = ill ? subject : inner;
  const near = whom && (whom.from >= clause.from || lends) ? whom : undefined;
  // `hạ cánh xuống sân bay Domodedovo`: a bare name behind the verb is where one goes.
  const isGoal = (party: Party) => trigger.type === 'MOVE' && isNameAlone(party);
  const behind = clause.unnamed
    ? undefined
    : objects.find(party => party.preposition === 0 && !isGoal(party));
  const actors = suffering(trigger, near ?? behind ?? ofParty(items, clause));
  const reader = objects.find(
    party => party.preposition & Cue.TO && party.mentions.every(({ kind }) => READERS.has(kind)),
  );
  const other = partner(items, verb, objects);
  if (other && other !== near)
    return { actors: entitiesOf([actors.length > 0 ? near : undefined, other]), recipients: [] };
  if (trigger.type !== 'MOVE') return { actors, recipients: [] };
  const host = visited(near, after);
  return { actors, recipients: reader ? othersThan([near], [reader]) : without(hostsOf(host), actors) };
}
