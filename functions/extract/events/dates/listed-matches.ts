/** Matches listed behind the day that they are played on: `Ngày mai có các trận: Iran gặp Iraq, Lào gặp Thái Lan`. */
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { anyOf } from '../words/among.ts';
import type { Item } from '../words/item.ts';
import { type Given, given } from './given.ts';

/** The colon before a match in its sentence; undefined where none brings it in. */
export function colonBefore(items: readonly Item[], from: number, index: number): number | undefined {
  for (let i = index - 1; i > from; i--) if (items[i]!.mark === ':') return i;
  return undefined;
}

/** The day of matches that a colon brings in. */
export function dateOfList(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  if (head.trigger.type !== 'CONTEST' || items[head.item]!.trigger!.kind !== 'verb') return undefined;
  const colon = colonBefore(items, clauses[0]!.from, head.item);
  if (colon === undefined) return undefined;
  // A side with a day of its own (`và trận cuối ngày 5/6`) ends the list.
  if (anyOf(items, colon, clauses[index]!.to, item => item.date !== undefined)) return undefined;
  const found = [...datedHeads].find(
    ([item, { draft }]) => item < colon && draft.type === 'CONTEST' && draft.noun,
  );
  return found && { ...given(found[1].draft, 'stated'), rules: ['listed-match'] };
}
