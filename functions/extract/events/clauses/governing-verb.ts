/** Which of several verbs before a date the date belongs to. */

import type { EventType } from '../../../../schemas/event.ts';
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { isReached } from '../heads/reached-pact.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { protestOf } from './crowds.ts';
import { hasMarker, isDescribing } from './marked-verb.ts';
import { catching } from './only-describes.ts';

/** The verb that a date after several belongs to: the last that is marked, or else the first; free ones only. */
export function governing(
  items: readonly Item[],
  all: readonly number[],
  taken: ReadonlySet<number>,
): number | undefined {
  const protest = protestOf(items, all);
  if (protest !== undefined && !taken.has(protest)) return protest;
  const verbs = all.filter(verb => !isOfDeedBehind(items, all, verb) && !isOfCause(items, all, verb));
  const marked = verbs.findLast(verb => hasMarker(items, verb) && !isDescribing(items, verbs, verb));
  // `bắt 10 người bị tình nghi làm gián điệp hôm 27/6`: when they were caught.
  const caught = marked === undefined ? undefined : catching(items, all, marked);
  if (caught !== undefined && !taken.has(caught)) return caught;
  if (marked !== undefined && !taken.has(marked)) return marked;
  const free = verbs.filter(verb => !taken.has(verb) && (marked === undefined || verb > marked));
  return marked === undefined ? free[0] : free.at(-1);
}

/**
 * `bị cáo buộc đâm chết hai người hôm 5/3`, `tố Israel không kích sân bay rạng sáng 10/6`: behind what somebody is said to
 * have done stands when he did it.
 */
function isOfDeedBehind(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { type, passive, kind } = items[verb]!.trigger!;
  if (type !== 'ACCUSE' || kind !== 'verb') return false;
  if (passive) return verbs.includes(verb + 1) && items[verb + 1]!.from === items[verb]!.to;
  if (!items[verb + 1]?.entity || items[verb + 1]!.from !== items[verb]!.to) return false;
  const deed = verbs.find(other => other > verb);
  return deed !== undefined && BLOWS.has(items[deed]!.trigger!.type);
}

/** Deeds of a moment, and not the ways of somebody (`vi phạm hiệp ước`). */
const BLOWS = new Set<EventType>(['ASSAULT', 'ACCIDENT', 'LIFE']);

/** `làm rõ nguyên nhân gây cháy chợ hôm 25/10`: behind an inquiry with no word between stands what is inquired into. */
function isOfCause(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { type, frame } = items[verb]!.trigger!;
  if (!INQUIRES.has(type) || frame !== 'transitive' || items[verb]!.flags & Flag.FINDS) return false;
  const next = verb + 1;
  const touches = (at: number) => verbs.includes(at) && items[at]!.from === items[at - 1]!.to;
  if (!touches(next) || items[verb]!.trigger!.kind !== 'verb') return false;
  const { kind, type: nextType } = items[next]!.trigger!;
  const harm = kind === 'carrier' && nextType === 'OTHER' ? next + 1 : next;
  return (harm === next || touches(harm)) && BEFALLS.has(items[harm]!.trigger!.type);
}
const INQUIRES = new Set<EventType>(['PROSECUTE', 'OTHER']);

/** `giải cứu ngư dân gặp nạn hôm 11/3`: what befell those who are helped is not what the date tells. */
function isOfVictims(items: readonly Item[], help: number, verb: number): boolean {
  const { type, frame } = items[verb]!.trigger!;
  return (
    HELP.has(items[help]!.trigger!.type) &&
    frame === 'undergo' &&
    BEFALLS.has(type) &&
    !hasMarker(items, verb)
  );
}
const HELP = new Set<EventType>(['AID', 'CONSULT', 'SUPPORT']);
const BEFALLS = new Set<EventType>(['ACCIDENT', 'LIFE']);

/** Tokens of an object that no lexicon knows. */
const SHORTEST_OBJECT = 3;

/** Whether what a verb acts on stands between it and the next, which may only describe it (`thay thế văn kiện ra đời …`). */
export function isBehindObject(items: readonly Item[], verb: number, next: number): boolean {
  const between = items[next - 1]!;
  const noun = between.trigger?.kind === 'object' || between.trigger?.kind === 'noun';
  if (next - 1 > verb && noun && between.to === items[next]!.from) return true;
  // `rút khỏi thoả thuận đạt được năm 2015`: the object may be the last word of the verb.
  if (items[verb]!.flags & Flag.DOCUMENTED && items[verb]!.to === items[next]!.from) return true;
  // `nói thoả thuận đạt được hôm 12/8 …`: nobody agrees there.
  if (isReached(items, next)) return true;
  return items[next]!.from - items[verb]!.to >= SHORTEST_OBJECT;
}

/** `quy định trong thoả thuận ký vào năm 2015`: the verb that touches the date, if nouns part it from the others. */
export function touchingVerb(
  items: readonly Item[],
  verbs: readonly number[],
  date: number,
): number | undefined {
  const last = verbs.at(-1);
  const other = verbs.at(-2);
  if (last === undefined || other === undefined || isOfVictims(items, other, last)) return undefined;
  const suffers = isSuffered(items, other, last);
  for (let i = date; i > last; i--) {
    if (items[i - 1]!.to !== items[i]!.from) return undefined;
    const { cues, entity } = items[i - 1]!;
    if (i - 1 > last && (cues & (suffers ? PLACED : DATE_PREPOSITION)) === 0 && !(suffers && entity))
      return undefined;
  }
  return suffers || isBehindObject(items, other, last) ? last : undefined;
}

/** Words between a verb, its place or recipient, and its date. */
const PLACED = DATE_PREPOSITION | Cue.AT | Cue.TO;

/**
 * `trao trả ba tàu bị bắt giữ ở eo biển Kerch năm ngoái`, `dỡ bỏ lệnh trừng phạt áp đặt lên Nga năm 2014`: the verb behind
 * what is given back or lifted says what had been done to it, where and when.
 */
function isSuffered(items: readonly Item[], undoing: number, verb: number): boolean {
  if (items[undoing]!.trigger!.kind !== 'verb' || hasMarker(items, verb)) return false;
  if (!UNDOES.has(items[undoing]!.trigger!.type)) return false;
  const { passive, type } = items[verb]!.trigger!;
  if (items[verb]!.from === items[undoing]!.to) return type === 'SANCTION';
  return (
    passive === true && items[verb - 1]!.entity !== undefined && items[verb - 1]!.to === items[verb]!.from
  );
}
const UNDOES = new Set<EventType>(['RETREAT', 'AID']);
