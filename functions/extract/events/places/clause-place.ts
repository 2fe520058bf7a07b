/** Where an event happened, by the words of its own clause. */
import type { EventType, Place } from '../../../../schemas/event.ts';
import { toPlace } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { seatOfEnvoy } from '../parties/envoys.ts';
import { prepositionBefore } from '../parties/preposition-before.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isOfSomebody } from './of-somebody.ts';

/** Prepositions that make an event noun tell what the deed is about, or what came before it. */
const ELSEWHERE = Cue.ABOUT | Cue.TO | Cue.AFTER | Cue.BEFORE | Cue.SINCE | Cue.SUBORDINATE;
/** Happenings that come to a place (`đổ bộ vào Quảng Nam`), which stands right behind their words. */
const ARRIVING: ReadonlySet<EventType> = new Set(['MOVE', 'ACCIDENT', 'PROTEST']);
/** Tokens that may stand between such words and the place: `vào các tỉnh`. */
const REACH = 5;

/** Acts that are done where what they strike or take lies: `không kích thủ đô Kiev`, `chiếm Mariupol`. */
const STRIKING: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** A clause, as far as its places go. */
type Within = Pick<Clause, 'from' | 'to' | 'cues'>;

/** The first place that `tại` or `ở` brings in; else the goal of a movement, or what is struck. */
export function placeOf(items: readonly Item[], clause: Within, head: Head): Place | null {
  return (
    // `phiến quân ở Yemen bắn tên lửa vào Riyadh`: what is struck lies behind the verb, who strikes before it.
    broughtIn(items, clause, head, head.item) ??
    struck(items, clause, head) ??
    broughtIn(items, clause, head) ??
    goalOf(items, clause, head) ??
    befallen(items, clause, head)
  );
}

function broughtIn(items: readonly Item[], clause: Within, head: Head, from = clause.from): Place | null {
  if ((clause.cues & Cue.AT) === 0) return null;
  let unplaced: Place | null = null;
  const seat = seatOfEnvoy(items, head);
  for (let i = from; i < clause.to; i++) {
    const mention = items[i]!.entity;
    if (!mention || mention === seat) continue;
    // `bắn tên lửa từ Biển Đen`: whence is not where.
    const preposition = prepositionBefore(items, i, clause.from);
    if ((preposition & Cue.AT) === 0 || preposition & Cue.SINCE) continue;
    const place = toPlace(mention) ?? beforeCountry(items, i);
    if (!place || ofAnotherNoun(items, i, clause, head) || isOfMatter(items, i, head)) continue;
    if (isOfSomebody(items, clause, i, head.item)) continue;
    // `tại khu phố cũ ở Aleppo`: the one whose country is known tells more.
    if (place.country !== undefined) return place;
    unplaced ??= place;
  }
  return unplaced;
}

/** Words about what others are to do. */
const ABOUT_OTHERS: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN']);

