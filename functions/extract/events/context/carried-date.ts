/** How a happening takes the date of the one that it stands in. */
import type { Draft } from '../draft.ts';
import type { Occasion } from './scene.ts';

/** What a happening takes its date from, and the rule that says so. */
export interface Carried {
  of: Occasion;
  rule: string;
}

/** Gives a draft the date of an occasion, and its place where it has none. */
export function takeDate(draft: Draft, { of, rule }: Carried): void {
  draft.date = of.date;
  draft.basis = 'context';
  draft.mention = of.mention;
  draft.rules.unshift(rule);
  // What is said or done on the occasion is said or done there.
  if (draft.place !== null || !of.place) return;
  draft.place = of.place;
  draft.rules.push('place-of-occasion');
}
