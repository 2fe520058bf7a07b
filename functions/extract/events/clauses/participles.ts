/** Verbs that tell nothing of the subject: that open a sentence to say where what follows was said, or describe an object. */

import { dateBehind } from '../dates/date-words.ts';
import type { Item } from '../words/scan.ts';
import type { Clause } from './clause.ts';
import { isBehindObject } from './governing-verb.ts';
import { mainVerb } from './main-verb.ts';

/**
 * `Phát biểu tại cuộc họp báo, ông A cho biết`, `Trao đổi với phóng viên, ông A …`: a verb of saying that opens the
 * sentence only says where or to whom.
 */
export function isParticiple(items: readonly Item[], clause: Clause): boolean {
  const [verb] = clause.verbs;
  if (verb === undefined || clause.verbs.length > 1) return false;
  const { frame } = items[verb]!.trigger!;
  if (frame === 'saying') return verb === clause.from;
  return isInterview(items, verb) && opensClause(items, clause, verb);
}

/** `trao đổi với Báo Giao thông`: with nobody who acts for a state. */
function isInterview(items: readonly Item[], verb: number): boolean {
  const { trigger, to } = items[verb]!;
  const asks = items[verb + 1];
  if (trigger!.type !== 'CONSULT' || trigger!.kind !== 'verb' || trigger!.mode || asks?.from !== to)
    return false;
  return asks.entity !== undefined && asks.entity.codes.length === 0 && asks.entity.kind !== 'person';
}

/** Whether nothing that acts or happens stands in a clause before an item. */
export function opensClause(items: readonly Item[], clause: Clause, verb: number): boolean {
  for (let i = clause.from; i < verb; i++) if (items[i]!.entity || items[i]!.trigger) return false;
  return true;
}

/** `rút khỏi hiệp ước ký năm 1987`: a verb right before its date, that an object parts from the verb of the clause. */
export function describesObject(items: readonly Item[], { verbs }: Clause, verb: number): boolean {
  const before = verbs.findLast(each => each < verb);
  if (before === undefined || !dateBehind(items, verb)) return false;
  if (!isBehindObject(items, before, verb) || items[verb - 1]!.mark === ',') return false;
  return verbs.includes(verb) && mainVerb(items, verbs) !== verb;
}
