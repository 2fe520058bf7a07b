/** The common nouns that the readers of names ask for: sorts of people, houses and figures. */
import { PhraseTrie } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { EntityLexicon } from './lexicon.ts';

/**
 * Heads that act, those that act only with more behind them (`nhóm thợ xây`), those that speak for a house
 * (`đại diện`), and those that do nothing.
 */
export type HeadSort = 'acts' | 'open' | 'speaks' | 'idle';

export interface PhraseHead {
  to: number;
  sort: HeadSort;
}

/** A language's common nouns, made ready for matching. */
export class CommonNouns {
  readonly #compounds: PhraseTrie<true>;
  readonly #trades: PhraseTrie<true>;
  readonly #qualities: PhraseTrie<true>;
  readonly #figures: PhraseTrie<true>;
  readonly #heads: PhraseTrie<HeadSort>;

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary) {
    this.#compounds = new PhraseTrie(vocabulary);
    for (const noun of lexicon.compounds) this.#compounds.add(noun, true);
    this.#trades = new PhraseTrie(vocabulary);
    for (const noun of [...lexicon.compounds, ...lexicon.trades]) this.#trades.add(noun, true);
    this.#qualities = new PhraseTrie(vocabulary);
    for (const words of lexicon.qualities) this.#qualities.add(words, true);
    this.#figures = new PhraseTrie(vocabulary);
    for (const noun of lexicon.figures) this.#figures.add(noun, true);
    this.#heads = new PhraseTrie(vocabulary);
    // Of two lists that have the same noun the first counts.
    for (const noun of lexicon.idleNouns) this.#heads.add(noun, 'idle');
    for (const noun of lexicon.speakingNouns) this.#heads.add(noun, 'speaks');
    for (const noun of lexicon.openNouns) this.#heads.add(noun, 'open');
    for (const noun of [...lexicon.actingNouns, ...lexicon.commonPeople, ...lexicon.commonFirms])
      this.#heads.add(noun, 'acts');
  }

  /** End of the noun of several syllables that begins at a token with a capital and goes on in lower case; else the token itself. */
  compound(tokens: Tokens, from: number): number {
    if (from + 1 >= tokens.count || tokens.caps[from] !== 1 || tokens.caps[from + 1] !== 0) return from;
    return this.#compounds.reach(tokens, from) || from;
  }

  /** End of the word for a trade or sort of school that begins at a token; the token itself where none does. */
  trade(tokens: Tokens, from: number): number {
    return from < tokens.count ? (this.#trades.longest(tokens, from)?.to ?? from) : from;
  }

  /** End of the words that tell of what sort somebody is (`trẻ`, `số một thế giới`); the token itself where none begin there. */
  quality(tokens: Tokens, from: number): number {
    return (from < tokens.count && this.#qualities.reach(tokens, from)) || from;
  }

  /** Whether a noun for what firms report of begins at a token: `doanh thu`. */
  isFigure(tokens: Tokens, from: number): boolean {
    return this.#figures.reach(tokens, from) !== 0;
  }

  /** The head of a noun phrase that begins at a token, where it is one of those that are known to act or not to. */
  headOf(tokens: Tokens, from: number): PhraseHead | undefined {
    const to = this.#heads.reach(tokens, from);
    return to === 0 ? undefined : { to, sort: this.#heads.reached };
  }
}
