/** Verbs that tell the course of a happening (`diễn ra`, `bắt đầu`), and the noun of that happening. */
import type { Item } from '../words/item.ts';
import type { Clause } from './clause.ts';

/** Whether the verb of an item only tells that something takes its course: `diễn ra`, `kết thúc`. */
export function tellsCourse({ trigger }: Item): boolean {
  return trigger!.kind === 'carrier' && trigger!.frame === 'undergo';
}

/** `bàn về kế hoạch gặp nhau tại hội nghị G20 sẽ diễn ra ở …`: the noun that a second verb tells the course of. */
export function happeningOf(items: readonly Item[], clause: Clause, verb: number): number | undefined {
  const noun = clause.nouns.at(-1);
  const last = clause.verbs.at(-1);
  if (!tellsCourse(items[verb]!) || noun === undefined || last === undefined || noun < last) return undefined;
  for (let i = noun + 1; i < verb; i++) if (items[i]!.trigger || items[i]!.date) return undefined;
  return noun;
}
