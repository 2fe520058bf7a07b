import { enlarged } from './arrays.ts';
import { MARK, type Tokens, tokenize, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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
 *
 * Nodes are numbers, and all steps from node to node lie in one hash table of integers: most words of a text begin
 * no phrase or go on with none, and that must cost next to nothing.
 */
export class PhraseTrie<T> {
  readonly #vocabulary: Vocabulary;
  /** By the number of the first word: the node after it; 0 where no phrase begins so. */
  #first = new Int32Array(1024);
  /**
   * Two integers a node, node 0 being none: a bit for each word that a phrase goes on with, as {@link bitOf} says
   * (words may share one), and the first value of the phrase that ends there, 0 where none ends.
   */
  #nodes = new Int32Array(2048);
  #lastNode = 0;
  /** All values; the first is none. */
  readonly #values: (T | undefined)[] = [undefined];
  /** By value: the next one of the same phrase, 0 where there is none. */
  readonly #later: number[] = [0];
  /** Three integers a slot: node, word, node after it; a power of two of slots, never half full. */
  #steps = new Int32Array(3 * 1024);
  #count = 0;
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
      node = i === 0 ? this.#beginning(id) : this.#after(node, id);
    }
    const added = this.#values.push(value) - 1;
    this.#later.push(0);
    let last = this.#nodes[2 * node + 1]!;
    if (last === 0) this.#nodes[2 * node + 1] = added;
    else {
      while (this.#later[last] !== 0) last = this.#later[last]!;
      this.#later[last] = added;
    }
  }

  /** Whether a phrase begins with the word of this number. */
  begins(word: number): boolean {
    return word < this.#first.length && this.#first[word] !== 0;
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
    let node = this.#first[tokens.id[from] ?? 0] ?? 0;
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
      node = this.#next(node, id[to]!);
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
    const { id, breaks } = tokens;
    let node = this.#first[id[from] ?? 0] ?? 0;
    for (let at = from + 1; at < to && node !== 0; at++) node = this.#next(node, id[at]!);
    let best: PhraseMatch<T> | undefined;
    for (let at = next; at < tokens.count && node !== 0 && breaks[at] === 0; at++) {
      node = this.#next(node, id[at]!);
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
    let value = this.#nodes[2 * node + 1]!;
    while (value !== 0 && accept && !accept(this.#values[value]!, to, from, tokens, wanted))
      value = this.#later[value]!;
    return value;
  }

  /** The node after one by a word; 0 where no phrase goes on so. */
  #next(node: number, word: number): number {
    if ((this.#nodes[2 * node]! & bitOf(word)) === 0) return 0;
    return this.#steps[this.#slotOf(node, word) + 2]!;
  }

  #beginning(id: number): number {
    if (id >= this.#first.length) this.#first = enlarged(this.#first, 2 * id);
    this.#first[id] ||= this.#newNode();
    return this.#first[id]!;
  }

  #after(node: number, id: number): number {
    if (6 * this.#count >= this.#steps.length) this.#enlargeSteps();
    const slot = this.#slotOf(node, id);
    if (this.#steps[slot + 2] === 0) {
      this.#steps.set([node, id, this.#newNode()], slot);
      this.#nodes[2 * node]! |= bitOf(id);
      this.#count++;
    }
    return this.#steps[slot + 2]!;
  }

  #newNode(): number {
    const node = ++this.#lastNode;
    if (2 * node >= this.#nodes.length) this.#nodes = enlarged(this.#nodes, 4 * node);
    return node;
  }

  /** Where the step from a node by a word lies in the table, or would. */
  #slotOf(node: number, id: number): number {
    const slots = this.#steps.length / 3;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> 7;
    for (;;) {
      const at = 3 * (slot & (slots - 1));
      if (this.#steps[at + 2] === 0 || (this.#steps[at] === node && this.#steps[at + 1] === id)) return at;
      slot++;
    }
  }

  #enlargeSteps(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#steps.set(old.subarray(at, at + 3), this.#slotOf(old[at]!, old[at + 1]!));
  }
}

/** One of 32 bits for a word, so that a node can tell nearly all words that no phrase goes on with. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}
