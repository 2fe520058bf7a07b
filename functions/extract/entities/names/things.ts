/** Storms, weapons, films, products: what bears a name and is nobody, told by the word before it. */
import { PhraseTrie } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { EntityLexicon } from './lexicon.ts';
import type { SmallWords } from './small-words.ts';

/** What bears a name and is nobody; a product may bear the name of its firm. */
export type Thing = 'thing' | 'product';

/** Longest word for such a thing, in syllables. */
const LONGEST_THING = 4;

/** Words between such a word and the name: `mang tên`. */
const MOST_NAMING = 4;

/** The words for things, ready for matching. */
export class Things {
  readonly #heads: PhraseTrie<Thing>;
  readonly #words: SmallWords;

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary, words: SmallWords) {
    this.#words = words;
    this.#heads = new PhraseTrie(vocabulary);
    for (const head of lexicon.thingHeads) this.#heads.add(head, 'thing');
    for (const head of lexicon.productHeads) this.#heads.add(head, 'product');
  }

  /** What the words right before a token make of the name there: `siêu bão Yagi`, `tập trận chung mang tên Aurora`. */
  before(tokens: Tokens, at: number): Thing | undefined {
    let to = at;
    while (
      to > 0 &&
      at - to < MOST_NAMING &&
      tokens.breaks[to] === 0 &&
      this.#words.namingWords.has(tokens.id[to - 1]!)
    )
      to--;
    if (to === 0 || tokens.breaks[to]! > 0) return undefined;
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_THING); from--) {
      const head = this.#heads.longest(tokens, from);
      if (head?.to === to) return head.value;
      if (tokens.breaks[from]! > 0) break;
    }
    return undefined;
  }
}
