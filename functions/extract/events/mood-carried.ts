/** Which mood a clause has from those before it, where it goes on without a subject or a marker of its own. */
import type { EventType } from '../../../schemas/event.ts';
import { saysWho } from './clauses/attending.ts';
import { type Clause, isSubordinate, opensWithVerb } from './clauses/clause.ts';
import { mainVerb } from './clauses/main-verb.ts';
import { isNominalAt, Mood, moodBefore } from './mood.ts';
import { SPOKEN } from './spoken.ts';
import { anyOf } from './words/among.ts';
import { Flag } from './words/item.ts';
import type { Item } from './words/scan.ts';

/** Clauses of one subject, one after the other. */
const LONGEST_CHAIN = 6;

/**
 * The mood that a clause without a subject or a marker of its own has from those before it: `sẽ thăm Hà Nội, hội đàm
 * với … và ký …`, `kêu gọi Nga ngừng bắn, rút quân`, `để điều tra, xử lý`.
 */
export function moodCarried(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): number {
  let at = index;
  let anew = false;
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    const clause = clauses[at]!;
    const before = clauses[at - 1];
    const head = at === index ? verb : clause.verbs[0]!;
    if (!before || clause.relation !== 'coordinate' || before.quoted !== clause.quoted) return 0;
    if (before.question || !opensWithVerb(items, clause, head)) return 0;
    if (anyOf(items, clause.from, head, item => (item.flags & Flag.CONTRAST) !== 0)) return 0;
    anew ||= anyOf(items, clause.from, head, item => (item.flags & Flag.ANEW) !== 0);
    if (before.verbs.length === 0 || saysWho(items, before.from - 1)) return 0;
    const mood = moodWithin(items, before, verb);
    if (mood === Mood.TOLD) return 0;
    // Acts in words go on with what is said about others, and are none of it.
    if (mood & Mood.CONTENT && (anew || isSaid(items, verb))) return 0;
    if (mood) return before.relation === 'that' && isSaid(items, verb) ? 0 : mood & ~Mood.TOLD;
    if (isSubordinate(before)) return 0;
    at--;
  }
  return 0;
}

function isSaid(items: readonly Item[], verb: number): boolean {
  const { frame, type } = items[verb]!.trigger!;
  return frame === 'saying' || SPOKEN.has(type);
}

/** The mood of a whole clause, as far as the next may go on in it. */
function moodWithin(items: readonly Item[], clause: Clause, next: number): number {
  const main = mainVerb(items, clause.verbs);
  if (isNominalAt(items, clause, clause.to - 2)) return Mood.CONTENT;
  const asked = main !== clause.verbs.at(-1) && asks(items[main]!.trigger!.type, items[next]!.trigger!.type);
  return asked ? Mood.CONTENT : moodBefore(items, clause, main) & ~Mood.NEGATION;
}

/** Whether an act in words is about what the verbs behind it tell. */
function asks(type: EventType, next: EventType): boolean {
  if (type === 'REQUEST' || type === 'THREATEN') return true;
  return type === 'AGREE' && PROMISED.has(next);
}

/** What is promised or agreed on, where it is not signed on the spot. */
const PROMISED = new Set<EventType>(['COOPERATE', 'AID', 'CONSULT', 'MOBILIZE', 'RETREAT']);
