/** Which of several verbs of a clause is the one that a date or an event belongs to. */
import type { EventType } from '../../../../schemas/event.ts';
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { blowBefore } from './blows.ts';

const hasMarker = (items: readonly Item[], verb: number) =>
  hasCueBefore(items, verb, MARKERS) || isByAgent(items, verb);

/** `bị Nga tố`: whoever does it stands between the marker of the passive and the verb. */
function isByAgent(items: readonly Item[], verb: number): boolean {
  const agent = items[verb - 1];
  return (
    agent?.entity !== undefined &&
    agent.to === items[verb]!.from &&
    hasCueBefore(items, verb - 1, Cue.PASSIVE)
  );
}

/** `thăm người dân bị ngập lũ`: the passive alone, behind another verb, may only describe its object. */
function isDescribing(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const before = items[verb - 1]!;
  const first = verbs[0]!;
  return (
    first < verb - 1 &&
    (before.cues & Cue.PASSIVE) !== 0 &&
    (before.cues & (Cue.PAST | Cue.FUTURE | Cue.NEGATION)) === 0 &&
    !items[first]!.trigger!.weak &&
    items[first]!.trigger!.frame !== 'saying'
  );
}

/** `ký văn bản`, `có đơn`: a common word that an event noun right behind it makes telling. */
function isCompleted(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return (
    items[verb]!.trigger!.kind === 'carrier' &&
    next?.from === items[verb]!.to &&
    next.trigger?.kind === 'noun'
  );
}

/** `doạ phong toả eo biển`, `đòi rút quân`: a short word for an act in words, right before what it is about. */
function isOfNextVerb(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { trigger, to } = items[verb]!;
  const next = items[verb + 1];
  if (!VERBAL.has(trigger!.type) || next?.from !== to || !verbs.includes(verb + 1)) return false;
  return trigger!.kind === 'verb' && !next.unknown && next.trigger!.kind === 'verb';
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

/** What is done to persons of whom more may be told right behind. */
const DONE_TO = new Set<EventType>(['PROSECUTE', 'COERCE', 'SANCTION']);

/** `bắt ba nghi phạm âm mưu tấn công nhà thờ`: what those who are caught were about to do. */
function catching(items: readonly Item[], verbs: readonly number[], marked: number): number | undefined {
  const marker = items[marked - 1]!;
  const caught = items[marked - 2];
  if ((marker.cues & (Cue.FUTURE | Cue.ONGOING)) === 0 || marker.cues & (Cue.PAST | Cue.PASSIVE))
    return undefined;
  if (!caught?.entity || caught.to !== marker.from) return undefined;
  const verb = verbs.findLast(each => each < marked);
  if (verb === undefined || !DONE_TO.has(items[verb]!.trigger!.type)) return undefined;
  const between = anyOf(items, verb + 1, marked - 2, item => !!item.entity || item.mark !== '');
  return between || items[verb]!.trigger!.frame !== 'transitive' ? undefined : verb;
}

/** Harm, which is done with something. */
export const HARM = new Set<EventType>(['ASSAULT', 'COERCE', 'ACCIDENT', 'PROTEST', 'LIFE']);

/** `lực lượng đang kiểm soát khu vực đã bàn giao thi thể`: what goes on only describes who did it. */
function doneBehind(items: readonly Item[], verbs: readonly number[], goesOn: number): number | undefined {
  if ((items[goesOn - 1]!.flags & Flag.GOING) === 0 || VERBAL.has(items[goesOn]!.trigger!.type))
    return undefined;
  const done = verbs.find(
    verb => verb > goesOn && !items[verb]!.trigger!.weak && hasCueBefore(items, verb, Cue.PAST),
  );
  if (done === undefined) return undefined;
  // `đang điều tra vụ tai nạn đã làm chết hai người`: what the happening did.
  return anyOf(items, goesOn + 1, done, item => item.trigger?.kind === 'noun' || item.mark !== '')
    ? undefined
    : done;
}

/** Tokens between `thì` and what befalls somebody, with who does it. */
const NEXT = 7;

/** `đang chạy thì bất ngờ lao xuống vực`: what somebody was at only says where the other befell him. */
function brokenOff(items: readonly Item[], verbs: readonly number[], goesOn: number): number | undefined {
  if ((items[goesOn - 1]!.flags & Flag.GOING) === 0) return undefined;
  let turn = goesOn + 1;
  while (turn < verbs.at(-1)! && !items[turn]!.later) turn++;
  const behind = verbs.filter(verb => verb > turn && items[verb]!.from - items[turn]!.to <= NEXT);
  return behind.find(verb => !items[verb]!.trigger!.weak) ?? behind[0];
}

/**
 * The main verb of several: the first with a marker of tense, voice or denial, or else the first that is more
 * than a common word. What an act in words is about (`nhất trí sẽ …`) is not the main verb.
 */
export function mainVerb(items: readonly Item[], verbs: readonly number[]): number {
  if (verbs.length === 1) return verbs[0]!;
  const strong = verbs.find(
    verb =>
      !items[verb]!.trigger!.weak ||
      isCompleted(items, verb) ||
      isSaying(items, verb) ||
      isOfNextVerb(items, verbs, verb),
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
  const { weak, type, kind } = items[marked]!.trigger!;
  const deed = verbs.find(verb => verb > marked && HARM.has(items[verb]!.trigger!.type));
  if (deed !== undefined && weak && type === 'OTHER' && kind === 'verb') return deed;
  if (
    strong !== undefined &&
    strong < marked &&
    (isOfObject(items, strong, marked) ||
      VERBAL.has(items[strong]!.trigger!.type) ||
      items[marked]!.trigger!.weak ||
      isOnlyDenied(items, marked))
  )
    return strong;
  return marked;
}

/** Acts in words, which are about other acts. */
export const VERBAL = new Set<EventType>([
  'AGREE',
  'REQUEST',
  'THREATEN',
  'STATEMENT',
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
]);

/** The verb that a date after several belongs to: the last that is marked, or else the first; free ones only. */
export function governing(
  items: readonly Item[],
  all: readonly number[],
  taken: ReadonlySet<number>,
): number | undefined {
  const verbs = all.filter(verb => !isOfDeedBehind(items, all, verb));
  const marked = verbs.findLast(verb => hasMarker(items, verb) && !isDescribing(items, verbs, verb));
  if (marked !== undefined && !taken.has(marked)) return marked;
  const free = verbs.filter(verb => !taken.has(verb) && (marked === undefined || verb > marked));
  return marked === undefined ? free[0] : free.at(-1);
}

/** `bị cáo buộc đâm chết hai người hôm 5/3`: behind what somebody is said to have done stands when he did it. */
function isOfDeedBehind(items: readonly Item[], verbs: readonly number[], verb: number): boolean {
  const { type, passive } = items[verb]!.trigger!;
  return (
    type === 'ACCUSE' && passive && verbs.includes(verb + 1) && items[verb + 1]!.from === items[verb]!.to
  );
}

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
  for (let i = date; i > last; i--) {
    if (items[i - 1]!.to !== items[i]!.from) return undefined;
    if (i - 1 > last && (items[i - 1]!.cues & DATE_PREPOSITION) === 0) return undefined;
  }
  return isBehindObject(items, other, last) ? last : undefined;
}
