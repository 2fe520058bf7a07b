/** A noun that only says where its verb was done, and is no event beside it. */
import type { Tokens } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { SentenceState } from './sentence-state.ts';
import { dropDraft } from './trace.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/**
 * `Trong bài phát biểu ngày 17/9, ông R. bày tỏ tin tưởng`: the noun only says where, and is no event beside its
 * verb, where both tell of words, or of the same sort of thing.
 */
export function absorbNoun({ dated, items, tokens, from, to, trace }: SentenceState, verb: Draft): void {
  const itemAt = (start: number) => firstAt(tokens, items, from, to, start);
  const at = dated.findIndex(
    noun =>
      noun.sentence === verb.sentence &&
      noun.mention === verb.mention &&
      (!noun.held || isSpokenAt(items, itemAt(noun.triggerStart), itemAt(verb.triggerStart))) &&
      (noun.rules.includes('noun-saying') ||
        noun.weak ||
        (noun.type === verb.type && noun.actors.length === 0 && !noun.rules.includes('carrier'))),
  );
  if (at < 0) return;
  verb.basis = 'stated';
  verb.start = Math.min(verb.start, dated[at]!.start);
  dropDraft(trace, dated[at]!, 'says-where');
  dated.splice(at, 1);
}

/** `Phát biểu tại cuộc họp báo, …`: a verb of saying has told already that somebody speaks there. */
function isSpokenAt(items: readonly Item[], noun: number, told: number): boolean {
  const [verb, preposition] = [items[noun - 2], items[noun - 1]];
  if (noun - 2 === told || verb?.trigger?.frame !== 'saying') return false;
  return (preposition!.cues & (Cue.AT | Cue.WITHIN)) !== 0;
}

/** The item that begins at a place of the text. */
function firstAt(tokens: Tokens, items: readonly Item[], from: number, to: number, start: number): number {
  let i = from;
  while (i < to && tokens.start[items[i]!.from]! < start) i++;
  return i;
}
