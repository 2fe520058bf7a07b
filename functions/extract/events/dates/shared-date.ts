/** Verbs of one subject that share the day set before the first of them. */
import type { EventType } from '../../../../schemas/event.ts';
import { standsBeforeSubject } from '../clauses/before-subject.ts';
import type { Clause } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { DAY, PLAIN } from '../context/told-days.ts';
import type { Draft } from '../draft.ts';
import { isFigureVerb } from '../heads/figures.ts';
import type { Head } from '../heads/head.ts';
import { Mood, moodBefore } from '../mood.ts';
import { moodCarried } from '../mood-carried.ts';
import type { SentenceState } from '../sentence-state.ts';
import { isAboutDeeds } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Given, given } from './given.ts';
import { goesOn, isLink } from './same-subject.ts';

/** `Ngày 1/4, họ họp tại Brussels và quyết định …`: a day set before verbs with one subject is that of them all. */
export function sharedDate(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  // `Ngày 5/3, kiểm tra xe tải, cảnh sát phát hiện …`: both are of whoever stands between.
  const same = index === 1 && standsBeforeSubject(items, clauses[0]!, clause);
  const main = same && head.item === mainVerb(items, clause.verbs);
  if (!main && (head.trigger.frame === 'saying' || !goesOn(state, clause, head.item))) return undefined;
  if (isOdd(state, head) || isUpToNow(items, clause)) return undefined;
  if (head.trigger.state || isFigureVerb(items[head.item]!)) return undefined;
  const first = openingOfChain(state, index, head);
  const before = clauses[first];
  if (isFarOff(state, first + 1, head)) return undefined;
  if (!before || before.verbs.length === 0) return undefined;
  const found = datedHeads.get(mainVerb(items, before.verbs));
  if (!found || found.attachment.clause !== first) return undefined;
  const { draft, attachment } = found;
  // `tạm ngừng giao dịch, chuyển nhượng`: all that is stopped.
  if (before.verbs.some(verb => items[verb]!.trigger!.stops)) return undefined;
  // `khởi tố vụ án giết người, cướp tài sản`: what somebody is charged with.
  if (draft.type === 'PROSECUTE' && isCharged(items, clause, head)) return undefined;
  // What is said or asked for (`yêu cầu … xác minh`) has a day of its own.
  if (isAboutDeeds(draft.type, draft.settles) && !main) return undefined;
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

/** Clauses of one subject, one after the other. */
const LONGEST_CHAIN = 4;

/** `phong tỏa hiện trường, thu thập vật chứng, điều tra …`: the clause that may have the date of them all. */
function openingOfChain(state: SentenceState, index: number, { trigger }: Head): number {
  let first = index - 1;
  // `khởi tố, bắt tạm giam ông A về tội …, quy định tại Điều 5`: a law told at the end is no act.
  if (trigger.type === 'LEGISLATE') return first;
  while (first > 0 && first > index - LONGEST_CHAIN && isLink(state, first)) first--;
  return first;
}

/** `Đại hội diễn ra từ ngày 5 đến 7/2, bầu 35 người vào ban chấp hành`: what a congress does while it lasts. */
const OF_CONGRESSES = new Set<EventType>(['ELECT', 'LEGISLATE']);

/** Whether a verb behind a charge names a crime: told without any marker, and done by no court or police. */
function isCharged(items: readonly Item[], clause: Clause, { item, trigger, rules }: Head): boolean {
  if (anyOf(items, clause.from, item, ({ cues }) => (cues & (MARKERS & ~Cue.PASSIVE)) !== 0)) return false;
  return trigger.type === 'ASSAULT' || (trigger.type === 'OTHER' && rules.length === 0);
}

/** `Năm 2010, dự án được duyệt, đến nay chưa khởi công`: how things stand today. */
function isUpToNow(items: readonly Item[], { from, to }: Clause): boolean {
  return (items[from]!.cues & Cue.UNTIL) !== 0 && !anyOf(items, from, to, ({ date }) => date !== undefined);
}

/** `khởi tố vụ án, một tuần sau khởi tố bị can`: at a distance from the first. */
function isFarOff({ items, clauses, words }: SentenceState, first: number, { item }: Head): boolean {
  for (let i = clauses[first]!.from; i < item; i++)
    if (items[i]!.cues & (Cue.AFTER | Cue.BEFORE) && words.distanceAt(items[i]!.to - 1)) return true;
  return false;
}

/** `…, sau đó …`: whether the clause puts its verb after what was told. */
function comesLater(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to && !items[i]!.trigger; i++) if (items[i]!.later) return true;
  return false;
}

/** Whether a verb is still to come as the plan is whose date it would share. */
function goesOnPlanned(
  { items, clauses }: SentenceState,
  index: number,
  { item }: Head,
  draft: Draft,
): boolean {
  const mood = moodBefore(items, clauses[index]!, item) || moodCarried(items, clauses, index, item);
  return draft.status === 'planned' && (mood & (Mood.FUTURE | Mood.CONTENT)) === Mood.FUTURE;
}

/** Common words that tell less than they seem to: in names (`Điều 373`), behind `là`, and of what was not meant to be. */
function isOdd({ items, tokens }: SentenceState, { item, trigger }: Head): boolean {
  if (!trigger.weak) return false;
  const before = items[item - 1]!;
  return items[item]!.unknown || tokens.caps[items[item]!.from]! > 0 || (before.cues & Cue.PASSIVE) !== 0;
}
