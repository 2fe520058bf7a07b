/** Dates that stand before a verb and are not its own. */
import type { Clause } from '../clauses/clause.ts';
import { measureBefore } from '../heads/figures.ts';
import type { Item } from '../words/scan.ts';
import { coordinatedDate, dateBehind, setOff } from './date-words.ts';

/** `Năm 2014, anh là thư ký, đến năm 2017, anh đảm nhiệm …`: a later date set off before a head is the head's. */
export function isDatedBefore(items: readonly Item[], date: number, head: number): boolean {
  for (let i = date + 1; i < head; i++)
    if (items[i]!.date && !items[i]!.aside && setOff(items, i) && !coordinatedDate(items, i)) return true;
  return false;
}

/** `Để giữ mức lạm phát năm nay dưới 4%, Chính phủ …`: the period of a figure is that of nothing else. */
export function isReckoned(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
): boolean {
  if (preposition !== 0 || items[date]!.date!.granularity === 'day') return false;
  return measureBefore(items, clause.from, date) !== undefined;
}

/** Whether a comma parts a date from a verb behind it. */
export function isApart(items: readonly Item[], date: number, verb: number): boolean {
  for (let i = date + 1; i < verb; i++) if (items[i]!.mark === ',' && !items[i]!.aside) return true;
  return false;
}

/** `Năm học 2024-2025, …, học sinh tựu trường ngày 29/8`: what has its day right behind it is not of the year told before. */
export function hasDayBehind(items: readonly Item[], before: number, head: number): boolean {
  return items[before]!.date!.granularity !== 'day' && dateBehind(items, head)?.granularity === 'day';
}
