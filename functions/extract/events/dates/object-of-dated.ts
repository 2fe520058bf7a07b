/** Happenings that are gone to or missed on a day. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { anyOf } from '../words/among.ts';
import { type Given, given } from './given.ts';

/** `bỏ lỡ cuộc họp vào ngày 5/4`: what is gone to or missed on a day is on that day. */
export function objectOfDated(
  { items, datedHeads }: SentenceState,
  clause: Clause,
  head: Head,
): Given | undefined {
  if (!GATHERINGS.has(head.trigger.type) || nounPreposition(items, head.item) !== 0) return undefined;
  const verb = clause.verbs.findLast(each => each < head.item);
  const found = verb === undefined ? undefined : datedHeads.get(verb);
  if (!found || found.attachment.date < head.item || !ATTENDING.has(found.draft.type)) return undefined;
  if (anyOf(items, verb! + 1, head.item, item => item.mark !== '' || item.entity !== undefined))
    return undefined;
  return { ...given(found.draft, 'stated'), rules: ['object-of-dated'] };
}

/** What one goes to. */
const GATHERINGS = new Set<EventType>(['CONSULT', 'CONTEST', 'ELECT', 'LAUNCH', 'STATEMENT', 'LIFE']);

/** Types of going to a happening, or keeping away from it. */
const ATTENDING = new Set<EventType>(['MOVE', 'CONSULT', 'CONTEST', 'LAUNCH', 'OTHER']);
