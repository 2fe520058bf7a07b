/** Phrases whose last word belongs to the noun behind them: `vào cuộc` in `bước vào cuộc chiến`. */
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import { Cue } from './lexicon.ts';
import { hasNoun, hasVerb } from './reads.ts';

const classifies = ({ cues }: Entry) => (cues & Cue.EVENTIVE) !== 0;

/**
 * Whether the last word of the verb of tokens `from` to `to` classifies an event noun that goes on behind it
 * (`mở cuộc | chiến`, `huỷ chuyến | thăm`): then the word is the noun's.
 */
export function endsInNoun(
  tokens: Tokens,
  lexicon: CompiledEvents,
  from: number,
  to: number,
  entry: Entry,
): boolean {
  // Asked of nearly every phrase: what is cheap to know comes first.
  if (to - from < 2 || to >= tokens.count || tokens.kind[to] !== WORD) return false;
  if (!lexicon.begins(tokens.id[to - 1]!) || lexicon.reach(tokens, to - 1, classifies, to) === 0)
    return false;
  return hasVerb(entry) && lexicon.reach(tokens, to - 1, hasNoun) > to;
}
