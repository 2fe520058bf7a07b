/** What a language's names tell of the words of a noun phrase, for the tokens of one text. */
import type { Gazetteer } from '../../entities/names/gazetteer.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { PhraseWords } from './phrase-subjects.ts';

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
    headOf: at => names.headOf(tokens, at),
  };
}
