import { MARK, type Tokens, tokenize, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Node<T> {
  next: Map<number, Node<T>>;
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
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @throws Error where the phrase has no word, or holds a number (numbers are not in the vocabulary). */
  add(phrase: string, value: T): void {
    const tokens = tokenize(phrase.normalize('NFC'), this.#vocabulary);
    if (tokens.count === 0) throw new Error(`empty phrase: ${JSON.stringify(phrase)}`);
    let node = this.#root;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD && tokens.kind[i] !== MARK) {
        throw new Error(`phrase with a number: ${JSON.stringify(phrase)}`);
      }
      const id = this.#vocabulary.intern(tokens.text.slice(tokens.start[i], tokens.end[i]));
      let next = node.next.get(id);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(id, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase that begins at a token; its first value that `accept` takes, if given. */
  longest(
    tokens: Tokens,
    from: number,
    accept?: (value: T, to: number) => boolean,
  ): PhraseMatch<T> | undefined {
    let found: PhraseMatch<T> | undefined;
    let node: Node<T> | undefined = this.#root;
    for (let i = from; i < tokens.count; i++) {
      const id = tokens.id[i]!;
      if (id === 0 || (i > from && tokens.breaks[i]! > 0)) break;
      node = node.next.get(id);
      if (!node) break;
      for (const value of node.values) {
        if (accept && !accept(value, i + 1)) continue;
        found = { from, to: i + 1, value };
        break;
      }
    }
    return found;
  }
}
