/** Who did it to whom: the parties round a verb, by its voice and frame. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Trigger } from '../words/compile.ts';
import type { Frame } from '../words/trigger-group.ts';
import { around } from './around.ts';
import { isLaunched, makerOf } from './launched.ts';
import { mutualRoles } from './mutual-roles.ts';
import { entitiesOf } from './party-entities.ts';
import { isTurned, rolesOfPassive } from './passive.ts';
import { reverseRoles } from './reverse-roles.ts';
import { sayingRoles } from './saying-roles.ts';
import type { Around, Parties, Roles, Telling } from './telling.ts';
import { transitiveRoles } from './transitive-roles.ts';
import { undergoRoles } from './undergo-roles.ts';
import { visitRoles } from './visit-roles.ts';

/** Parties of a verb. */
export function rolesOfVerb(telling: Telling): Roles {
  const parties = around(telling);
  if (isTurned(telling, parties)) return rolesOfPassive(telling, parties);
  const launched = isLaunched(telling);
  const maker = launched ? makerOf(telling) : undefined;
  if (maker) return { actors: entitiesOf([maker]), recipients: [], rules: ['made-by'] };
  const own = launched ? 'undergo' : telling.trigger.frame;
  const frame = joinsState(telling, parties) ? 'reverse' : mergesFirms(telling, parties) ? 'mutual' : own;
  return { ...FRAMES[meets(telling.trigger) ? 'mutual' : frame](telling, parties), rules: [frame] };
}

/** `Crimea sáp nhập Nga`: a part of a state seizes no other, but is taken in by it. */
function joinsState({ items, verb, trigger }: Telling, { inner, objects }: Around): boolean {
  if (trigger.type !== 'COERCE' || trigger.mode !== 'seize' || !inner) return false;
  const [taken] = objects;
  const isState = ({ kind, governs }: EntityMention) => kind === 'country' && !governs;
  return (
    inner.mentions.every(({ governs }) => governs) &&
    taken?.from === verb + 1 &&
    items[taken.from]!.from === items[verb]!.to &&
    taken.mentions.every(isState)
  );
}

/** `Sài Gòn Food sáp nhập với Hải Sản Việt`: of two firms neither takes the other in. */
function mergesFirms({ trigger }: Telling, { inner, objects }: Around): boolean {
  if (trigger.type !== 'TRADE' || trigger.frame !== 'reverse' || trigger.between !== 'COERCE') return false;
  const [other] = objects;
  const isPrivate = ({ codes, country }: EntityMention) => codes.length === 0 && country === undefined;
  return (
    inner !== undefined &&
    other !== undefined &&
    [inner, other].every(({ mentions }) => mentions.every(isPrivate))
  );
}

/** Whoever is received or meets does so with the other: `tiếp Tổng thống Pháp`, `dự họp với EU`. */
function meets({ type, mode, frame }: Trigger): boolean {
  return type === 'CONSULT' && mode === undefined && frame === 'transitive';
}

/** Who did it to whom, by the frame of the verb. */
const FRAMES: Readonly<Record<Frame, (telling: Telling, parties: Around) => Parties>> = {
  mutual: mutualRoles,
  visit: visitRoles,
  reverse: reverseRoles,
  undergo: undergoRoles,
  saying: sayingRoles,
  transitive: transitiveRoles,
};
