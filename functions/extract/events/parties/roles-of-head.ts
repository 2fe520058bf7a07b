/** Who did it to whom, by the sort of word that tells it: a verb, a noun, a deed, a carrier with its noun. */
import type { Entity } from '../../../../schemas/event.ts';
import { canAct, toEntities } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { tellsCourse } from '../clauses/courses.ts';
import type { Given } from '../dates/given.ts';
import { DEEDS, isDeed, rolesOfDeed } from '../heads/deeds.ts';
import type { Head } from '../heads/head.ts';
import { sideAlone } from '../same-parties.ts';
import type { SentenceState } from '../sentence-state.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { addAim } from './aims.ts';
import { subjectFor } from './lent-subject.ts';
import { rolesOfNoun } from './noun-roles.ts';
import { entitiesOf } from './party-entities.ts';
import { rolesOfVerb } from './roles.ts';
import type { Roles } from './telling.ts';
import { topicFor } from './topic.ts';

/** The parties of a head, without names that cannot act. */
export function rolesOfHead(
  state: SentenceState,
  index: number,
  head: Head,
  given: Given,
  isNoun: boolean,
): Roles {
  const { items, clauses } = state;
  const clause = clauses[index]!;
  const roles = isDeed(items, head.item)
    ? rolesOfDeed(items, clause, head)
    : rolesOf(state, index, head, isNoun);
  const labelled = given.rules.includes('in-brackets') ? labelledBy(items, head.item) : [];
  if (labelled.length > 0) roles.actors = labelled;
  if (roles.recipients.length === 0) addAim(items, clauses, index, head, roles);
  // Whoever stands behind the passive's marker does it, whatever the name (`được Samsung giới thiệu`).
  // `doanh thu của Vinamilk giảm`: a figure is a firm's, whatever the name.
  if (NAMED_ONLY.has(head.trigger.type) && !clause.figure && !roles.rules.some(rule => DOING.has(rule)))
    roles.actors = roles.actors.filter(actor => !isBareName(items, clauses, actor));
  return roles;
}

/** `Tommy Haas (vô địch năm 2001)`: of whom the brackets tell, if nobody in them does it. */
function labelledBy(items: readonly Item[], head: number): Entity[] {
  let open = head;
  while (items[open]?.aside && !items[open]!.entity && items[open]!.mark !== '(') open--;
  const named = items[open - 1];
  const { passive, frame } = items[head]!.trigger!;
  if (items[open]?.mark !== '(' || passive || frame === 'saying') return [];
  return named?.entity && named.to === items[open]!.from && canAct(named.entity)
    ? toEntities(named.entity)
    : [];
}

/** Rules by which whoever is named does it. */
const DOING = new Set(['transitive', 'mutual', 'passive', 'made-by']);

/** Types in which capitalised words of which no more is known are products, storms and roads. */
const NAMED_ONLY = new Set(['TRADE', 'LAUNCH', 'ACCIDENT', 'OTHER']);

function isBareName(items: readonly Item[], clauses: readonly Clause[], actor: Entity): boolean {
  for (let i = clauses[0]!.from; i < clauses.at(-1)!.to; i++) {
    const mention = items[i]!.entity;
    // An acronym is a firm rather than a product: `AGM`, `FPT`.
    if (mention && mention.start === actor.start) {
      // `liveshow của Tuấn Hưng`: a work is somebody's.
      if (i > 0 && items[i - 1]!.to === items[i]!.from && items[i - 1]!.cues & Cue.OF) return false;
      return mention.kind === 'name' && mention.text !== mention.text.toUpperCase();
    }
  }
  return false;
}

function rolesOf(state: SentenceState, index: number, head: Head, isNoun: boolean): Roles {
  const { items, clauses } = state;
  if (isNoun) return rolesOfNoun(items, clauses, index, head.item, head.trigger);
  // `tổ chức liveshow`: whoever holds it is its actor.
  const held = head.trigger.type === 'LAUNCH' || isHeld(items, head);
  if (head.noun !== undefined && head.noun > head.item && held) {
    const trigger: Trigger = { ...head.trigger, frame: 'transitive' };
    return rolesOfVerb({ items, clauses, index, verb: head.item, trigger, noun: head.noun });
  }
  const begun = begunBy(items, head);
  if (begun !== undefined) return rolesOfVerb({ items, clauses, index, verb: begun, trigger: head.trigger });
  const course = items[head.item]!.trigger!.frame === 'undergo';
  // `kể từ khi giao tranh nổ ra giữa …`: whoever is told of before it does not fight.
  if (course && head.noun === undefined && tellsCourse(items[head.item]!) && head.trigger.type === 'ASSAULT')
    return rolesOfNoun(items, clauses, index, head.item, head.trigger, true);
  const carried = head.noun !== undefined && course;
  if (!carried) {
    const { item: verb, trigger, noun } = head;
    const topic = topicFor(state.topic, state.sentence);
    const speaker = state.speakers[index];
    return rolesOfVerb({ items, clauses, index, verb, trigger, noun, topic, speaker });
  }
  const at = clauses.findIndex(clause => head.noun! >= clause.from && head.noun! < clause.to);
  const roles = rolesOfNoun(items, clauses, at, head.noun!, head.trigger, head.noun! < head.item);
  if (roles.actors.length === 0) roles.actors = promisedBy(items, clauses, at, head.trigger);
  return roles;
}

/** `ông A cam kết việc rút quân sẽ bắt đầu …`: a deed that somebody promises, and that is nobody else's, is his side's. */
function promisedBy(
  items: readonly Item[],
  clauses: readonly Clause[],
  at: number,
  { type }: Trigger,
): Entity[] {
  const promise = clauses[at - 1]?.verbs.at(-1);
  if (promise === undefined || items[promise]!.trigger!.type !== 'AGREE' || !DEEDS.has(type)) return [];
  const promiser = entitiesOf([subjectFor(items, clauses, at - 1, promise)]);
  return promiser.length === 1 && promiser[0]!.code !== undefined ? promiser.map(sideAlone) : [];
}

/** `Ukraine đã bắt đầu phản công`: the verb of what somebody begins to do. */
function begunBy(items: readonly Item[], { item, noun, to, trigger }: Head): number | undefined {
  const next = items[item + 1];
  const isVerb = next?.trigger?.kind === 'verb' && next.from === items[item]!.to && next.to <= to;
  const begins = items[item]!.trigger!.kind === 'carrier' && items[item]!.trigger!.frame === 'undergo';
  return noun === undefined && begins && isVerb && trigger.frame !== 'undergo' ? item + 1 : undefined;
}

/** `tổ chức bảy sự kiện`: what somebody carries out does not only happen. */
function isHeld(items: readonly Item[], { item, trigger: { type, frame } }: Head): boolean {
  const carrier = items[item]!.trigger!;
  return frame === 'undergo' && type === 'OTHER' && carrier.kind === 'carrier';
}
