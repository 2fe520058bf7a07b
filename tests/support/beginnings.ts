/**
 * Whether a pattern may read a beginning: the pattern as an automaton that takes look-arounds to hold, so that it never
 * says no where the pattern says yes. Behind what it looks ahead for it says yes to anything. Knows what the patterns for dates are made of.
 */

/** Adds the states that read a piece behind one state; returns the one where the piece has been read. */
type Piece = (from: number) => number;
type Test = (char: string) => boolean;

/** The states in which all has been read, and all that was looked ahead for. */
const END = 1;
const BEYOND = 2;

export class Beginnings {
  readonly #source: string;
  #at = 0;
  /** By state: what is read from it, and where to; and where it leads without reading. */
  readonly #steps: { test: Test; to: number }[][] = [[], [], []];
  readonly #free: number[][] = [[], [], []];

  constructor(pattern: RegExp) {
    this.#source = pattern.source;
    this.#free[this.#either()(0)]!.push(END);
    if (this.#at < this.#source.length) throw new Error(`not understood: ${this.#source.slice(this.#at)}`);
  }

  /** Whether the pattern may read all of the words and more, or some and be done; each character may be one of several. */
  mayRead(words: readonly (readonly string[])[]): boolean {
    let states = this.#closure([0]);
    for (const word of words) {
      if (states.has(END)) return true;
      for (const chars of word) {
        const next: number[] = [];
        for (const state of states)
          for (const { test, to } of this.#steps[state]!) if ([...chars].some(test)) next.push(to);
        if (next.length === 0) return states.has(BEYOND);
        states = this.#closure(next);
        if (states.has(BEYOND)) return true;
      }
    }
    return true;
  }

  #closure(states: number[]): Set<number> {
    const all = new Set(states);
    for (const state of all) for (const to of this.#free[state]!) all.add(to);
    return all;
  }

  #state(): number {
    this.#free.push([]);
    return this.#steps.push([]) - 1;
  }

  #eats(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #either(): Piece {
    const pieces = [this.#sequence()];
    while (this.#eats('|')) pieces.push(this.#sequence());
    if (pieces.length === 1) return pieces[0]!;
    return from => {
      const end = this.#state();
      for (const piece of pieces) {
        const start = this.#state();
        this.#free[from]!.push(start);
        this.#free[piece(start)]!.push(end);
      }
      return end;
    };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!))
      pieces.push(this.#repeated(this.#one()));
    return from => pieces.reduce((at, piece) => piece(at), from);
  }

  #repeated(piece: Piece): Piece {
    const match = /^(?:\?|\*|\+|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (!match) return piece;
    this.#at += match[0].length;
    const sign = match[0][0]!;
    const least = sign === '{' ? Number(match[1]) : sign === '+' ? 1 : 0;
    const most =
      sign === '?' ? 1 : sign !== '{' || (match[2] && !match[3]) ? 99 : Number(match[3] || match[1]);
    return from => {
      let at = from;
      for (let n = 0; n < least; n++) at = piece(at);
      if (most === least) return at;
      // However often it may be repeated, once more does no harm.
      const start = this.#state();
      const end = this.#state();
      this.#free[at]!.push(start, end);
      const again = piece(start);
      this.#free[again]!.push(end, ...(most - least > 1 ? [start] : []));
      return end;
    };
  }

  #one(): Piece {
    const look = /^\((?:\?<?[=!])/.exec(this.#source.slice(this.#at))?.[0];
    const group = look ?? /^\((?:\?:|\?<\w+>)?/.exec(this.#source.slice(this.#at))?.[0];
    if (group) {
      this.#at += group.length;
      const piece = this.#either();
      if (!this.#eats(')')) throw new Error('a group is not closed');
      if (look === undefined) return piece;
      if (look !== '(?=') return from => from;
      return from => {
        this.#free[piece(from)]!.push(BEYOND);
        return this.#state();
      };
    }
    if (this.#eats('$') || this.#eats('^')) return from => from;
    const piece = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\]])/u.exec(this.#source.slice(this.#at))![0];
    this.#at += piece.length;
    const test = new RegExp(
      `^${piece === '.' || piece.length > 1 ? piece : piece.replace(/[/{}]/, '\\$&')}$`,
    );
    return from => {
      const to = this.#state();
      this.#steps[from]!.push({ test: char => test.test(char), to });
      return to;
    };
  }
}
