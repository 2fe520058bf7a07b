/** How far the objects of a verb reach. */
import { type Clause, holdsName } from '../clauses/clause.ts';
import { isCalledOffBefore } from '../heads/called-off.ts';
import type { Item } from '../words/scan.ts';
import { ANSWERS } from './aimed-at.ts';

/** Where the objects of a verb end: with its clause, or before the next verb that has a subject of its own. */
export function objectEnd(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): number {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  // `cáo buộc Nga tiếp tay …`, `yêu cầu Nga rút quân`: the object is the subject of what follows.
  if (
    next &&
    next.relation === 'that' &&
    clause.verbs.at(-1) === verb &&
    items[verb]!.trigger!.frame !== 'saying'
  ) {
    return next.verbs[0] ?? next.to;
  }
  // `hoãn cuộc gặp với Nga dự kiến diễn ra …`: what is called off opens the clause that tells when it was to be.
  if (next && next.nouns[0] === next.from && next.from === verb + 1 && isCalledOffBefore(items, next.from))
    return next.verbs[0] ?? next.to;
  // `khởi tố, bắt tạm giam ông A`: verbs side by side share their object.
  if (
    next &&
    next.relation === 'coordinate' &&
    opensWith(items, next) &&
    !holdsName(items, verb + 1, clause.core) &&
    !hasNounBehind(items, verb, clause.core)
  ) {
    return next.core;
  }
  return Math.max(clause.core, verb + 1);
}

/** `lên án vụ phóng và yêu cầu Hội đồng Bảo an …`: an act in words has its object in what it is about. */
function hasNounBehind(items: readonly Item[], verb: number, to: number): boolean {
  const next = items[verb + 1];
  if (!next || verb + 1 >= to || next.from !== items[verb]!.to) return false;
  return next.trigger?.kind === 'noun' && ANSWERS.has(items[verb]!.trigger!.type);
}

/** Whether a clause begins with its verb. */
export function opensWith(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  return verb !== undefined && !holdsName(items, clause.from, verb);
}
