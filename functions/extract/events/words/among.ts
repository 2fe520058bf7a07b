/** Looking for an item in a stretch of them without copying it. */
import type { Item } from './item.ts';

/** The first of items `from` (in) to `to` (out) that fits. */
export function firstOf(
  items: readonly Item[],
  from: number,
  to: number,
  fits: (item: Item) => boolean,
): Item | undefined {
  for (let i = from; i < to && i < items.length; i++) if (fits(items[i]!)) return items[i];
  return undefined;
}

/** Whether any of items `from` (in) to `to` (out) has one of some cues. */
export function hasCue(items: readonly Item[], from: number, to: number, cues: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.cues & cues) return true;
  return false;
}

/** Whether an item with one of some cues stands right before another. */
export function hasCueBefore(items: readonly Item[], at: number, cues: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.to === items[at]!.from && (before.cues & cues) !== 0;
}

/** Whether any of items `from` (in) to `to` (out) has one of some flags. */
export function hasFlag(items: readonly Item[], from: number, to: number, flags: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.flags & flags) return true;
  return false;
}

/** Whether any of items `from` (in) to `to` (out) fits. */
export function anyOf(
  items: readonly Item[],
  from: number,
  to: number,
  fits: (item: Item) => boolean,
): boolean {
  return firstOf(items, from, to, fits) !== undefined;
}

/** Whether an item is a phrase of the lexicon that has no job in a clause: a word like any other. */
export function meansNothing({ cues, trigger, entity, date, mark }: Item): boolean {
  return cues === 0 && !trigger && !entity && !date && mark === '';
}

/** Whether a comma or a date stands between items `from` (in) and `to` (out). */
export function isParted(items: readonly Item[], from: number, to: number): boolean {
  return anyOf(items, from, to, ({ mark, date }) => mark === ',' || date !== undefined);
}
