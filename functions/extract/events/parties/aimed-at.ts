/** At whom an act is aimed, of those who stand behind its verb. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import { isNameAlone, isNameless, type Party } from './party.ts';
import { entitiesOf, hostsOf, othersThan, without } from './party-entities.ts';

/** `cung cấp HTTPS`, `bán Vespa`: a bare name after such a verb is what is given, not who gets it. */
export function isThing(trigger: Trigger, party: Party): boolean {
  return GIVING.has(trigger.type) && isNameAlone(party);
}

/** `điều hàng nghìn binh sĩ tới Ba Lan`: those who are sent, or withdrawn, are not against whom. */
export function areTroops({ type, mode }: Trigger, { mentions }: Party): boolean {
  const moves = type === 'MOBILIZE' || (type === 'RETREAT' && mode === 'withdraw');
  return moves && mentions.every(({ kind, name }) => kind === 'common' && name === undefined);
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
export const ANSWERS = new Set<EventType>(['AGREE', 'SUPPORT', 'CONCEDE', 'ACCUSE', 'REJECT', 'PROTEST']);

/** Acts against a country that may be named by a part of it: `sáp nhập Crimea`. */
const FORCE = new Set<EventType>(['COERCE', 'ASSAULT', 'MOBILIZE']);

/** At whom a transitive verb aims: its object, else whoever a preposition or `của` brings in behind it. */
export function aimedAt(trigger: Trigger, objects: readonly Party[], actor: Party | undefined): Entity[] {
  // `giành HCV`, `vô địch`: whoever stands behind takes nothing, but for `trao giải cho …`.
  if (trigger.type === 'CONTEST') return entitiesOf([objects.find(party => party.preposition & Cue.TO)]);
  const own = trigger.type === 'RETREAT' ? entitiesOf([actor]) : [];
  const first = objects.find(
    party =>
      (party.preposition & (Cue.TO | Cue.WITH) && !isHimself(party, actor)) ||
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
  // `bàn giao ba ngư dân cho Việt Nam`: to whom they are handed over, and not who is.
  const given =
    first && HANDING.has(trigger.type) && isNobody(first) ? takerBehind(first, objects) : undefined;
  // `miễn nhiệm chức vụ Chủ tịch nước đối với ông A`: who loses the post.
  const holder =
    trigger.type === 'APPOINT' && first && isPost(first) ? holderBehind(first, objects) : undefined;
  // `khởi tố bị can đối với ông A`: who is charged, and not as what.
  const charged =
    trigger.type === 'PROSECUTE' && first && isNobody(first) ? chargedBehind(first, objects) : undefined;
  const direct = given ?? holder ?? charged ?? owner ?? first;
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
  return othersThan([actor], [aimed], !TO_POSTS.has(trigger.type));
}

/** Acts in which a post is what is won, given or lost, and not who is told. */
const TO_POSTS = new Set<EventType>([
  'APPOINT',
  'ELECT',
  'CONTEST',
  'LIFE',
  'MOVE',
  'OTHER',
  'LAUNCH',
  'TRADE',
]);

/** What hands people and goods over, or is done for somebody. */
export const HANDING = new Set<EventType>(['TRADE', 'AID', 'COOPERATE', 'RETREAT', 'CONCEDE', 'MOVE']);

/** `ba con tin`: people by what they are. */
const isNobody = (party: Party) => party.preposition === 0 && isNameless(party);

/** `đáp trả NATO mở rộng về phía nước này`: whoever acts, by a pronoun. */
const isHimself = (party: Party, actor: Party | undefined) =>
  party.mentions.every(({ kind }) => kind === 'pronoun') && othersThan([actor], [party]).length === 0;

const isPost = ({ mentions }: Party) => mentions.every(({ kind }) => kind === 'office');

const holderBehind = ({ to }: Party, objects: readonly Party[]) =>
  objects.find(
    ({ from, preposition, mentions }) =>
      from >= to && preposition & Cue.TO && mentions.every(({ kind }) => kind === 'person'),
  );

/** Charges are laid `đối với` or `với` somebody. */
const chargedBehind = ({ to }: Party, objects: readonly Party[]) =>
  objects.find(({ from, preposition }) => from === to + 1 && preposition & (Cue.TO | Cue.WITH));

function takerBehind({ to }: Party, objects: readonly Party[]): Party | undefined {
  return objects.find(
    party => party.from >= to && party.preposition & Cue.TO && entitiesOf([party], true).length > 0,
  );
}

/** `kiểm soát Avdeevka`, `pháo kích Shebekino`: a bare name behind such a verb is a town's. */
const takesGround = ({ mode }: Trigger) => mode === 'seize' || mode === 'aerial' || mode === 'heavy-weapons';

/** `rút binh sĩ Mỹ khỏi Syria`: whoever withdraws takes his own away. */
function isOwn(party: Party, own: readonly Entity[]): boolean {
  return own.length > 0 && without(entitiesOf([party]), own).length === 0;
}
