/** How a happening takes the date of the one that it stands in. */
import type { Draft } from '../draft.ts';
import type { Occasion } from './scene.ts';

/** Gives a draft the date of an occasion, and its place where it has none; `rule` says why. */
export function takeDate(draft: Draft, frame: Occasion, rule: string): void {
  draft.date = frame.date;
  draft.basis = 'context';
  draft.mention = frame.mention;
  draft.rules.unshift(rule);
  // What is said or done on the occasion is said or done there.
  if (draft.place !== null || !frame.place) return;
  draft.place = frame.place;
  draft.rules.push('place-of-occasion');
}
