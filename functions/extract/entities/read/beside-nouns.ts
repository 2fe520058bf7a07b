/** What stands beside a common noun: words that leave it as it is, that let it act, that make it a subject. */
import { MARK } from '../../text/tokens.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { Scan } from './scan.ts';

/** Whether the words after a noun leave it as it is. */
export function endsNoun(scan: Scan, at: number): boolean {
  const { tokens, names } = scan;
  if (at >= tokens.count || tokens.breaks[at]! > 0 || tokens.kind[at] === MARK) return true;
  return names.words.nounEnds.has(tokens.id[at]!);
}

/** Prepositions, conjunctions and adverbs: what follows them is no part of a noun before. */
export function isSmall(scan: Scan, at: number): boolean {
  const word = scan.tokens.id[at]!;
  const { obliques, conjunctions, genitives, adverbs, nounEnds, clauseWords } = scan.names.words;
  return (
    obliques.has(word) ||
    conjunctions.has(word) ||
    genitives.has(word) ||
    adverbs.has(word) ||
    clauseWords.has(word) ||
    nounEnds.has(word)
  );
}

/** Whether a verb of firms or an adverb stands at a token: `các ngân hàng hôm nay …`, `các hãng công bố`. */
export function acts({ tokens, names }: Scan, at: number): boolean {
  const word = tokens.id[at] ?? 0;
  const adverb = names.words.adverbs.has(word) && !names.words.counters.has(word);
  return adverb || names.deeds.isFirms(tokens, at) || names.deeds.isPersonal(tokens, at);
}

/** Whether a subject may stand right behind a word. */
export function opensSubject({ words }: Gazetteer, word: number): boolean {
  if (words.clauseWords.has(word)) return true;
  return words.adverbs.has(word) && !words.obliques.has(word) && !words.locatives.has(word);
}
