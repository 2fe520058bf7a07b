/** Verbs and nouns that share the date of another in their sentence. */
import type { EventType } from '../../../../schemas/event.ts';
import { standsBeforeSubject } from '../clauses/before-subject.ts';
import type { Clause } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { DAY, PLAIN } from '../context/told-days.ts';
import type { Draft } from '../draft.ts';
import { isFigureVerb } from '../heads/figures.ts';
import type { Head } from '../heads/head.ts';
import { Mood, moodBefore, moodCarried } from '../mood.ts';
import type { SentenceState } from '../sentence-state.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Given, given } from './given.ts';
import { dateOfList } from './listed-matches.ts';
import { thenToo } from './meanwhile.ts';

/** The date that a verb shares with one in the clause before or after it. */
export function dateOfNeighbour(state: SentenceState, index: number, head: Head): Given | undefined {
  return (
    sharedDate(state, index, head) ??
    dateOfPair(state, index, head) ??
    saidToo(state, index, head) ??
    thenToo(state, index, head) ??
    dateOfList(state, index, head)
  );
}

/** `Ngày 1/4, họ họp tại Brussels và quyết định …`: a day set before verbs with one subject is that of them all. */
function sharedDate(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  // `Ngày 5/3, kiểm tra xe tải, cảnh sát phát hiện …`: both are of whoever stands between.
  const same = index === 1 && standsBeforeSubject(items, clauses[0]!, clause);
  const main = same && head.item === mainVerb(items, clause.verbs);
  if (!main && (head.trigger.frame === 'saying' || !goesOn(state, clause, head.item))) return undefined;
  if (isOdd(state, head)) return undefined;
  if (head.trigger.state || isFigureVerb(items[head.item]!)) return undefined;
  let first = index - 1;
  // `khởi tố, bắt tạm giam ông A về tội …, quy định tại Điều 5`: a law told at the end is no act.
  const links = head.trigger.type !== 'LEGISLATE';
  // `phong tỏa hiện trường, thu thập vật chứng, điều tra …`
  while (links && first > 0 && first > index - LONGEST_CHAIN && isLink(state, first)) first--;
  const before = clauses[first];
  if (!before || before.verbs.length === 0) return undefined;
  const found = datedHeads.get(mainVerb(items, before.verbs));
  if (!found || found.attachment.clause !== first) return undefined;
  const { draft, attachment } = found;
  // `tạm ngừng giao dịch, chuyển nhượng`: all that is stopped.
  if (before.verbs.some(verb => items[verb]!.trigger!.stops)) return undefined;
  // `khởi tố vụ án giết người, cướp tài sản`: what somebody is charged with.
  if (draft.type === 'PROSECUTE' && isCharged(items, clause, head)) return undefined;
  // What is said or asked for (`yêu cầu … xác minh`) has a day of its own.
  if (SPOKEN.has(draft.type) && !main) return undefined;
  const congress = draft.noun && draft.type === 'CONSULT' && OF_CONGRESSES.has(head.trigger.type);
  if ((attachment.date > before.verbs[0]! && !congress) || isFigureVerb(items[before.verbs[0]!]!))
    return undefined;
  // `Ngày 20/4, Thủ tướng sẽ thăm Hà Nội, hội đàm với …`: a plan goes on in the same mood.
  if (draft.status !== 'asserted' && !goesOnPlanned(state, index, head, draft)) return undefined;
  // In a month or year more may follow: only what tells enough by itself, and is not put after the first.
  const day = DAY.test(draft.date) || congress;
  if (!day && (!PLAIN.test(draft.date) || head.trigger.weak || comesLater(items, clause))) return undefined;
  return { ...given(draft, 'stated'), rules: ['shared-date'] };
}

/** `Đại hội diễn ra từ ngày 5 đến 7/2, bầu 35 người vào ban chấp hành`: what a congress does while it lasts. */
const OF_CONGRESSES = new Set<EventType>(['ELECT', 'LEGISLATE']);

/** Whether a verb behind a charge names a crime: told without any marker, and done by no court or police. */
function isCharged(items: readonly Item[], clause: Clause, { item, trigger, rules }: Head): boolean {
  if (anyOf(items, clause.from, item, ({ cues }) => (cues & (MARKERS & ~Cue.PASSIVE)) !== 0)) return false;
  return trigger.type === 'ASSAULT' || (trigger.type === 'OTHER' && rules.length === 0);
}

function comesLater(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to && !items[i]!.trigger; i++) if (items[i]!.later) return true;
  return false;
}

function goesOnPlanned(
  { items, clauses }: SentenceState,
  index: number,
  { item }: Head,
  draft: Draft,
): boolean {
  const mood = moodBefore(items, clauses[index]!, item) || moodCarried(items, clauses, index, item);
  return draft.status === 'planned' && (mood & (Mood.FUTURE | Mood.CONTENT)) === Mood.FUTURE;
}

/** Clauses of one subject, one after the other. */
const LONGEST_CHAIN = 4;

