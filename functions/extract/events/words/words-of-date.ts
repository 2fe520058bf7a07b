/** What the words of a date, and the verb right before it, say of it beside the day. */
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import { Flag, type Item } from './item.ts';
import { Cue } from './lexicon.ts';

/** `cùng kỳ năm trước`: a date whose own first words, two at least, compare. */
export const compares = (entry: Entry, to: number, from: number) =>
  (entry.cues & Cue.COMPARISON) !== 0 && to - from > 1;

/** Whether the last word or two of a date put it ahead. */
export function endsAhead(tokens: Tokens, lexicon: CompiledEvents, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 2); at < to; at++)
    if (lexicon.longest(tokens, at, putsAhead, tokens.count, to)) return true;
  return false;
}

const putsAhead = (entry: Entry, to: number, _from: number, _tokens: Tokens, end: number) =>
  (entry.flags & Flag.AHEAD) !== 0 && to === end;

/** `Bước vào năm 2017, …`: where it opens its clause, the verb before a year only says when, as `vào` does. */
export function passInto(items: readonly Item[], tokens: Tokens): void {
  const verb = items.at(-2);
  if (!verb || (verb.flags & Flag.PASSING) === 0 || verb.to !== items.at(-1)!.from) return;
  if (verb.from > 0 && tokens.breaks[verb.from] === 0 && tokens.kind[verb.from - 1] === WORD) return;
  verb.trigger = undefined;
  verb.cues = Cue.ON;
}
