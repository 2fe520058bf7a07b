/** How far in its sentence the words of an event reach. */
import type { EventType } from '../../../../schemas/event.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Head } from './head.ts';

/** First and last token of what tells the event: the clause of a verb, the phrase of a noun. */
export function extent(
  items: readonly Item[],
  clause: Clause,
  head: Head,
  isNoun: boolean,
): { first: number; last: number } {
  let from = clause.from;
  let to = clause.to;
  if (isNoun) {
    from = head.item;
    to = clause.verbs.find(verb => verb > head.item && items[verb]!.trigger!.kind !== 'carrier') ?? clause.to;
  }
  while (from < to - 1 && from < head.item && isBeforeAll(items[from]!, items[head.item]!)) from++;
  while (to > from + 1 && (items[to - 1]!.mark !== '' || (isNoun && isMarker(items[to - 1]!)))) to--;
  // A bracket that opens in it closes in it.
  if (items[to]?.mark === ')' && to < clause.to && items[to]!.from === items[to - 1]!.to) to++;
  const first = Math.min(items[from]!.from, head.from);
  const last = Math.max(items[to - 1]!.to, head.to) - 1;
  return { first, last };
}

/** `(VOV) - NATO …`, `và hai bên …`: what stands before the words of a clause is none of them. */
function isBeforeAll({ mark, cues, aside }: Item, head: Item): boolean {
  return mark !== '' || (cues & (Cue.COORDINATE | Cue.THAT)) !== 0 || (aside && !head.aside);
}

/** Tokens of a connective before the part of it that a rule reads: `hơn thế` in `hơn thế nữa`. */
const LONGEST_CONNECTIVE = 3;

/** `Ngược lại, NATO …`: the first token of words that open a clause, where only the last of them are an item. */
export function wholeFrom(tokens: Tokens, items: readonly Item[], clause: Clause, first: number): number {
  const { from, entity, date, trigger, mark } = items[clause.from]!;
  if (from !== first || entity || date || trigger || mark !== '' || items[clause.from + 1]?.mark !== ',')
    return first;
  let at = first;
  while (
    at > 0 &&
    tokens.breaks[at] === 0 &&
    tokens.kind[at - 1] === WORD &&
    first - at <= LONGEST_CONNECTIVE
  )
    at--;
  return first - at <= LONGEST_CONNECTIVE ? at : first;
}

/** `chuyến thăm Ba Lan đã`: the marker is the verb's that follows. */
function isMarker({ cues, trigger }: Item): boolean {
  return !trigger && (cues & MOODS) !== 0;
}

/** Gatherings: words are said where they are (`lên án Nga tại cuộc họp ở New York`). */
const GATHERINGS = new Set<EventType>(['CONSULT', 'STATEMENT']);

/** Where the places of a clause end: beyond `về`, or an act that is spoken of, stands what words are about. */
export function placesEnd(items: readonly Item[], clause: Clause, head: Head): number {
  if (!SPOKEN.has(head.trigger.type) && head.trigger.type !== 'CONSULT') return clause.to;
  const spoken = head.trigger.kind === 'verb' && SPOKEN.has(head.trigger.type);
  for (let i = head.item + 1; i < clause.to; i++) {
    const { trigger, from } = items[i]!;
    // `kêu gọi Nga ngừng gây bất ổn ở Ukraine`
    if (spoken && from >= head.to && trigger && i !== head.noun && !GATHERINGS.has(trigger.type)) return i;
    if (items[i]!.cues & Cue.ABOUT && (items[i]!.cues & Cue.AT) === 0 && !items[i]!.trigger) return i;
  }
  return clause.to;
}
