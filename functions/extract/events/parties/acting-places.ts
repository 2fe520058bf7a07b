/** Places that stand for their authorities: `Hà Nội ban hành kế hoạch`, `tỉnh yêu cầu`. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import type { Party } from './party.ts';

/** What happens in a place, or to it, and is done by no authority. */
const IN_PLACES = new Set<EventType>(['ACCIDENT', 'LIFE', 'MOVE', 'CONTEST', 'TRADE']);

/** The place right before a verb, as the organ of its country, where only an authority does what the verb tells. */
export function placeThatActs(
  items: readonly Item[],
  clause: Clause,
  first: number,
  verb: number,
): Party | undefined {
  const official = isOfficial(items[verb]!.trigger) && !befallsPlaces(items, clause, verb);
  if (!official && !isOfHouses(items[verb]!.trigger)) return undefined;
  const party = partiesIn(items, clause.from, first).findLast(
    ({ mentions }) => mentions[0]!.kind === 'place',
  );
  const mention = party?.mentions[0];
  if (!party || !mention || mention.locative || party.preposition !== 0) return undefined;
  const acts = mention.house || (official && mention.governs && mention.country !== undefined);
  if (!acts) return undefined;
  for (let i = party.to; i < first; i++) if (!isMarker(items[i]!)) return undefined;
  for (let i = party.to; i <= first; i++)
    if (items[i]!.from - items[i - 1]!.to > LONGEST_GAP) return undefined;
  const actor: EntityMention = mention.house
    ? { ...mention, kind: 'firm', codes: [], name: mention.text }
    : { ...mention, kind: 'organ', codes: [mention.country!] };
  return { ...party, mentions: [actor] };
}

/** `Công viên Đầm Sen mở cửa lại`: what is done by those who run a place. */
function isOfHouses(trigger: Trigger | undefined): boolean {
  if (!trigger || trigger.passive || (trigger.kind !== 'verb' && trigger.kind !== 'carrier')) return false;
  return !IN_PLACES.has(trigger.type) || trigger.type === 'TRADE';
}

/** Words between a place and its verb that no item has: `Hà Nội cũng vừa ban hành`. */
const LONGEST_GAP = 2;

const MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.NEGATION;

function isMarker({ cues, entity, trigger, mark }: Item): boolean {
  return !entity && mark === '' && (trigger?.kind === 'carrier' || (!trigger && (cues & ~MARKERS) === 0));
}

/** `Quảng Bình có 90 nhà bị ngập`: what the light verb carries is done by no authority. */
function befallsPlaces(items: readonly Item[], clause: Clause, verb: number): boolean {
  if (items[verb]!.trigger!.kind !== 'carrier') return false;
  for (let i = verb + 1; i < clause.to; i++) {
    const { trigger } = items[i]!;
    if (trigger) return IN_PLACES.has(trigger.type);
  }
  return false;
}

function isOfficial(trigger: Trigger | undefined): boolean {
  if (!trigger) return false;
  // `Hà Nội báo cáo số lượng`: a noun of words with a place right before it is a verb.
  if (trigger.kind === 'noun') return trigger.frame === 'saying';
  // `Thành phố đặt mục tiêu giảm biên chế`
  if (trigger.kind === 'carrier' && trigger.planned) return true;
  if (trigger.kind !== 'verb' && trigger.kind !== 'carrier') return false;
  // `Đà Nẵng đón 7 triệu lượt khách`, `Hà Nội đưa 300 người đi cách ly`
  // `Quận thu hơn 5.000 tỷ đồng`
  // `Thượng Hải ghi nhận 914 ca nhiễm`
  const verb = trigger.kind === 'verb';
  const moves =
    trigger.type === 'MOVE' || ((trigger.type === 'TRADE' || trigger.type === 'ACCIDENT') && verb);
  const stays = IN_PLACES.has(trigger.type) && !(moves && trigger.frame === 'transitive');
  return !stays && (trigger.frame === 'transitive' || trigger.frame === 'saying');
}
