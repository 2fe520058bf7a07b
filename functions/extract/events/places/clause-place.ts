/** Where an event happened, by the words of its own clause. */
import type { EventType, Place } from '../../../../schemas/event.ts';
import { toPlace } from '../../entities/mention.ts';
import type { Head } from '../heads/head.ts';
import { prepositionBefore } from '../parties/preposition-before.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { broughtIn, type Within } from './brought-in.ts';
import { cameTo, crowdOf } from './came-to.ts';

/** Happenings that come to a place (`đổ bộ vào Quảng Nam`), which stands right behind their words. */
const ARRIVING: ReadonlySet<EventType> = new Set(['MOVE', 'ACCIDENT', 'PROTEST']);
/** Tokens that may stand between such words and the place: `vào các tỉnh`. */
const REACH = 5;

/** Acts that are done where what they strike or take lies: `không kích thủ đô Kiev`, `chiếm Mariupol`. */
const STRIKING: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** The first place that `tại` or `ở` brings in; else the goal of a movement, or what is struck. */
export function placeOf(items: readonly Item[], clause: Within, head: Head): Place | null {
  // Those who speak on the telephone are not in one place.
  if (head.trigger.mode === 'phone') return null;
  return (
    // `phiến quân ở Yemen bắn tên lửa vào Riyadh`: what is struck lies behind the verb, who strikes before it.
    broughtIn(items, clause, head, head.item) ??
    struck(items, clause, head) ??
    broughtIn(items, clause, head) ??
    goalOf(items, clause, head) ??
    sentTo(items, clause, head) ??
    befallen(items, clause, head) ??
    cameTo(items, clause, head) ??
    crowdOf(items, clause, head)
  );
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

/** Whence, whose, about what, with whom: no goal. */
const AWAY = Cue.SINCE | Cue.OF | Cue.ABOUT | Cue.WITH | Cue.BETWEEN | Cue.BY;

/** Tokens between the verb of those who are sent and the place that they are sent to. */
const FARTHEST = 16;

/** `triển khai tên lửa Patriot tới Ba Lan`, `áp sát quần đảo A`: where forces are brought, with what stands between. */
function sentTo(items: readonly Item[], clause: Within, { item, to, trigger }: Head): Place | null {
  if (trigger.type !== 'MOBILIZE' || trigger.kind === 'noun' || trigger.frame === 'mutual') return null;
  for (let i = item + 1; i < clause.to && items[i]!.from - to <= FARTHEST; i++) {
    const { entity, mark, trigger: other } = items[i]!;
    if (mark !== '' || (other && other.kind !== 'object' && !other.weak)) return null;
    if (!entity || (entity.kind !== 'place' && entity.kind !== 'country')) continue;
    const leads = (items[i - 1]!.cues | prepositionBefore(items, i, item + 1)) & (Cue.TO | AWAY);
    if (leads & AWAY) continue;
    if (leads || entity.kind === 'place') return toPlace(entity) ?? null;
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
