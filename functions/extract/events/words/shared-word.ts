/** Phrases whose last word belongs to the noun behind them: `vào cuộc` in `bước vào cuộc chiến`. */
import type { Tokens } from '../../text/tokens.ts';
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
  if (to - from < 2 || !hasVerb(entry) || lexicon.reach(tokens, to - 1, classifies, to) === 0) return false;
  return lexicon.reach(tokens, to - 1, hasNoun) > to;
}
