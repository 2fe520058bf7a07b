/** Surface forms remembered at most; beyond it a text of random words would fill the memory. */
const REMEMBERED = 50_000;
/** A longer run of letters is no word of any lexicon. */
const LONGEST = 40;
/** Slots of the table of forms: a power of two, never half full. */
const SLOTS = 1 << 17;
/** Units of a form's record before its code units. */
const HEAD = 3;
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
  /** Where forms lie in `#forms`, by their hash; 0 is an empty slot. */
  readonly #slots = new Int32Array(SLOTS);
  /**
   * All that is known of each form side by side, for memory is slow: its length, two halves of the number of its
   * word, and its code units. Of an unknown word the number is minus the size of the vocabulary that did not know it.
   */
  #forms = new Uint16Array(1 << 17);
  /** Where the next form goes, and how many there are. */
  #next = 1;
  #count = 0;

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
      const number = this.#forms[form + 1]! | (this.#forms[form + 2]! << 16);
      if (number > 0) return number;
      return -number === this.#ids.size ? 0 : this.#learn(form, written(codes, from, to));
    }
    return this.#find(written(codes, from, to));
  }

  #isForm(form: number, codes: Uint16Array, from: number, to: number): boolean {
    const forms = this.#forms;
    if (forms[form] !== to - from) return false;
    for (let at = from, unit = form + HEAD; at < to; at++, unit++)
      if (forms[unit] !== codes[at]) return false;
    return true;
  }

  #remember(slot: number, codes: Uint16Array, from: number, to: number): number {
    if (this.#count === REMEMBERED) return this.#find(written(codes, from, to));
    const form = this.#next;
    const end = form + HEAD + to - from;
    if (end > this.#forms.length) {
      const larger = new Uint16Array(2 * this.#forms.length);
      larger.set(this.#forms);
      this.#forms = larger;
    }
    this.#forms[form] = to - from;
    this.#forms.set(codes.subarray(from, to), form + HEAD);
    this.#next = end;
    this.#count++;
    this.#slots[slot] = form;
    return this.#learn(form, written(codes, from, to));
  }

  #learn(form: number, surface: string): number {
    const number = this.#find(surface);
    const noted = number === 0 ? -this.#ids.size : number;
    this.#forms[form + 1] = noted;
    this.#forms[form + 2] = noted >> 16;
    return number;
  }

  #find(surface: string): number {
    return this.#ids.get(this.#fold(surface)) ?? 0;
  }
}
