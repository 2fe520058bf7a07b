/** Verbs parted from their object or particle: `phóng 59 tên lửa`, `đưa nhà máy vào hoạt động`. */
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { type CompiledEvents, type Entry, tellsByVerb } from './entry.ts';
import { Flag } from './item.ts';
import type { Trigger } from './trigger.ts';

/** Tokens that counting words may take up between a verb and its object. */
const LONGEST_COUNT = 5;

/** Tokens between the two halves of a phrase that other words part. */
const REACH = 11;

/**
 * What the phrase of tokens `from` to `to`, `chosen` by itself, tells with the words behind it; undefined where they
 * add nothing.
 * @param limit token of the next date: nothing beyond it belongs to the verb
 */
export function partedTrigger(
  tokens: Tokens,
  lexicon: CompiledEvents,
  from: number,
  to: number,
  limit: number,
  entry: Entry,
  chosen: Trigger | undefined,
): Trigger | undefined {
  if (!mayBeParted(entry, chosen)) return undefined;
  const counts = chosen?.kind !== 'noun' && !chosen?.state;
  const parted =
    apart(tokens, to, limit, entry) ??
    (counts ? beyondCount(tokens, lexicon, from, to, limit, chosen) : undefined);
  return parted?.weak && chosen?.weak === false ? undefined : parted;
}

/** It is a verb by itself, or only the first half of one. */
function mayBeParted({ apart, triggers, cues }: Entry, chosen: Trigger | undefined): boolean {
  if (chosen) return chosen.kind === 'verb' || chosen.kind === 'carrier' || apart !== undefined;
  return apart !== undefined && triggers.length === 0 && cues === 0;
}

/** Whether a phrase is a counting word and nothing else: it means nothing by itself. */
export function onlyCounts({ flags, cues, triggers, apart }: Entry): boolean {
  return flags === Flag.COUNTING && cues === 0 && triggers.length === 0 && !apart;
}

function beyondCount(
  tokens: Tokens,
  lexicon: CompiledEvents,
  from: number,
  to: number,
  limit: number,
  chosen: Trigger | undefined,
): Trigger | undefined {
  const next = afterCount(tokens, lexicon, to, Math.min(limit, to + LONGEST_COUNT));
  if (next === to || next >= limit) return undefined;
  // `giành 3 huy chương`: a light verb takes its type from the noun.
  if (chosen?.kind === 'carrier' && lexicon.longest(tokens, next, tellsByItself)) return undefined;
  const match = lexicon.across(tokens, from, to, next, tellsByVerb);
  return match?.value.triggers.find(({ kind }) => kind === 'verb');
}

const tellsByItself = (entry: Entry) => entry.triggers.length > 0;

/** The token after the numbers and counting words that begin at one. */
function afterCount(tokens: Tokens, lexicon: CompiledEvents, from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens.breaks[at] === 0) {
    if (tokens.kind[at] === NUMBER) at++;
    else if (tokens.kind[at] === WORD) {
      const to = lexicon.reach(tokens, at, counts, limit);
      if (to === 0) break;
      at = to;
    } else if (at > from && isInNumber(tokens, at)) at++;
    else break;
  }
  return at;
}

/** `1.500`, `2,5` */
function isInNumber({ kind }: Tokens, at: number): boolean {
  return kind[at - 1] === NUMBER && kind[at + 1] === NUMBER;
}

const counts = (entry: Entry) => (entry.flags & Flag.COUNTING) !== 0;

function apart(tokens: Tokens, from: number, limit: number, entry: Entry): Trigger | undefined {
  if (!entry.apart) return undefined;
  const end = Math.min(limit, from + REACH, tokens.count);
  for (let at = from; at < end && tokens.breaks[at] === 0; at++) {
    if (tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER) {
      if (isInNumber(tokens, at)) continue;
      return undefined;
    }
    if (entry.apart.reach(tokens, at) > 0) return entry.apart.reached;
  }
  return undefined;
}
