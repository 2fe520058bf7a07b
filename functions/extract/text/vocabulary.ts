/** Surface forms remembered at most; beyond it a text of random words would fill the memory. */
const REMEMBERED = 50_000;
/** A longer run of letters is no word of any lexicon. */
const LONGEST = 40;
/** Slots of the table of forms: a power of two, never half full. */
const SLOTS = 1 << 17;
/** Slots tried for one form, so that a text of words with one hash costs no more than another. */
const PROBES = 8;

const written = (codes: Uint16Array, from: number, to: number) =>
  String.fromCharCode(...codes.subarray(from, to));

/** The hash of a form with one code unit more. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 0x9e3779b1) + code) | 0;
}

/**
 * Numbers for the words of all lexicons of a language. Words that differ only in case or spelling
 * (as `fold` says) share a number. Lexicons intern their words once, at start; texts only look up.
 *
 * The forms that texts write are remembered in a hash table of code units, so that looking up a stretch of a text
 * makes no string.
 */
export class Vocabulary {
  readonly #fold: (word: string) => string;
  readonly #ids = new Map<string, number>();
  /** Forms by their hash; 0 is an empty slot. */
  readonly #slots = new Int32Array(SLOTS);
  /** Code units of all forms: those of form `n` lie from `#ends[n - 1]` to `#ends[n]`. */
  #units = new Uint16Array(1 << 16);
  readonly #ends = new Int32Array(REMEMBERED + 1);
  /** Number of each form's word; for an unknown one minus the size of the vocabulary that did not know it. */
  readonly #numbers = new Int32Array(REMEMBERED + 1);
  #forms = 0;

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
    }
    return id;
  }

  /**
   * The number of the word that code units of a text write from one offset to another; 0 if no lexicon has it.
   * @param hashed its first code unit, and the others by {@link hashOn}
   */
  lookup(codes: Uint16Array, from: number, to: number, hashed: number): number {
    if (to - from > LONGEST) return 0;
    const hash = hashed ^ (hashed >>> 15);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (SLOTS - 1);
      const form = this.#slots[slot]!;
      if (form === 0) return this.#remember(slot, codes, from, to);
      if (!this.#isForm(form, codes, from, to)) continue;
      const number = this.#numbers[form]!;
      if (number > 0) return number;
      return -number === this.#ids.size ? 0 : this.#learn(form, written(codes, from, to));
    }
    return this.#find(written(codes, from, to));
  }

  #isForm(form: number, codes: Uint16Array, from: number, to: number): boolean {
    const units = this.#units;
    const start = this.#ends[form - 1]!;
    if (this.#ends[form]! - start !== to - from) return false;
    for (let at = from, unit = start; at < to; at++, unit++) if (units[unit] !== codes[at]) return false;
    return true;
  }

  #remember(slot: number, codes: Uint16Array, from: number, to: number): number {
    if (this.#forms === REMEMBERED) return this.#find(written(codes, from, to));
    const start = this.#ends[this.#forms]!;
    const end = start + to - from;
    if (end > this.#units.length) {
      const larger = new Uint16Array(2 * this.#units.length);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(codes.subarray(from, to), start);
    const form = ++this.#forms;
    this.#ends[form] = end;
    this.#slots[slot] = form;
    return this.#learn(form, written(codes, from, to));
  }

  #learn(form: number, surface: string): number {
    const number = this.#find(surface);
    this.#numbers[form] = number === 0 ? -this.#ids.size : number;
    return number;
  }

  #find(surface: string): number {
    return this.#ids.get(this.#fold(surface)) ?? 0;
  }
}
