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
  /** For {@link number}: the form in the first slot of each hash. */
  #found = new Int32Array(1 << 14);

  /** @param common words that texts write most, in order: their numbers are the first, so that tables by number keep them together */
  constructor(fold: (word: string) => string, common: readonly string[] = []) {
    this.#fold = fold;
    for (const word of common) this.intern(word);
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
   * Turns the hashes of many words into their numbers, 0 where no lexicon has the word; what is hashed as 0 is left so.
   * First all slots are read, then all forms: a processor waits for memory, but for many places at once where the one
   * does not depend on the other.
   * @param hashes of each word its first code unit, and the others by {@link hashOn}; its number afterwards
   */
  number(codes: Uint16Array, start: Int32Array, end: Int32Array, hashes: Int32Array, count: number): void {
    if (this.#found.length < count) this.#found = new Int32Array(2 * count);
    const slots = this.#slots;
    const found = this.#found;
    const unknown = -this.#ids.size;
    for (let i = 0; i < count; i++) found[i] = slots[(hashes[i]! ^ (hashes[i]! >>> 15)) & (SLOTS - 1)]!;
    for (let i = 0; i < count; i++) {
      const form = found[i]!;
      const hash = hashes[i]!;
      if (hash === 0) continue;
      const isKnown = form !== 0 && this.#isForm(form, codes, start[i]!, end[i]!);
      const number = isKnown ? this.#numberOf(form) : 0;
      if (number > 0) hashes[i] = number;
      else hashes[i] = number === unknown ? 0 : this.#lookup(codes, start[i]!, end[i]!, hash);
    }
  }

  #numberOf(form: number): number {
    return this.#forms[form + 1]! | (this.#forms[form + 2]! << 16);
  }

  /** The number of the word that code units of a text write from one offset to another; 0 if no lexicon has it. */
  #lookup(codes: Uint16Array, from: number, to: number, hashed: number): number {
    if (to - from > LONGEST) return 0;
    const hash = hashed ^ (hashed >>> 15);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (SLOTS - 1);
      const form = this.#slots[slot]!;
      if (form === 0) return this.#remember(slot, codes, from, to);
      if (!this.#isForm(form, codes, from, to)) continue;
      const number = this.#numberOf(form);
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
