/** Places that belong to something or somebody else than what is told: to a noun beside it, to what is asked for, to whoever acts. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import type { Head } from '../heads/head.ts';
import { TALK } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Within } from './brought-in.ts';

/** Prepositions that make an event noun tell what the deed is about, or what came before it. */
const ELSEWHERE = Cue.ABOUT | Cue.TO | Cue.AFTER | Cue.BEFORE | Cue.SINCE | Cue.SUBORDINATE;

/** Words about what others are to do. */
const ABOUT_OTHERS: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN']);

/** `hối thúc các bên nối lại hoà đàm tại Geneva`: where something is to be done, and not where it is asked for. */
export function isOfMatter(items: readonly Item[], at: number, { item, trigger }: Head): boolean {
  if (!ABOUT_OTHERS.has(trigger.type) || item > at) return false;
  let asked = false;
  for (let i = item + 1; i < at; i++) {
    const { mark, entity, trigger: other, date } = items[i]!;
    if (mark === ',' || date) return false;
    asked ||= entity !== undefined;
    if (asked && other?.kind === 'verb') return true;
  }
  return false;
}

/** Who says or does something for others, and has a seat of his own. */
const SEATED = new Set<EntityKind>(['office', 'organ', 'group', 'agency', 'organisation', 'firm', 'person']);

/** Tokens between somebody and the preposition before his seat: `có trụ sở tại`. */
const LONGEST_SEAT = 3;

/**
 * `phó chỉ huy lực lượng ly khai ở vùng Donetsk cho biết`, `viện A có trụ sở tại Mỹ nhận định`: right behind whoever
 * speaks stands where he sits, and not where he says it.
 */
export function isOfParty(
  items: readonly Item[],
  at: number,
  clause: Within,
  { item, trigger }: Head,
): boolean {
  if (trigger.frame !== 'saying' || at > item) return false;
  const preposition = prepositionBefore(items, at, clause);
  let party = preposition - 1;
  while (party > clause.from && isSmallWord(items[party]!)) party--;
  const { entity, to } = items[party] ?? {};
  if (!entity || party < clause.from || !SEATED.has(entity.kind)) return false;
  const between = items[preposition]!.from - to!;
  // `Tổng thống Mỹ tại Nhà Trắng`, `Đại sứ Mỹ tại Hà Nội`: but for a band, whoever is named alone is there.
  if (between === 0) return entity.kind === 'group' || entity.text.includes(',');
  return between <= LONGEST_SEAT;
}

/** The preposition of a place, or the first item of its clause. */
function prepositionBefore(items: readonly Item[], place: number, { from }: Within): number {
  let at = place - 1;
  while (at > from && (items[at]!.cues & Cue.AT) === 0) at--;
  return at;
}

const isSmallWord = ({ entity, trigger, mark, date }: Item) => !entity && !trigger && mark === '' && !date;

/** `sau vụ đụng độ ở Kerch`, `giải pháp cho cuộc xung đột ở Ukraine`: the place of what is only spoken of. */
export function ofAnotherNoun(items: readonly Item[], at: number, clause: Within, head: Head): boolean {
  const preposition = prepositionBefore(items, at, clause);
  // `sau vụ đầu độc ông A ở Salisbury`: names may stand between.
  let noun = preposition - 1;
  while (noun > clause.from && items[noun]!.entity && items[noun]!.entity!.kind !== 'place') noun--;
  const other = items[noun];
  if (!other || noun < clause.from || other.trigger?.kind !== 'noun') return false;
  const apart = noun === preposition - 1 && other.to !== items[preposition]!.from;
  if (apart || noun === head.item || noun === head.noun) return false;
  // `bàn về cuộc xung đột ở Ukraine`: what the words of the verb itself are about.
  if (noun === head.item + 1 && TALK.has(head.trigger.type) && !TALK.has(other.trigger.type)) return true;
  for (let i = noun - 1; i >= clause.from && items[i + 1]!.from - items[i]!.to <= 1; i--) {
    const { mark, entity, trigger, cues } = items[i]!;
    if (mark !== '' || entity || trigger) return false;
    if (cues & ELSEWHERE) return true;
  }
  return false;
}
