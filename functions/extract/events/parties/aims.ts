/** Whom words are aimed at, where no object of the verb says so. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Aim, agreedOn, conditional, measured, REACH } from './aims-of-measures.ts';
import { seatOfEnvoy } from './envoys.ts';
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
