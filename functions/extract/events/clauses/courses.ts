/** Verbs that tell the course of a happening (`diễn ra`, `bắt đầu`), and the noun of that happening. */
import type { EventType } from '../../../../schemas/event.ts';
import { hasCueBefore } from '../words/among.ts';
import type { Item } from '../words/item.ts';
import { MARKERS } from '../words/lexicon.ts';
import { isDash } from '../words/marks.ts';
import type { Clause } from './clause.ts';

/** Whether the verb of an item only tells that something takes its course: `diễn ra`, `kết thúc`. */
export function tellsCourse({ trigger }: Item): boolean {
  return trigger!.kind === 'carrier' && trigger!.frame === 'undergo';
}

/** `kể từ khi giao tranh nổ ra`: the verb right before one that only tells its course names the happening. */
export function isHappening(items: readonly Item[], clause: Clause, verb: number): boolean {
  const named = clause.verbs.at(-1);
  if (named === undefined || !tellsCourse(items[verb]!) || !isNamedTo(items, named, verb)) return false;
  const { trigger } = items[named]!;
  if (trigger!.kind !== 'verb' || !VIOLENT.has(trigger!.type) || hasCueBefore(items, named, MARKERS))
    return false;
  const before = items[named - 1];
  return before?.to !== items[named]!.from || before.entity === undefined;
}

/** Items of those between whom something happens. */
const LONGEST_SIDES = 5;

/** Whether nothing but names, with a dash or a small word between them, parts a happening from its course (`xung đột Nga - Ukraine nổ ra`). */
function isNamedTo(items: readonly Item[], named: number, verb: number): boolean {
  if (named === verb - 1) return items[named]!.to === items[verb]!.from;
  if (verb - named > LONGEST_SIDES || !items[verb - 1]!.entity) return false;
  for (let i = named + 1; i <= verb; i++) {
    const { from, mark, trigger, date, cues } = items[i]!;
    if (from !== items[i - 1]!.to || (i < verb && (trigger || date))) return false;
    if ((mark !== '' && !isDash(mark)) || (i < verb && cues & MARKERS)) return false;
  }
  return true;
}

/** Happenings whose words are verbs and nouns alike: `giao tranh`, `biểu tình`, `xung đột`. */
const VIOLENT = new Set<EventType>(['ASSAULT', 'PROTEST']);

/** `bàn về kế hoạch gặp nhau tại hội nghị G20 sẽ diễn ra ở …`: the noun that a second verb tells the course of. */
export function happeningOf(items: readonly Item[], clause: Clause, verb: number): number | undefined {
  const noun = clause.nouns.at(-1);
  const last = clause.verbs.at(-1);
  if (!tellsCourse(items[verb]!) || noun === undefined || last === undefined || noun < last) return undefined;
  for (let i = noun + 1; i < verb; i++) if (items[i]!.trigger || items[i]!.date) return undefined;
  return noun;
}