/** `hối thúc các bên nối lại hoà đàm tại Geneva`: where something is to be done, and not where it is asked for. */
function isOfMatter(items: readonly Item[], at: number, { item, trigger }: Head): boolean {
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

/** `tại Wales, Anh`, `tại Ridgeland, bang Georgia`: a name with its country, or a place there, behind a comma. */
function beforeCountry(items: readonly Item[], at: number): Place | undefined {
  const { entity, to } = items[at]!;
  const comma = items[at + 1];
  const country = items[at + 2]?.entity;
  const touches = comma?.mark === ',' && comma.from === to && items[at + 2]?.from === comma.to;
  if (entity?.kind !== 'name' || !touches || !country) return undefined;
  const code = country.kind === 'place' ? country.country : country.kind === 'country' && country.codes[0];
  return !code ? undefined : { text: entity.text, country: code };
}

/** The place behind a verb or noun of attack, as its object or after `vào`. */
function struck(items: readonly Item[], clause: Within, head: Head): Place | null {
  if (!STRIKING.has(head.trigger.type)) return null;
  const marker = items[head.item - 1];
  let before = head.item - 2;
  while (before > clause.from && items[before]!.date) before--;
  // `khu vực Kiev bị tấn công`
  if (marker && marker.cues & Cue.PASSIVE && items[before]?.to === items[before + 1]?.from) {
    const suffers = items[before]!.entity;
    if (suffers?.kind === 'place') return toPlace(suffers) ?? null;
  }
  for (let i = Math.max(head.item, head.noun ?? 0) + 1; i < clause.to; i++) {
    const { entity, mark } = items[i]!;
    if (mark !== '' && !items[i]!.aside) return null;
    if (entity?.kind !== 'place') continue;
    const preposition = prepositionBefore(items, i, head.item + 1);
    // A head alone (`15 tỉnh`) is no place, and of an unknown one only the object is struck for sure.
    if (entity.country === undefined && (preposition !== 0 || isHeadAlone(entity.text))) continue;
    return (preposition & ~Cue.TO) === 0 ? (toPlace(entity) ?? null) : null;
  }
  return null;
}

/** `sau vụ đụng độ ở Kerch`, `giải pháp cho cuộc xung đột ở Ukraine`: the place of what is only spoken of. */
function ofAnotherNoun(items: readonly Item[], at: number, clause: Within, head: Head): boolean {
  let preposition = at - 1;
  while (preposition > clause.from && (items[preposition]!.cues & Cue.AT) === 0) preposition--;
  // `sau vụ đầu độc ông A ở Salisbury`: names may stand between.
  let noun = preposition - 1;
  while (noun > clause.from && items[noun]!.entity && items[noun]!.entity!.kind !== 'place') noun--;
  const other = items[noun];
  if (!other || noun < clause.from || other.trigger?.kind !== 'noun') return false;
  const apart = noun === preposition - 1 && other.to !== items[preposition]!.from;
  if (apart || noun === head.item || noun === head.noun) return false;
  for (let i = noun - 1; i >= clause.from && items[i + 1]!.from - items[i]!.to <= 1; i--) {
    const { mark, entity, trigger, cues } = items[i]!;
    if (mark !== '' || entity || trigger) return false;
    if (cues & ELSEWHERE) return true;
  }
  return false;
}

const isHeadAlone = (text: string) => text === text.toLowerCase();

function goalOf(items: readonly Item[], clause: Within, head: Head): Place | null {
  const { type, mode } = head.trigger;
  if (!ARRIVING.has(type) && mode !== 'visit') return null;
  for (let i = head.item + 1; i < clause.to && items[i]!.from - head.to <= REACH; i++) {
    const { entity, mark, trigger } = items[i]!;
    if (mark !== '' || (trigger && trigger.kind !== 'verb')) return null;
    // `xe máy mang BKS Thanh Hóa`: a noun of another sort stands before the name.
    if (items[i]!.cues & Cue.DOCUMENT) return null;
    // `từ Nga sang Phần Lan`: whence is not whither.
    if (entity && prepositionBefore(items, i, head.item + 1) & Cue.SINCE) continue;
    if (entity) return toPlace(entity) ?? null;
  }
  return null;
}

/** What befalls a place, by the words for it. */
const BEFALLING: ReadonlySet<EventType> = new Set(['ACCIDENT', 'LIFE']);

/** `Hà Nội ngày 3/2 ghi nhận 7 ca mắc sởi`: the place that a disaster befalls stands before its verb. */
function befallen(items: readonly Item[], clause: Within, { item, trigger }: Head): Place | null {
  // `Thượng Hải ghi nhận 914 ca nhiễm`: told of by the town, it befalls it as well.
  const befalls =
    trigger.frame === 'undergo' || (trigger.type === 'ACCIDENT' && trigger.frame === 'transitive');
  if (!BEFALLING.has(trigger.type) || !befalls || trigger.kind !== 'verb') return null;
  let at = item - 1;
  while (at > clause.from && (items[at]!.date || items[at]!.cues & MOODS)) at--;
  const { entity, to } = items[at] ?? {};
  const opens = at <= clause.from || items[at - 1]!.mark === ',' || items[at - 1]!.date !== undefined;
  if (at < clause.from || !opens || entity?.kind !== 'place' || items[at + 1]!.from !== to) return null;
  return toPlace(entity) ?? null;
}
