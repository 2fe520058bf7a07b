/** Chunks of a sentence that have no verb, joined to the clause that they belong to. */

import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { standsBeforeSubject } from './before-subject.ts';
import { type Clause, isSubordinate } from './clause.ts';
import { fronted, isTimeOf, startsWithVerb } from './fronted.ts';
import { subjectOfChunk } from './subject-of-chunk.ts';

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
