/** Whether a chunk of a sentence that has no verb stands before the clause that it belongs to: its subject or its time. */

import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { hasCueBefore } from '../words/among.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Clause } from './clause.ts';

/** Whether a clause opens with its verb, or with the marker of one. */
export function startsWithVerb(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const item = items[i]!;
    if (item.mark !== '') continue;
    if (item.trigger) return item.trigger.kind === 'verb' || item.trigger.kind === 'carrier';
    if (item.cues & (Cue.COORDINATE | Cue.THAT)) continue;
    return (item.cues & MOODS) !== 0;
  }
  return false;
}

/** `sau khi từ giữa năm 2018, nhiều tài xế phản đối`: nothing but the date of the clause of time that it opens. */
export function isTimeOf(items: readonly Item[], { from, to, relation }: Clause): boolean {
  if (relation !== 'after' && relation !== 'before' && relation !== 'when') return false;
  let at = from + 1;
  while (at < to && items[at]!.cues & DATE_PREPOSITION && items[at]!.from === items[at - 1]!.to) at++;
  const date = items[at];
  return (
    at < to && date?.date !== undefined && date.from === items[at - 1]!.to && items[at + 1]?.mark === ','
  );
}

/** Whether a chunk without a verb belongs to what follows it: a subject or a time set before its verb. */
export function fronted(items: readonly Item[], chunk: Clause, next: Clause): boolean {
  // `bán Z1 và QX10 từ tháng 9, nhưng …`: a conjunction begins something else.
  const joint = items[next.from]!;
  if (joint.cues & Cue.COORDINATE && !joint.trigger) return false;
  for (let i = chunk.from; i < Math.min(chunk.to, chunk.from + 4); i++) {
    const item = items[i]!;
    if (item.date) return true;
    // `nhưng phải đến ngày 1/11, công ty mới …`
    const until = (item.cues & Cue.UNTIL) !== 0 && items[i + 1]?.date !== undefined;
    if (item.entity || (item.trigger && !until) || item.mark !== '') break;
  }
  if (!startsWithVerb(items, next)) return false;
  // `hợp tác dân sự và quân sự với Nga, phản đối …`: with whom something was done goes on doing nothing.
  const goesOn = (items[chunk.from]!.cues & Cue.COORDINATE) !== 0;
  for (let i = chunk.from; i < chunk.to; i++)
    if (items[i]!.entity) return !(goesOn && hasCueBefore(items, i, Cue.WITH));
  return false;
}
