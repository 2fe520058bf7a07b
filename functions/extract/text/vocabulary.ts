/** Surface forms remembered at most; beyond it a text of random words would fill the memory. */
const REMEMBERED = 50_000;
/** A longer run of letters is no word of any lexicon. */
const LONGEST = 40;

/**
 * Numbers for the words of all lexicons of a language. Words that differ only in case or spelling
 * (as `fold` says) share a number. Lexicons intern their words once, at start; texts only look up.
 */
export class Vocabulary {
  readonly #fold: (word: string) => string;
  readonly #ids = new Map<string, number>();
  readonly #remembered = new Map<string, number>();

  constructor(fold: (word: string) => string) {
    this.#fold = fold;
  }

  /** The number of a word, given to it now if it has none yet. */
  intern(word: string): number {
    const key = this.#fold(word);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(key, id);
      this.#remembered.clear();
    }
    return id;
  }

  /** The number of a word as a text writes it; 0 if no lexicon has it. */
  lookup(surface: string): number {
    if (surface.length > LONGEST) return 0;
    let id = this.#remembered.get(surface);
    if (id === undefined) {
      id = this.#ids.get(this.#fold(surface)) ?? 0;
      if (this.#remembered.size < REMEMBERED) this.#remembered.set(surface, id);
    }
    return id;
  }
}
