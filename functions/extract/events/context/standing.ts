/** At which gathering something is said or done, where the sentence tells it without its date (`Tại cuộc họp báo, …`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCueBefore } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** What one stands at. */
const GATHERINGS = new Set<EventType>([
  'CONSULT',
  'STATEMENT',
  'LAUNCH',
  'CONTEST',
  'PROSECUTE',
  'ELECT',
  'AGREE',
  'APPOINT',
  'SUPPORT',
  'OTHER',
]);

/** Items before a head among which its gathering is looked for. */
const REACH = 30;

/** The gathering that a head stands at. */
export interface Standing {
  /** `other` for one with a name or date of its own. */
  at: EventType | 'other';
  /** It opens the sentence: all that follows stands there. */
  opening: boolean;
}

/** The gathering that the head of clause `index` stands at; undefined for none. */
export function standingOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: number,
): Standing | undefined {
  const before = clauses[index - 1];
  const clause = clauses[index]!;
  const opening = before && (before.relation === 'adverbial' || tellsEnd(items, before));
  const from = opening ? before.from : clause.from;
  const to = Math.min(clause.to, head + REACH);
  const own = gatheringAmong(items, Math.max(from, head - REACH), to, clause.to, head);
  if (own || !BY_WORDS.has(items[head]!.trigger!.type) || !goesOn(clauses, index)) return own;
  const first = opened(items, clauses[0]!, head);
  return first?.at === 'other' ? undefined : first;
}

/** What is done by words, one after the other, where one stands. */
export const BY_WORDS = new Set<EventType>([...SPOKEN, 'APPOINT', 'LEGISLATE']);

/** What common words tell too where one stands (`Tại kỳ họp, HĐND bầu …`). */
export const SITTING = new Set<EventType>([...BY_WORDS, 'ELECT', 'AID', 'SUPPORT']);

/** `Tại buổi lễ, ông A trao quyết định … và bổ nhiệm …`: what goes on, without a clause of another sort. */
function goesOn(clauses: readonly Clause[], index: number): boolean {
  return index > 0 && clauses.slice(clauses[1]!.relation === 'main' ? 2 : 1, index + 1).every(isCoordinate);
}

const isCoordinate = ({ relation }: Clause) => relation === 'coordinate';

/** The gathering with which the first clause opens, before its verb. */
function opened(items: readonly Item[], { from, to, verbs }: Clause, head: number): Standing | undefined {
  return gatheringAmong(items, from, Math.min(verbs[0] ?? to, from + REACH), to, head);
}

/** The first gathering among items; `end` is where the clause of `head` ends. */
function gatheringAmong(
  items: readonly Item[],
  from: number,
  to: number,
  end: number,
  head: number,
): Standing | undefined {
  for (let i = from; i < to; i++) {
    const { trigger } = items[i]!;
    if (i === head || !trigger || trigger.vague || !GATHERINGS.has(trigger.type)) continue;
    // `Tại chương trình, …`
    const shown =
      trigger.kind === 'object' && trigger.type === 'LAUNCH' && i < head && isBare(items, i, head);
    if (trigger.kind !== 'noun' && !shown) continue;
    const preposition = nounPreposition(items, i);
    // `Sau lễ phát động, …`, `Kết thúc hội nghị, …`: what comes right behind a gathering is of its day.
    const ended = i < head && ((preposition & Cue.AFTER) !== 0 || isEnded(items, i, from));
    if (!ended && (preposition & (Cue.AT | Cue.WITHIN)) === 0) continue;
    // `… loại Djokovic ở tứ kết`: which of the matches is told there.
    if (trigger.type === 'CONTEST' && i > head) continue;
    const bare = isBare(items, i, i > head ? end : head);
    return {
      at: bare ? trigger.type : 'other',
      opening: i < head && !isPlural(items, i),
    };
  }
  return undefined;
}

/** `Kết thúc hội nghị, …`: a clause that only tells the end of a gathering. */
function tellsEnd(items: readonly Item[], { from, to }: Clause): boolean {
  const noun = items[from + 1];
  return to - from === 3 && noun?.trigger?.kind === 'noun' && isEnded(items, from + 1, from);
}

/** Whether a light verb with which the sentence opens is all that stands before a gathering. */
function isEnded(items: readonly Item[], noun: number, from: number): boolean {
  const before = items[noun - 1];
  return noun - 1 === from && before?.trigger?.kind === 'carrier' && before.to === items[noun]!.from;
}

/**
 * `tại cuộc họp báo, …`, `tại hội nghị này`, `… bên lề hội nghị.`: nothing says which one but what was told before.
 * `end` is where what follows is no longer of the noun.
 */
function isBare(items: readonly Item[], noun: number, end: number): boolean {
  const next = items[noun + 1];
  if (noun + 1 === end && end !== 0 && next?.from !== items[noun]!.to) return true;
  if (!next || noun + 1 > end || next.from !== items[noun]!.to) return false;
  // `phát biểu tại hội nghị rằng …`
  return next.demonstrative || next.mark === ',' || (next.cues & Cue.THAT) !== 0;
}

/** `tại các cuộc gặp`: several, of which one may have been told. */
function isPlural(items: readonly Item[], noun: number): boolean {
  return hasCueBefore(items, noun, Cue.NOMINAL);
}
