/** What is called off, told with the day on which it was to be: `huỷ chuyến thăm Ba Lan dự kiến diễn ra ngày 20/3`. */
import type { Clause } from '../clauses/clause.ts';
import { tellsCourse } from '../clauses/courses.ts';
import { hasCue } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Head } from './head.ts';

/** The happening that the verb of a clause calls off, where a date is that of its course, or of its plan. */
export function calledOff(
  items: readonly Item[],
  clause: Clause,
  head: Head,
  date: number,
): Head | undefined {
  const course = head.noun === undefined && tellsCourse(items[head.item]!);
  const off = course ? clause.verbs.findLast(verb => verb < head.item) : head.item;
  if (off === undefined || off > date) return undefined;
  const { about } = items[off]!.trigger!;
  if (!about || (!course && !hasCue(items, off + 1, date, Cue.FUTURE))) return undefined;
  const { from, to } = items[off]!;
  const trigger = { ...about, kind: 'verb', negative: true } as const;
  return { item: off, trigger, from, to, noun: undefined, rules: ['called-off'] };
}

/** Whether the verb right before an event noun calls it off: `hoãn cuộc gặp`. */
export function isCalledOffBefore(items: readonly Item[], noun: number): boolean {
  const before = items[noun - 1];
  const { type, kind } = before?.trigger ?? {};
  return type === 'REJECT' && kind === 'verb' && before!.to === items[noun]!.from;
}