/** Whether a clause goes on with the subject of the one before it. */
function goesOn(state: SentenceState, clause: Clause, verb: number): boolean {
  return clause.relation === 'coordinate' && !clause.quoted && opensWith(state, clause, verb);
}

/** Common words that tell less than they seem to: in names (`Điều 373`), behind `là`, and of what was not meant to be. */
function isOdd({ items, tokens }: SentenceState, { item, trigger }: Head): boolean {
  if (!trigger.weak) return false;
  const before = items[item - 1]!;
  return items[item]!.unknown || tokens.caps[items[item]!.from]! > 0 || (before.cues & Cue.PASSIVE) !== 0;
}

/** Whether a clause without a date stands between a date and a verb that shares it. */
function isLink(state: SentenceState, index: number): boolean {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  if (clause.verbs.length === 0) return false;
  const verb = mainVerb(items, clause.verbs);
  return !datedHeads.has(verb) && !SPOKEN.has(items[verb]!.trigger!.type) && goesOn(state, clause, verb);
}

/** `bỏ lỡ cuộc họp vào ngày 5/4`: what is gone to or missed on a day is on that day. */
export function objectOfDated(
  { items, datedHeads }: SentenceState,
  clause: Clause,
  head: Head,
): Given | undefined {
  if (!GATHERINGS.has(head.trigger.type) || nounPreposition(items, head.item) !== 0) return undefined;
  const verb = clause.verbs.findLast(each => each < head.item);
  const found = verb === undefined ? undefined : datedHeads.get(verb);
  if (!found || found.attachment.date < head.item || !ATTENDING.has(found.draft.type)) return undefined;
  if (anyOf(items, verb! + 1, head.item, item => item.mark !== '' || item.entity !== undefined))
    return undefined;
  return { ...given(found.draft, 'stated'), rules: ['object-of-dated'] };
}

/** What one goes to. */
const GATHERINGS = new Set<EventType>(['CONSULT', 'CONTEST', 'ELECT', 'LAUNCH', 'STATEMENT', 'LIFE']);

/** Types of going to a happening, or keeping away from it. */
const ATTENDING = new Set<EventType>(['MOVE', 'CONSULT', 'CONTEST', 'LAUNCH', 'OTHER']);

/** `hôm 5/3 cáo buộc Nga …, đồng thời kêu gọi …`: acts in words by one speaker, one after the other. */
function saidToo(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  if (clause.relation !== 'coordinate' || !SPOKEN.has(head.trigger.type) || head.trigger.weak)
    return undefined;
  if (head.trigger.frame === 'saying') return undefined;
  if (items[clause.from - 1]?.mark !== ',' || !opensWith(state, clause, head.item)) return undefined;
  const found = [...datedHeads.values()].findLast(({ attachment }) => attachment.clause < index);
  if (!found || !SAID_AT.has(found.draft.type) || found.draft.status !== 'asserted') return undefined;
  // `kêu gọi Nga rút quân, chấp nhận …`: behind a comma alone it may be what is asked for.
  const joined = (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
  if (!joined && (found.attachment.clause !== index - 1 || ASKING.has(found.draft.type))) return undefined;
  return { ...given(found.draft, 'context'), rules: ['said-too'] };
}

/** Acts in words about what others are to do. */
const ASKING = new Set<EventType>(['REQUEST', 'THREATEN', 'AGREE', 'STATEMENT']);

const SAID_AT = new Set<EventType>([...SPOKEN, 'CONSULT']);

/** `bắt và khởi tố ông A ngày 5/3`: verbs joined by a conjunction alone share the date behind the last. */
function dateOfPair(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const next = clauses[index + 1];
  if (next?.relation !== 'coordinate' || next.verbs.length === 0) return undefined;
  const [verb] = next.verbs;
  const joint = items[next.from]!;
  if (!(joint.cues & Cue.COORDINATE) || joint.from !== head.to || !opensWith(state, next, verb!))
    return undefined;
  const found = datedHeads.get(verb!);
  if (!found || found.attachment.clause !== index + 1 || found.attachment.date < verb!) return undefined;
  if (head.trigger.weak && head.trigger.type !== found.draft.type) return undefined;
  return { ...given(found.draft, 'stated'), rules: ['date-of-pair'] };
}

/** Whether nothing but small words and adverbs stands before the verb of a clause; words that no rule reads are a subject. */
function opensWith({ items, tokens, words }: SentenceState, clause: Clause, verb: number): boolean {
  const first = items[clause.from]!;
  if (first.measure) return false;
  const mark = items[clause.from - 1];
  let at = mark?.mark ? mark.to : first.from;
  for (let i = clause.from; i <= verb; i++) {
    const { entity, trigger, from, to } = items[i]!;
    for (; at < from; at++) if (!words.isAdverb(tokens.id[at]!)) return false;
    if (i < verb && (entity || (trigger && trigger.kind !== 'carrier'))) return false;
    at = to;
  }
  return true;
}
