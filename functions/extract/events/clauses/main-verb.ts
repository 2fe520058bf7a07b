/** Which of several verbs of a clause is the one that an event belongs to. */

import type { EventType } from '../../../../schemas/event.ts';
import { SPOKEN, TOWARDS } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import { opensQuotation } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import { blowBefore } from './blows.ts';
import { protestOf } from './crowds.ts';
import { hasMarker, isDescribing } from './marked-verb.ts';
import { brokenOff, catching, doneBehind, heardSaying, turnedTo } from './only-describes.ts';

/** `ký văn bản`, `có đơn`: a common word that an event noun right behind it makes telling. */
function isCompleted(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return (
    items[verb]!.trigger!.kind === 'carrier' &&
    next?.from === items[verb]!.to &&
    next.trigger?.kind === 'noun'
  );
}

/** `doạ phong toả eo biển`, `hứa sẽ rút quân`, `doạ “đánh chìm” tàu`: a short word for an act in words, right before what it is about. */
function isOfNextVerb(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { trigger, to } = items[verb]!;
  if (!SPOKEN.has(trigger!.type) || trigger!.kind !== 'verb' || items[verb + 1]?.from !== to) return false;
  const ahead = items[verb + 1]!.cues & Cue.FUTURE && items[verb + 2]?.from === items[verb + 1]!.to;
  const about = ahead || opensQuotation(items[verb + 1]!.mark) ? verb + 2 : verb + 1;
  if (!verbs.includes(about)) return false;
  return !items[about]!.unknown && items[about]!.trigger!.kind === 'verb';
}

/**
 * `mời Chủ tịch nước sớm thăm Pháp`, `tố Ukraine pháo kích`: a short word for asking or accusing, with whom it is said to
 * right behind, and what it is about behind him.
 */
function isTowardsDoer(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { trigger, to } = items[verb]!;
  const asked = items[verb + 1];
  const next = verbs.find(each => each > verb);
  if (!TOWARDS.has(trigger!.type) || trigger!.kind !== 'verb' || !asked?.entity || asked.from !== to)
    return false;
  // `trình Quốc hội thông qua`: what is to be passed is put before an organ.
  if (asked.entity.kind === 'organ' && trigger!.type === 'REQUEST') return false;
  // `tố Nga và Belarus can thiệp`: nothing else stands between but a word such as `sớm`.
  let last = verb + 1;
  while (items[last + 1]?.entity || (items[last + 1]?.cues ?? 0) & Cue.COORDINATE) last++;
  return next !== undefined && next <= last + 2 && items[next]!.from - items[last]!.to <= 1;
}

/** Items between a ban and the verb of what it bans: whom it bans from it. */
const BANNED = 3;

/** `cấm đầu tư vào Nga`, `cấm người nước ngoài mua nhà`: a short word for a ban, before what nobody may do. */
function isBan(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { type, kind } = items[verb]!.trigger!;
  if (type !== 'SANCTION' || kind !== 'verb') return false;
  const next = verbs.find(each => each > verb);
  if (next === undefined || next - verb - 1 > BANNED || hasMarker(items, next)) return false;
  return !anyOf(items, verb + 1, next, ({ mark }) => mark !== '');
}

/** `nói tại cuộc họp với những người tới dự …`: what stands behind one who speaks is where, to whom or what. */
function isSaying(items: readonly Item[], verb: number): boolean {
  return items[verb]!.trigger!.frame === 'saying' && items[verb - 1]?.to === items[verb]!.from;
}

/** Whether nothing but a denial marks a verb: what is decided against (`quyết định không khởi tố`). */
function isOnlyDenied(items: readonly Item[], verb: number): boolean {
  return (items[verb - 1]!.cues & MARKERS) === Cue.NEGATION;
}

/** `bắt quả tang Nam đang cướp giật`: what somebody was found at, told by whoever found him. */
function isOfObject(items: readonly Item[], verb: number, marked: number): boolean {
  if ((items[marked - 1]!.cues & MARKERS) !== Cue.ONGOING || items[verb]!.trigger!.kind === 'carrier')
    return false;
  return anyOf(items, verb + 1, marked, ({ entity }) => entity !== undefined);
}

/** Tokens of a verb and the gathering that it names. */
const HOLDING = 3;

/** `tổ chức hội nghị trực tuyến quán triệt chỉ thị`: what a gathering is held for is told by its name. */
function holdsGathering(items: readonly Item[], verbs: readonly number[]): boolean {
  const { trigger, from, to } = items[verbs[0]!]!;
  if (trigger!.type !== 'CONSULT' || trigger!.kind !== 'verb' || trigger!.frame !== 'transitive')
    return false;
  if (to - from < HOLDING) return false;
  return !verbs.some((verb, n) => n > 0 && hasMarker(items, verb));
}

/** Harm, which is done with something. */
export const HARM = new Set<EventType>(['ASSAULT', 'COERCE', 'ACCIDENT', 'PROTEST', 'LIFE']);

/**
 * The main verb of several: the first with a marker of tense, voice or denial, or else the first that is more
 * than a common word. What an act in words is about (`nhất trí sẽ …`) is not the main verb.
 */
export function mainVerb(items: readonly Item[], all: readonly number[]): number {
  const verbs = all.length > 1 ? turnedTo(items, all) : all;
  if (verbs.length === 1 || holdsGathering(items, verbs)) return verbs[0]!;
  const protest = protestOf(items, verbs);
  if (protest !== undefined) return protest;
  const strong = verbs.find(
    verb =>
      !items[verb]!.trigger!.weak ||
      isCompleted(items, verb) ||
      isSaying(items, verb) ||
      isBan(items, verbs, verb) ||
      isOfNextVerb(items, verbs, verb) ||
      isTowardsDoer(items, verbs, verb),
  );
  const first = verbs.find(verb => hasMarker(items, verb) && !isDescribing(items, verbs, verb));
  const marked =
    first === undefined
      ? undefined
      : (brokenOff(items, verbs, first) ?? doneBehind(items, verbs, first) ?? first);
  if (marked === undefined)
    return strong === undefined ? verbs[0]! : (blowBefore(items, verbs, strong) ?? strong);
  const caught = catching(items, verbs, marked);
  if (caught !== undefined) return caught;
  // `đã dùng dao tiến đến đâm anh Th.`: with what a deed is done is told before it.
  const speech = heardSaying(items, verbs, marked);
  if (speech !== undefined) return speech;
  const { weak, type, kind } = items[marked]!.trigger!;
  const deed = verbs.find(verb => verb > marked && HARM.has(items[verb]!.trigger!.type));
  if (deed !== undefined && weak && type === 'OTHER' && kind === 'verb') return deed;
  if (
    strong !== undefined &&
    strong < marked &&
    (isOfObject(items, strong, marked) ||
      SPOKEN.has(items[strong]!.trigger!.type) ||
      items[marked]!.trigger!.weak ||
      isOnlyDenied(items, marked))
  )
    return strong;
  return marked;
}
