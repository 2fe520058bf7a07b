/** Whom words are aimed at, where no object of the verb says so. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCue } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { seatOfEnvoy } from './envoys.ts';
import { partiesIn } from './parties.ts';
import { entitiesOf } from './party-entities.ts';
import { quotedAbout } from './quoted-about.ts';
import { aboutWhom, saidTowards } from './said-towards.ts';
import { codedIn, statesOf } from './states.ts';
import type { Roles } from './telling.ts';

/** Acts against somebody, as aims of another act (`công bố các biện pháp để đáp trả …`). */
const AIMED = new Set<EventType>([
  'REQUEST',
  'SANCTION',
  'ACCUSE',
  'REJECT',
  'PROTEST',
  'THREATEN',
  'ASSAULT',
  'COERCE',
]);

/** What states do to others in words or by law, and may name them only in what it is about. */
const TOWARDS = new Set<EventType>([...SPOKEN, 'SANCTION', 'LEGISLATE', 'APPOINT', 'MOBILIZE']);

/** Clauses behind an act that still tell what it is about. */
const REACH = 4;

/** Recipients from what the act is for, from what is said, or from the relations that the words are about. */
export function addAim(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  roles: Roles,
): void {
  const [actor] = roles.actors;
  if (!actor || roles.actors.length > 1 || !TOWARDS.has(head.trigger.type)) return;
  const seat = seatOfEnvoy(items, head);
  const aim =
    (seat && {
      recipients: statesOf(seat).filter(({ code }) => code !== actor.code),
      rule: 'seat-of-envoy',
    }) ??
    measured(items, clauses[index]!, head, actor) ??
    aimedAt(items, clauses, index, actor) ??
    agreedOn(items, clauses[index]!, head, actor) ??
    conditional(items, clauses, index, head, actor) ??
    (actor.code === undefined ? undefined : aboutOthers(items, clauses, index, head, actor));
  if (!aim || aim.recipients.length === 0) return;
  roles.recipients = aim.recipients;
  roles.rules.push(aim.rule);
}

interface Aim {
  recipients: Entity[];
  rule: string;
}

/** `công bố các biện pháp để đáp trả Mỹ`, `bãi bỏ lệnh cấm mà nước này áp đặt với Thổ Nhĩ Kỳ` */
function aimedAt(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  actor: Entity,
): Aim | undefined {
  for (let at = index + 1; at < Math.min(clauses.length, index + REACH); at++) {
    const clause = clauses[at]!;
    const verb = clause.verbs.find(each => items[each]!.trigger!.kind !== 'carrier');
    if (clause.relation !== 'subordinate' || verb === undefined || !AIMED.has(items[verb]!.trigger!.type))
      continue;
    // `liên quan đến vụ bắn hạ máy bay`: what it has to do with is no aim.
    if (items[clause.from]!.cues & Cue.ABOUT) continue;
    // `…, sau vụ máy bay bị bắn rơi ở Ukraine`: nor what came before.
    if ((items[clause.from - 1]?.cues ?? 0) & (Cue.AFTER | Cue.BEFORE | Cue.SINCE)) continue;
    const aimed = codedIn(items, verb, clause.to).filter(entity => entity.code !== actor.code);
    if (aimed.length > 0) return { recipients: aimed.slice(0, 1), rule: 'aimed-at' };
  }
  return undefined;
}

/** `Các biện pháp nhằm vào ngân hàng của Nga, được EU áp đặt …`: at whom measures are aimed, told before the verb. */
function measured(
  items: readonly Item[],
  { from }: Clause,
  { item, trigger }: Head,
  actor: Entity,
): Aim | undefined {
  if (trigger.type !== 'SANCTION') return undefined;
  let at = from + 1;
  while (at < item && (items[at]!.cues & Cue.TO) === 0) at++;
  const recipients = codedIn(items, at, item).filter(({ code }) => code !== actor.code);
  return recipients.length > 0 ? { recipients: recipients.slice(0, 1), rule: 'aimed-at' } : undefined;
}

/** `nhất trí gia hạn các biện pháp trừng phạt chống Nga`: what one side decides by itself is for or against others. */
function agreedOn(
  items: readonly Item[],
  clause: Clause,
  { item, trigger }: Head,
  actor: Entity,
): Aim | undefined {
  if (trigger.type !== 'AGREE' || trigger.frame !== 'mutual' || actor.code === undefined) return undefined;
  const party = partiesIn(items, item + 1, clause.to).find(({ preposition }) => preposition & Cue.TO);
  const recipients = entitiesOf([party], true).filter(
    ({ code }) => code !== undefined && code !== actor.code,
  );
  return recipients.length > 0 ? { recipients, rule: 'aimed-at' } : undefined;
}

/** `cảnh báo sẽ đáp trả nếu Ba Lan đóng cửa biên giới`: what is said to come is for those on whom it hangs. */
function conditional(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  actor: Entity,
): Aim | undefined {
  const { type, frame } = head.trigger;
  if (type !== 'THREATEN' && frame !== 'saying') return undefined;
  const at = clauses.findIndex(
    ({ relation }, i) => i > index && i < index + REACH && relation === 'condition',
  );
  const condition = clauses[at];
  const [verb] = condition?.verbs ?? [];
  if (!condition || verb === undefined) return undefined;
  // `tuyên bố sẽ …`: what is only told to be so hangs on nobody.
  if (type !== 'THREATEN' && !hasCue(items, head.item + 1, condition.from, Cue.FUTURE | Cue.POSSIBLE))
    return undefined;
  const others = codedIn(items, condition.from, verb).filter(({ code }) => code !== actor.code);
  return others.length > 0 ? { recipients: others, rule: 'aimed-at' } : undefined;
}

function aboutOthers(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  actor: Entity,
): Aim | undefined {
  if (!SPOKEN.has(head.trigger.type)) return undefined;
  const said = saidTowards(items, clauses, index, head, actor);
  if (said) return { recipients: said, rule: 'said-towards' };
  const quoted =
    head.trigger.frame === 'saying' && head.trigger.kind === 'verb'
      ? quotedAbout(items, clauses, head, actor)
      : undefined;
  if (quoted) return { recipients: quoted, rule: 'quoted-about' };
  // `… mối quan hệ giữa Nga và NATO`: words about relations are for the other side.
  const end = clauses.at(-1)!.to;
  let relations = head.item + 1;
  while (relations < end && !items[relations]!.relations) relations++;
  if (relations < end) {
    const other = codedIn(items, relations, end).find(entity => entity.code !== actor.code);
    if (other) return { recipients: [other], rule: 'relations-with' };
  }
  const about = aboutWhom(items, clauses, index, head, actor);
  return about && { recipients: about, rule: 'words-about' };
}
