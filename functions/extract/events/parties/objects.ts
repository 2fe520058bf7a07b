/** Who or what stands behind a verb as its object. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import { canAct } from '../../entities/mention.ts';
import { type Clause, holdsName } from '../clauses/clause.ts';
import { isCalledOffBefore } from '../heads/called-off.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { acting, isNameAlone, type Party, partiesIn } from './parties.ts';
import { entitiesOf, hostsOf, othersThan, without } from './party-entities.ts';

/** Where the objects of a verb end: with its clause, or before the next verb that has a subject of its own. */
export function objectEnd(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): number {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  // `cáo buộc Nga tiếp tay …`, `yêu cầu Nga rút quân`: the object is the subject of what follows.
  if (
    next &&
    next.relation === 'that' &&
    clause.verbs.at(-1) === verb &&
    items[verb]!.trigger!.frame !== 'saying'
  ) {
    return next.verbs[0] ?? next.to;
  }
  // `hoãn cuộc gặp với Nga dự kiến diễn ra …`: what is called off opens the clause that tells when it was to be.
  if (next && next.nouns[0] === next.from && next.from === verb + 1 && isCalledOffBefore(items, next.from))
    return next.verbs[0] ?? next.to;
  // `khởi tố, bắt tạm giam ông A`: verbs side by side share their object.
  if (
    next &&
    next.relation === 'coordinate' &&
    opensWith(items, next) &&
    !holdsName(items, verb + 1, clause.core) &&
    !hasNounBehind(items, verb, clause.core)
  ) {
    return next.core;
  }
  return Math.max(clause.core, verb + 1);
}

/** `lên án vụ phóng và yêu cầu Hội đồng Bảo an …`: an act in words has its object in what it is about. */
function hasNounBehind(items: readonly Item[], verb: number, to: number): boolean {
  const next = items[verb + 1];
  if (!next || verb + 1 >= to || next.from !== items[verb]!.to) return false;
  return next.trigger?.kind === 'noun' && ANSWERS.has(items[verb]!.trigger!.type);
}

/** Whether a clause begins with its verb. */
export function opensWith(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  return verb !== undefined && !holdsName(items, clause.from, verb);
}

/** `cung cấp HTTPS`, `bán Vespa`: a bare name after such a verb is what is given, not who gets it. */
export function isThing(trigger: Trigger, party: Party): boolean {
  return GIVING.has(trigger.type) && isNameAlone(party);
}

/** `điều hàng nghìn binh sĩ tới Ba Lan`: those who are sent are not against whom. */
function areTroops({ type }: Trigger, { mentions }: Party): boolean {
  return type === 'MOBILIZE' && mentions.every(({ kind, name }) => kind === 'common' && name === undefined);
}

const GIVING = new Set<EventType>(['AID', 'TRADE', 'LAUNCH', 'LEGISLATE', 'MOVE', 'OTHER']);

/** Acts towards somebody, who may be told as whose a thing is: `phản đối quyết định của Mỹ`, not `bán cổ phần của A`. */
const RELATIONS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** Words that take up what somebody did or said. */
const ANSWERS = new Set<EventType>(['AGREE', 'SUPPORT', 'CONCEDE', 'ACCUSE', 'REJECT', 'PROTEST']);

/** Acts against a country that may be named by a part of it: `sáp nhập Crimea`. */
const FORCE = new Set<EventType>(['COERCE', 'ASSAULT', 'MOBILIZE']);

/** `kêu gọi các bên ngừng đe doạ Nga`: asked are those of whom it is not known who they are, and nobody behind them. */
export function asksUnknown(items: readonly Item[], verb: number, { type }: Trigger): boolean {
  const next = items[verb + 1];
  const asked = next?.entity;
  return type === 'REQUEST' && asked?.kind === 'pronoun' && !canAct(asked) && next!.from === items[verb]!.to;
}

