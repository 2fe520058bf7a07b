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

/** Whether any of items `from` (in) to `to` (out) fits. */
export function anyOf(
  items: readonly Item[],
  from: number,
  to: number,
  fits: (item: Item) => boolean,
): boolean {
  return firstOf(items, from, to, fits) !== undefined;
}
