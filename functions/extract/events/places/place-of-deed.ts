/** Where a deed was done that names no place, by what it is: an attack, a weapon's trial, an act of state, a visit. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { OF_STATES } from '../parties/agents.ts';

/** What an article says of codes. */
export interface Countries {
  /** Whether a code is a country's, and no organisation's. */
  isCountry: (code: string) => boolean;
  /** Whether the article names it. */
  isNamed: (code: string) => boolean;
}

/** The country of a deed, and the rule that says so. */
export function countryOfDeed(
  draft: Draft,
  countries: Countries,
): { country: string; rule: string } | undefined {
  const at = stateActing(draft) ?? countryStruck(draft) ?? hostOf(draft) ?? atHosts(draft);
  return at && countries.isCountry(at.country) && countries.isNamed(at.country) ? at : undefined;
}

/** `Quốc hội Mỹ thông qua đạo luật`, `Triều Tiên phóng thử tên lửa`: at home. */
function stateActing({ type, mode, actors, recipients, rules }: Draft) {
  // `luật an ninh Hong Kong được thông qua`: the state that an article is about need not be the lawgiver.
  if (rules.includes('state-of-story') && recipients.some(({ code }) => code !== undefined)) return undefined;
  const own = OF_STATES.has(type) || (type === 'MOBILIZE' && mode === 'weapons' && recipients.length === 0);
  const code = own || isAtHome({ type, actors, recipients }) ? onlyCode(actors) : undefined;
  return code === undefined ? undefined : { country: code, rule: 'place-of-state' };
}

/** What people do where they live, and what is done to a state by its own. */
const AT_HOME = new Set<EventType>(['PROTEST', 'APPOINT']);
const OWN_FORCE = new Set<EventType>(['COERCE', 'ASSAULT', 'PROTEST']);

/** `Hàng nghìn người Pháp xuống đường`, `quân đội Myanmar lật đổ chính phủ`: nobody of another state has a part in it. */
function isAtHome({ type, actors, recipients }: Pick<Draft, 'type' | 'actors' | 'recipients'>): boolean {
  const code = onlyCode(actors);
  if (recipients.some(other => other.code !== undefined && other.code !== code)) return false;
  return AT_HOME.has(type) || (OWN_FORCE.has(type) && recipients.some(other => other.code === code));
}

/** `Nga phóng 6 tên lửa vào Ukraine`: where those live whom a state strikes. */
function countryStruck({ type, actors, recipients, repels }: Draft) {
  const by = onlyCode(actors);
  const code = type === 'ASSAULT' && by !== undefined ? onlyCode(recipients) : undefined;
  return code === undefined || code === by || repels ? undefined : { country: code, rule: 'place-struck' };
}

/** `chuyến thăm của Tổng thống Mỹ tới Việt Nam`: a visit is made where its hosts live. */
function hostOf({ type, mode, actors, recipients }: Draft) {
  const code = type === 'CONSULT' && mode === 'visit' ? onlyCode(recipients) : undefined;
  return code === undefined || actors.some(actor => actor.code === code)
    ? undefined
    : { country: code, rule: 'place-of-hosts' };
}

/** `Ngoại trưởng Nga tiếp người đồng cấp Trung Quốc`: who receives others does so at home. */
function atHosts({ hosts, actors, rules }: Draft) {
  const code = hosts && !rules.includes('passive') ? actors[0]?.code : undefined;
  return code === undefined ? undefined : { country: code, rule: 'place-of-hosts' };
}

/** The one code that parties have between them. */
function onlyCode(parties: readonly Entity[]): string | undefined {
  const [first] = parties;
  return first && parties.every(({ code }) => code === first.code) ? first.code : undefined;
}
