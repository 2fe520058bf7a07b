/** Chunks of a sentence that have no verb, joined to the clause that they belong to. */

import type { EntityKind } from '../../entities/mention.ts';
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { hasCueBefore } from '../words/among.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { standsBeforeSubject } from './before-subject.ts';
import { type Clause, isSubordinate } from './clause.ts';

function startsWithVerb(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const item = items[i]!;
    if (item.mark !== '') continue;
    if (item.trigger) return item.trigger.kind === 'verb' || item.trigger.kind === 'carrier';
    if (item.cues & (Cue.COORDINATE | Cue.THAT)) continue;
    return (item.cues & MOODS) !== 0;
  }
  return false;
}

function holdsDate(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) if (items[i]!.date) return true;
  return false;
}

/** Joins chunks without a verb to the clause that they belong to. */
export function mergeChunks(items: readonly Item[], chunks: readonly Clause[]): Clause[] {
  const clauses: Clause[] = [];
  let pending: Clause | undefined;
  let mainSeen = false;
  const absorb = (into: Clause, chunk: Clause) => {
    into.from = Math.min(into.from, chunk.from);
    into.to = Math.max(into.to, chunk.to);
    if (!isSubordinate(chunk) && into.core === chunk.from) into.core = chunk.to;
    if (chunk.from > into.from) into.tail = subjectOfChunk(items, chunk) ?? into.tail;
    else if (into.tail < 0) into.tail = chunk.tail;
    if (into.nouns.length === 0) into.nouns = chunk.nouns;
    else if (chunk.nouns.length > 0) into.nouns = [...into.nouns, ...chunk.nouns].sort((a, b) => a - b);
    into.question ||= chunk.question;
  };
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (chunk.verbs.length > 0) {
      if (goesOnWith(items, chunk, chunks[index - 1])) chunk.relation = chunks[index - 1]!.relation;
      if (!mainSeen && chunk.relation === 'coordinate')
        chunk.relation = joinedTo(items, chunk, chunks[index - 1]) ?? 'main';
      if (pending) {
        if (isSubordinate(chunk)) {
          pending.relation = 'adverbial';
          clauses.push(pending);
        } else {
          absorb(chunk, pending);
          if (isTimeOf(items, pending)) chunk.relation = pending.relation;
        }
        pending = undefined;
      }
      if (!isSubordinate(chunk)) mainSeen = true;
      clauses.push(chunk);
      continue;
    }
    const next = chunks[index + 1];
    const previous = clauses.at(-1);
    const forward =
      next !== undefined &&
      (!mainSeen ||
        isTimeOf(items, chunk) ||
        (((chunk.relation === 'that' && holdsDate(items, chunk)) || chunk.relation === 'coordinate') &&
          (next.verbs.length === 0 || !isSubordinate(next)) &&
          fronted(items, chunk, next)));
    if (pending) {
      absorb(pending, chunk);
      if (!forward && !next) {
        flush();
      }
    } else if (forward) pending = chunk;
    else if (previous) absorb(previous, chunk);
    else clauses.push(chunk);
  }
  function flush() {
    if (!pending) return;
    const previous = clauses.at(-1);
    if (previous && mainSeen) absorb(previous, pending);
    else clauses.push(pending);
    pending = undefined;
  }
  flush();
  const [first, next] = clauses;
  // Where the first has a date, both share it.
  if (next?.relation === 'coordinate' && standsBeforeSubject(items, first!, next))
    if (!holdsDate(items, first!)) next.relation = 'main';
  return clauses;
}

/** `nhưng anh Tám bịt mặt`: the name with which a chunk opens whose verb no lexicon has. */
function subjectOfChunk(items: readonly Item[], { from, to }: Clause): number | undefined {
  let at = from;
  while (at < to && items[at]!.cues & (Cue.COORDINATE | Cue.SUBORDINATE) && !items[at]!.entity) at++;
  const mention = items[at]?.entity;
  if (at >= to || !mention || !SUBJECTS.has(mention.kind) || mention.locative || items[at]!.aside)
    return undefined;
  const next = items[at + 1];
  if (!next) return undefined;
  // `…, tài xế xe tải, …` only says of somebody what he is.
  const words = next.from - items[at]!.to;
  return words >=
    (at + 1 < to && next.mark === '' ? 1 : mention.kind === 'common' && at === from ? Infinity : 2)
    ? at
    : undefined;
}

/** Those who do things by verbs of which there is no end. */
const SUBJECTS = new Set<EntityKind>(['person', 'common', 'pronoun']);

/** `khi trường cần người quản lý và giảng dạy, anh …`: what a conjunction alone joins to a circumstance is part of it. */
function goesOnWith(items: readonly Item[], chunk: Clause, before: Clause | undefined): boolean {
  return (
    before !== undefined &&
    before.verbs.length === 0 &&
    before.relation === 'when' &&
    chunk.relation === 'coordinate' &&
    items[chunk.from - 1]!.mark !== ',' &&
    startsWithVerb(items, chunk)
  );
}

/** `sau khi A phóng tên lửa nhưng thất bại, …`: a verb that a conjunction alone joins to a subordinate clause goes with it. */
function joinedTo(
  items: readonly Item[],
  chunk: Clause,
  before: Clause | undefined,
): Clause['relation'] | undefined {
  if (!before || !isSubordinate(before) || before.verbs.length === 0) return undefined;
  const joint = items[chunk.from]!;
  if (items[chunk.from - 1]!.mark !== '' || (joint.cues & Cue.COORDINATE) === 0) return undefined;
  const bare = chunk.verbs[0] === chunk.from + 1 && items[chunk.from + 1]!.from === joint.to;
  return bare && items[chunk.to - 1]?.mark === ',' ? before.relation : undefined;
}

/** `sau khi từ giữa năm 2018, nhiều tài xế phản đối`: nothing but the date of the clause of time that it opens. */
function isTimeOf(items: readonly Item[], { from, to, relation }: Clause): boolean {
  if (relation !== 'after' && relation !== 'before' && relation !== 'when') return false;
  let at = from + 1;
  while (at < to && items[at]!.cues & DATE_PREPOSITION && items[at]!.from === items[at - 1]!.to) at++;
  const date = items[at];
  return (
    at < to && date?.date !== undefined && date.from === items[at - 1]!.to && items[at + 1]?.mark === ','
  );
}

/** Whether a chunk without a verb belongs to what follows it: a subject or a time set before its verb. */
function fronted(items: readonly Item[], chunk: Clause, next: Clause): boolean {
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
