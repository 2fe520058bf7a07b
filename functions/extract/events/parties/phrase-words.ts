/** What a language's names tell of the words of a noun phrase, for the tokens of one text. */
import type { PhraseHead } from '../../entities/names/common-nouns.ts';
import type { Gazetteer } from '../../entities/names/gazetteer.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';

/** What a language knows of the nouns of those who act. */
export interface PhraseWords {
  /** A word that, alone before a verb, is no subject. */
  isAdverb(word: number): boolean;
  /** Whether the word at a token counts the noun behind it: `các`, `hàng trăm`. */
  countsNoun(at: number): boolean;
  /** A word that points to somebody told before: `này`. */
  isPointing(word: number): boolean;
  /** A word with which a verb phrase begins behind its subject: `đều`, `đến`. */
  isPredicate(word: number): boolean;
  /** The head of a noun phrase that begins at a token. */
  headOf(at: number): PhraseHead | undefined;
}

export function phraseWords(tokens: Tokens, names: Gazetteer): Omit<PhraseWords, 'isAdverb'> {
  const { quantifiers, numerals, rounding, pointing, pointingAbove, predicates } = names.words;
  return {
    // `hơn 200 hộ dân`, and not `hơn đối thủ`.
    countsNoun: at =>
      rounding.has(tokens.id[at]!)
        ? tokens.kind[at + 1] === NUMBER || numerals.has(tokens.id[at + 1] ?? 0)
        : quantifiers.has(tokens.id[at]!),
    isPointing: word => pointing.has(word) || pointingAbove.has(word),
    isPredicate: word => predicates.has(word),
    headOf: at => names.nouns.headOf(tokens, at),
  };
}
