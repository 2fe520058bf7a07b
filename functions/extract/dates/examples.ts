/** Short ways to write the examples of rules. */

import type { Example, ExpectedDate } from './rule.ts';
import type { Mod } from './value.ts';

type Expected = readonly [text: string, edtf: string, more?: { mod?: Mod; time?: string }];

/** A text and the dates in it. */
export function yes(text: string, ...dates: readonly Expected[]): Example {
  return { text, dates: dates.map(([span, edtf, more]): ExpectedDate => ({ text: span, edtf, ...more })) };
}

/** Texts without a date. */
export function no(...texts: readonly string[]): Example[] {
  return texts.map(text => ({ text, dates: [] }));
}

/** Examples published on another day than the usual; null for none known. */
export function on(published: string | null, ...examples: readonly Example[]): Example[] {
  return examples.map(example => ({ ...example, published }));
}
