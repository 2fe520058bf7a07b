/** Hours of a day that was told before: a preposition with the number of an hour behind it. */
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import type { Item } from './item.ts';
import { Cue } from './lexicon.ts';
import { markAt } from './marks.ts';

/**
 * `lúc 06:30`, `đến 10h`, `Khoảng 6h, …`: an hour of a day told before. Without minutes the number behind a word
 * such as `khoảng` may be a length of time, unless it opens what is said.
 */
export function opensHour(tokens: Tokens, lexicon: CompiledEvents, { to, from, cues }: Item): boolean {
  const { kind } = tokens;
  if ((cues & (Cue.ON | Cue.UNTIL)) === 0 || kind[to] !== NUMBER) return false;
  if (markAt(tokens, to + 1) === ':' && kind[to + 2] === NUMBER) return true;
  if (!lexicon.longest(tokens, to + 1, isHour)) return false;
  const opens = from === 0 || tokens.breaks[from] !== 0 || kind[from - 1] !== WORD;
  return opens || (cues & (Cue.WHEN | Cue.UNTIL)) !== 0 || kind[to + 2] === NUMBER;
}

const isHour = (entry: Entry) => entry.hour;

/** `10h, đám cháy được dập tắt`: the end of an hour that opens a sentence, set off by a comma; the token itself for none. */
export function hourAt(tokens: Tokens, lexicon: CompiledEvents, at: number, dateFrom: number): number {
  if (at > 0 && tokens.breaks[at] === 0 && markAt(tokens, at - 1) !== '.') return at;
  const unit = lexicon.longest(tokens, at + 1, isHour);
  if (!unit) return at;
  const to = tokens.kind[unit.to] === NUMBER ? unit.to + 1 : unit.to;
  return to < dateFrom && markAt(tokens, to) === ',' ? to : at;
}
