/**
 * Rules as values. A rule says what it reads, how it is written (a pattern), what it gives (a production), and
 * carries its own examples, which the tests run.
 */

import type { z } from 'zod';
import type { Modifier } from '../../../schemas/date.ts';
import type { Cue, DateValue } from './value.ts';

/** A text, and every date that must be found in it: none makes it a negative example. */
export interface Example {
  text: string;
  /** Publication, EDTF; 2014-10-10 (a Friday) unless told; null for none. */
  published?: string | null;
  /** Expected dates in order: the words of the span, and its value; `mod` and `time` where they matter. */
  dates: ExpectedDate[];
}
export interface ExpectedDate {
  text: string;
  edtf: string;
  mod?: z.infer<typeof Modifier>;
  time?: string;
}

/** The words round a match, folded; empty beyond a line's ends. */
export interface Around {
  /** The k-th token before the match, 1 the nearest. */
  before(k: number): string;
  /** The k-th token after the match, 1 the nearest. */
  after(k: number): string;
  /** Whether the token k of the match (0 its first) begins with a capital letter. */
  capital(k: number): boolean;
  /** The folded text of the line before and after the match, at most some forty characters of each. */
  left: string;
  right: string;
}

/** What a rule reads out of a match. */
export interface Production {
  value: DateValue;
  mod?: z.infer<typeof Modifier>;
  time?: string;
  approximate?: true;
  cue?: Omit<Cue, 'text' | 'start'>;
  inName?: true;
  /** Not a date of its own, only beside one: a clock time, a bare `ngày`. */
  partial?: true;
}

export type Groups = Record<string, string | undefined>;

/** Reads a stretch of text into one date. */
export interface DateRule {
  /** Family and form, such as `numeric/day-month`. */
  name: string;
  /** What it reads, for a person. */
  reads: string;
  /** First words of the stretch, folded; `#` stands for a number in digits. */
  starts: readonly string[];
  /** Sticky, matched against the folded text at the first word. */
  pattern: RegExp;
  /** The value; undefined where the words are no date after all. */
  produce(groups: Groups, around: Around): Production | undefined;
  examples: readonly Example[];
}
