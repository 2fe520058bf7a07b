/** Phrases of a lexicon, each with what it means, found in a text that has been cut into tokens. */
import { MARK, type Tokens, tokenize, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordGraph } from './word-graph.ts';

/** A phrase found in a text: tokens `from` (in) to `to` (out), and what the lexicon says of it. */
export interface PhraseMatch<T> {
  from: number;
  to: number;
  value: T;
}

/** Whether a value fits where its phrase stands, from one token to another. */
export type Accept<T> = (value: T, to: number, from: number, tokens: Tokens, wanted: number) => boolean;

/**
 * A trie of phrases over word numbers. One phrase may have several values. Matching from one token costs at
 * most the length of the longest phrase, so a pass over a text is linear. A phrase never crosses a line break.
 */
export class PhraseTrie<T> {
  readonly #vocabulary: Vocabulary;
  /** Each phrase is a path; at its end stands the first of its values. */
  readonly #graph = new WordGraph();
  /** All values; the first is none. */
  readonly #values: (T | undefined)[] = [undefined];
  /** By value: the next one of the same phrase, 0 where there is none. */
  readonly #later: number[] = [0];
  #reached: T | undefined = undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @throws Error where the phrase has no word, or holds a number (numbers are not in the vocabulary). */
  add(phrase: string, value: T): void {
    const tokens = tokenize(phrase.normalize('NFC'), this.#vocabulary);
    if (tokens.count === 0) throw new Error(`empty phrase: ${JSON.stringify(phrase)}`);
    let node = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD && tokens.kind[i] !== MARK) {
        throw new Error(`phrase with a number: ${JSON.stringify(phrase)}`);
      }
      const id = this.#vocabulary.intern(tokens.text.slice(tokens.start[i], tokens.end[i]));
      node = i === 0 ? this.#graph.begin(id) : this.#graph.grow(node, id);
    }
    const added = this.#values.push(value) - 1;
    this.#later.push(0);
    let last = this.#graph.ending(node);
    if (last === 0) this.#graph.end(node, added);
    else {
      while (this.#later[last] !== 0) last = this.#later[last]!;
      this.#later[last] = added;
    }
  }

  /** Whether a phrase begins with the word of this number. */
  begins(word: number): boolean {
    return this.#graph.first(word) !== 0;
  }

  /**
   * The longest phrase that begins at a token; its first value that `accept` takes, if given.
   * @param limit token that the phrase must not reach
   * @param wanted handed to `accept`, so that it need be no closure
   */
  longest(
    tokens: Tokens,
    from: number,
    accept?: Accept<T>,
    limit = tokens.count,
    wanted = 0,
  ): PhraseMatch<T> | undefined {
    const to = this.reach(tokens, from, accept, limit, wanted);
    return to === 0 ? undefined : { from, to, value: this.reached };
  }

  /** What the phrase that {@link reach} found last means; to be read before the next is looked for. */
  get reached(): T {
    return this.#reached!;
  }

  /**
   * The token after the longest phrase, as {@link longest} looks for it; 0 where there is none. For those who ask at
   * nearly every token: it makes no object, and leaves the meaning in {@link reached}.
   */
  reach(tokens: Tokens, from: number, accept?: Accept<T>, limit = tokens.count, wanted = 0): number {
    const graph = this.#graph;
    let node = graph.first(tokens.id[from] ?? 0);
    if (node === 0 || limit <= from) return 0;
    const { id, breaks } = tokens;
    let end = 0;
    let best = 0;
    for (let to = from + 1; ; to++) {
      const value = this.#accepted(node, accept, to, from, tokens, wanted);
      if (value !== 0) {
        best = value;
        end = to;
      }
      if (to >= limit || breaks[to]! > 0) break;
      node = graph.next(node, id[to]!);
      if (node === 0) break;
    }
    if (best !== 0) this.#reached = this.#values[best];
    return end;
  }

  /**
   * The longest phrase whose first words are tokens `from` to `to` and whose others begin at token `next`: what lies
   * between (`phóng 59 tên lửa`) is passed over.
   */
  across(
    tokens: Tokens,
    from: number,
    to: number,
    next: number,
    accept: Accept<T>,
  ): PhraseMatch<T> | undefined {
    const graph = this.#graph;
    const { id, breaks } = tokens;
    let node = graph.first(id[from] ?? 0);
    for (let at = from + 1; at < to && node !== 0; at++) node = graph.next(node, id[at]!);
    let best: PhraseMatch<T> | undefined;
    for (let at = next; at < tokens.count && node !== 0 && breaks[at] === 0; at++) {
      node = graph.next(node, id[at]!);
      const value = this.#accepted(node, accept, at + 1, from, tokens, 0);
      if (value !== 0) best = { from, to: at + 1, value: this.#values[value]! };
    }
    return best;
  }

  /** The first value of the phrase that ends at a node that fits; 0 where none does. */
  #accepted(
    node: number,
    accept: Accept<T> | undefined,
    to: number,
    from: number,
    tokens: Tokens,
    wanted: number,
  ): number {
    let value = this.#graph.ending(node);
    while (value !== 0 && accept && !accept(this.#values[value]!, to, from, tokens, wanted))
      value = this.#later[value]!;
    return value;
  }
}
