import { MARK, type Tokens, tokenize, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  values: T[];
}

/** A phrase found in a text: tokens `from` (in) to `to` (out), and what the lexicon says of it. */
export interface PhraseMatch<T> {
  from: number;
  to: number;
  value: T;
}

/**
 * A trie of phrases over word numbers. One phrase may have several values. Matching from one token costs at
 * most the length of the longest phrase, so a pass over a text is linear. A phrase never crosses a line break.
 */
export class PhraseTrie<T> {
  /** By the number of the first word: most words of a text begin no phrase, and that must cost next to nothing. */
  readonly #first: (Node<T> | undefined)[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @throws Error where the phrase has no word, or holds a number (numbers are not in the vocabulary). */
  add(phrase: string, value: T): void {
    const tokens = tokenize(phrase.normalize('NFC'), this.#vocabulary);
    if (tokens.count === 0) throw new Error(`empty phrase: ${JSON.stringify(phrase)}`);
    let node: Node<T> | undefined;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD && tokens.kind[i] !== MARK) {
        throw new Error(`phrase with a number: ${JSON.stringify(phrase)}`);
      }
      const id = this.#vocabulary.intern(tokens.text.slice(tokens.start[i], tokens.end[i]));
      node = node ? this.#after(node, id) : this.#beginning(id);
    }
    node?.values.push(value);
  }

  #beginning(id: number): Node<T> {
    while (this.#first.length <= id) this.#first.push(undefined);
    this.#first[id] ??= { next: undefined, values: [] };
    return this.#first[id];
  }

  #after(node: Node<T>, id: number): Node<T> {
    node.next ??= new Map();
    const known = node.next.get(id);
    if (known) return known;
    const made: Node<T> = { next: undefined, values: [] };
    node.next.set(id, made);
    return made;
  }

  /** The longest phrase that begins at a token; its first value that `accept` takes, if given. */
  longest(
    tokens: Tokens,
    from: number,
    accept?: (value: T, to: number) => boolean,
  ): PhraseMatch<T> | undefined {
    let node = this.#first[tokens.id[from] ?? 0];
    let found: PhraseMatch<T> | undefined;
    for (let to = from + 1; node; to++) {
      for (const value of node.values) {
        if (accept && !accept(value, to)) continue;
        found = { from, to, value };
        break;
      }
      if (to >= tokens.count || tokens.breaks[to]! > 0) break;
      node = node.next?.get(tokens.id[to]!);
    }
    return found;
  }
}
