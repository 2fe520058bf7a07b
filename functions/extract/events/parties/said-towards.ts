/** For or against whom words are, by what is said. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import { type Clause, holdsName, isSubordinate } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import type { Head } from '../heads/head.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCue } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { prepositionBefore } from './preposition-before.ts';
import { rolesOfVerb } from './roles.ts';
import { statesOf } from './states.ts';

/** Clauses behind a verb of saying that still tell what is said. */
const REACH = 4;

/** What a speaker says that his own side does or will do for or against others. */
const DEEDS = new Set<EventType>([
  ...SPOKEN,
  'AID',
  'COOPERATE',
  'SANCTION',
  'RETREAT',
  'LEGISLATE',
  'MOBILIZE',
  'TRADE',
]);

/** `tuyên bố nước này sẵn sàng bán vũ khí cho Thổ Nhĩ Kỳ`: words are for those to whom the speaker's side does what he tells. */
export function saidTowards(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  actor: Entity,
): Entity[] | undefined {
  if (head.trigger.frame !== 'saying') return undefined;
  let beside = false;
  for (let at = index + 1; at < Math.min(clauses.length, index + REACH); at++) {
    const clause = clauses[at]!;
    if (clause.verbs.length === 0) continue;
    const verb = mainVerb(items, clause.verbs);
    // `… sẽ tôn trọng thoả thuận, trong đó có cam kết với Nga, không triển khai quân phương Tây`: what goes on with an aside.
    beside = isSubordinate(clause) || (beside && !holdsName(items, clause.from, verb));
    if (beside) continue;
    const { type } = items[verb]!.trigger!;
    const ahead = hasCue(items, clause.from, verb, Cue.FUTURE | Cue.POSSIBLE);
    if (!DEEDS.has(type) && !(ahead && FORCE.has(type))) continue;
    const { actors, recipients } = rolesOfVerb({
      items,
      clauses,
      index: at,
      verb,
      trigger: items[verb]!.trigger!,
    });
    const own = actors.length === 0 || actors.every(({ code }) => code === actor.code);
    const others = recipients.filter(({ code }) => code !== undefined && code !== actor.code);
    if (own && others.length > 0) return others;
  }
  return undefined;
}

const FORCE = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Acts in words that are for or against whomever they are about. */
const ATTITUDES = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN', 'REQUEST']);
/** Words that make what is said one: `nhấn mạnh sự ủng hộ dành cho Ukraine`. */
export const TAKING_SIDES = new Set<EventType>([
  ...ATTITUDES,
  'AGREE',
  'AID',
  'COOPERATE',
  'SANCTION',
  'PROTEST',
]);

/**
 * `ủng hộ giải pháp cho cuộc xung đột ở Ukraine`, `kêu gọi giảm căng thẳng giữa Nga và Ukraine`: the states behind
 * words that take sides; none where others than the speaker take them.
 */
export function aboutWhom(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  actor: Entity,
): Entity[] | undefined {
  const next = clauses[index + 1];
  const end = next?.relation === 'that' ? next.to : clauses[index]!.to;
  let sides = ATTITUDES.has(head.trigger.type);
  for (let i = head.item + 1; i < end; i++) {
    const { entity, trigger, aside, quoted } = items[i]!;
    if (aside || quoted) continue;
    if (trigger?.kind === 'verb' && TAKING_SIDES.has(trigger.type)) sides = true;
    if (!entity) continue;
    // `thoả thuận khí hậu Paris`, `hoà đàm ở Geneva`: a town in the name of something else, or where it is.
    if (entity.kind === 'place' && (entity.locative || items[i - 1]!.to !== items[i]!.from)) continue;
    // `kêu gọi các bên ngừng đe doạ Nga`: those asked are not known.
    if (entity.kind === 'pronoun' && entity.codes.length === 0) return undefined;
    const states = groupAt(items, i, end);
    if (states.length === 0 || states.every(({ code }) => code === actor.code)) continue;
    // `chương trình đã được hai bên thống nhất`: what the speaker's side does with the other.
    if (entity.kind === 'pronoun' && states.some(({ code }) => code === actor.code)) continue;
    if (sides) return states.filter(({ code }) => code !== actor.code);
    if (prepositionBefore(items, i, head.item + 1) === 0) return undefined;
  }
  return undefined;
}

/** The states of the names that stand together from an item on. */
function groupAt(items: readonly Item[], from: number, to: number): Entity[] {
  const { group } = items[from]!.entity!;
  const states: Entity[] = [];
  for (let i = from; i < to; i++) {
    const { entity } = items[i]!;
    if (entity && entity.group !== group) break;
    if (entity) states.push(...statesOf(entity));
  }
  return states.filter(({ code }) => code !== undefined);
}
