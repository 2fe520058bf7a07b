/** Sets of words as bits. */
import { enlarged } from '../../text/arrays.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';

/** A set of words by their numbers; 0, which stands for every word that no lexicon has, is never in it. */
export class WordSet {
  readonly #table: { bits: Int32Array };
  readonly #bit: number;

  constructor(table: { bits: Int32Array }, bit: number) {
    this.#table = table;
    this.#bit = bit;
  }

  has(word: number): boolean {
    const { bits } = this.#table;
    return word < bits.length && (bits[word]! & this.#bit) !== 0;
  }
}

/** Sets of words in one table of bits, so that asking costs one look-up and nothing is spread over the memory. */
export class WordSets {
  readonly #vocabulary: Vocabulary;
  /** By word: a bit for each set that it is in. */
  bits = new Int32Array(4096);
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @throws Error where there are more sets than bits. */
  of(words: readonly string[]): WordSet {
    if (this.#count === 32) throw new Error('32 sets of words are the most');
    const bit = 1 << this.#count++;
    for (const word of words) {
      const id = this.#vocabulary.intern(word);
      if (id >= this.bits.length) this.bits = enlarged(this.bits, 2 * id);
      this.bits[id]! |= bit;
    }
    return new WordSet(this, bit);
  }
}