/** At whom a transitive verb aims: its object, else whoever a preposition or `của` brings in behind it. */
export function aimedAt(trigger: Trigger, objects: readonly Party[], actor: Party | undefined): Entity[] {
  // `giành HCV`, `vô địch`: whoever stands behind takes nothing, but for `trao giải cho …`.
  if (trigger.type === 'CONTEST') return entitiesOf([objects.find(party => party.preposition & Cue.TO)]);
  const own = trigger.type === 'RETREAT' ? entitiesOf([actor]) : [];
  const first = objects.find(
    party =>
      party.preposition & (Cue.TO | Cue.WITH) ||
      (party.preposition === 0 &&
        !isThing(trigger, party) &&
        !isOwn(party, own) &&
        !areTroops(trigger, party)),
  );
  // `bắn hạ máy bay của Nga gần biên giới Syria`: whose it is stands nearer than what only says where.
  // `phủ nhận yêu cầu của Mỹ về việc rút khỏi Ukraine`: nor is what the words are about whom they answer.
  const owned = first?.preposition === 0 ? RELATIONS : ANSWERS;
  const owner =
    first && owned.has(trigger.type)
      ? objects.find(
          party =>
            party.from < first.from &&
            party.preposition === Cue.OF &&
            othersThan([actor], [party]).length > 0,
        )
      : undefined;
  const direct = owner ?? first;
  const aimed =
    direct ??
    objects.find(
      party => (party.preposition & Cue.OF && RELATIONS.has(trigger.type)) || party.preposition & ~Cue.OF,
    );
  if (!aimed) return [];
  if (FORCE.has(trigger.type)) {
    const struck = without(hostsOf([aimed]), entitiesOf([actor]));
    // `phóng thử tên lửa Bulava`: a bare name is what is used.
    // `triển khai tàu Sierra Madre`: nor is what is moved anybody.
    if (isNameAlone(aimed)) return trigger.type === 'MOBILIZE' || takesGround(trigger) ? [] : struck;
    if (struck.length > 0) return struck;
  }
  return othersThan([actor], [aimed]);
}

/** `kiểm soát Avdeevka`, `pháo kích Shebekino`: a bare name behind such a verb is a town's. */
const takesGround = ({ mode }: Trigger) => mode === 'seize' || mode === 'aerial' || mode === 'heavy-weapons';

/** `rút binh sĩ Mỹ khỏi Syria`: whoever withdraws takes his own away. */
function isOwn(party: Party, own: readonly Entity[]): boolean {
  return own.length > 0 && without(entitiesOf([party]), own).length === 0;
}

/** Words about what somebody does: `lên án việc Nga …`, `cáo buộc rằng Nga …`. */
const ABOUT_DEEDS = new Set<EventType>(['ACCUSE', 'REJECT', 'PROTEST', 'SUPPORT', 'REQUEST', 'THREATEN']);

/** Whom words are aimed at that have a clause for their object: its subject. */
export function subjectOfObject(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  trigger: Trigger,
): Party | undefined {
  const next = clauses[index + 1];
  const [verb] = next?.verbs ?? [];
  if (!ABOUT_DEEDS.has(trigger.type) || !next || verb === undefined) return undefined;
  const noun = next.relation === 'subordinate' && (items[next.from]!.cues & (Cue.EVENTIVE | Cue.ABOUT)) !== 0;
  if (!noun && next.relation !== 'that') return undefined;
  const party = partiesIn(items, next.from, verb).find(acting);
  return party && (party.preposition & ~Cue.ABOUT) === 0 ? party : undefined;
}

/** `lo ngại về khả năng Nga tấn công Ukraine`: words about a deed are aimed at who does it, and not at whom it is done to. */
export function doerOfDeed(
  items: readonly Item[],
  clause: Clause,
  verb: number,
  trigger: Trigger,
  after: readonly Party[],
): Party | undefined {
  if (!ABOUT_DEEDS.has(trigger.type)) return undefined;
  const deed = clause.verbs.find(each => each > verb);
  const [party] = after;
  if (deed === undefined || !party || party.to > deed || party.preposition !== Cue.ABOUT) return undefined;
  const parted = anyOf(
    items,
    party.to,
    deed,
    ({ mark, entity, trigger: other }) => mark !== '' || !!(entity ?? other),
  );
  return parted ? undefined : party;
}

/** `tại Kiev trong cuộc tập kích`: whose city is attacked, where another state does it. */
export function attacked(
  items: readonly Item[],
  clause: Clause,
  trigger: Trigger,
  actors: readonly Entity[],
): Entity[] {
  if (trigger.type !== 'ASSAULT' || !actors.some(({ code, name }) => (code ?? name) !== undefined)) return [];
  const parties = partiesIn(items, clause.from, clause.to);
  // `kể từ khi xung đột nổ ra ở Ukraine`: without anybody who does it, the country is where it was.
  const done = parties.some(party => party.preposition === 0 && acting(party));
  const places = parties.filter(
    party =>
      party.preposition & Cue.AT &&
      party.mentions.some(({ kind }) => kind === 'place' || (done && kind === 'country')),
  );
  return without(hostsOf(places.slice(0, 1)), actors);
}
