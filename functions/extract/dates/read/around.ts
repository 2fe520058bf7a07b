import { type Around, REACH } from '../rule.ts';

/** The text round a stretch, cut at the ends of its line and at {@link REACH} characters; cut out when asked for. */
export function surroundings(text: string, plain: string, start: number, end: number): Around {
  return new Surroundings(text, plain, start, end);
}

class Surroundings implements Around {
  readonly #text: string;
  readonly #plain: string;
  readonly #start: number;
  readonly #end: number;
  #left: string | undefined;
  #right: string | undefined;

  constructor(text: string, plain: string, start: number, end: number) {
    this.#text = text;
    this.#plain = plain;
    this.#start = start;
    this.#end = end;
  }

  get left(): string {
    if (this.#left === undefined) {
      const before = this.#plain.slice(Math.max(0, this.#start - REACH), this.#start);
      this.#left = before.slice(before.lastIndexOf('\n') + 1);
    }
    return this.#left;
  }

  get right(): string {
    if (this.#right === undefined) {
      const after = this.#plain.slice(this.#end, this.#end + REACH);
      const newline = after.indexOf('\n');
      this.#right = newline < 0 ? after : after.slice(0, newline);
    }
    return this.#right;
  }

  get leftSurface(): string {
    return this.#text.slice(this.#start - this.left.length, this.#start);
  }

  get rightSurface(): string {
    return this.#text.slice(this.#end, this.#end + this.right.length);
  }

  get surface(): string {
    return this.#text.slice(this.#start, this.#end);
  }
}
