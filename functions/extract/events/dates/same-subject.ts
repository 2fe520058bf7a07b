/** Whether a clause goes on with the subject of the one before it. */
import type { Clause } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import type { SentenceState } from '../sentence-state.ts';
import { isAboutDeeds } from '../spoken.ts';

/** Whether a clause goes on with the subject of the one before it. */
export function goesOn(state: SentenceState, clause: Clause, verb: number): boolean {
  return clause.relation === 'coordinate' && !clause.quoted && opensWith(state, clause, verb);
}

/** Whether a clause without a date stands between a date and a verb that shares it. */
export function isLink(state: SentenceState, index: number): boolean {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  if (clause.verbs.length === 0) return false;
  const verb = mainVerb(items, clause.verbs);
  const { type, settles } = items[verb]!.trigger!;
  return !datedHeads.has(verb) && !isAboutDeeds(type, settles) && goesOn(state, clause, verb);
}

/** Whether nothing but small words and adverbs stands before the verb of a clause; words that no rule reads are a subject. */
export function opensWith({ items, tokens, words }: SentenceState, clause: Clause, verb: number): boolean {
  const first = items[clause.from]!;
  if (first.measure) return false;
  const mark = items[clause.from - 1];
  let at = mark?.mark ? mark.to : first.from;
  for (let i = clause.from; i <= verb; i++) {
    const { entity, trigger, from, to } = items[i]!;
    for (; at < from; at++) if (!words.isAdverb(tokens.id[at]!)) return false;
    if (i < verb && (entity || (trigger && trigger.kind !== 'carrier'))) return false;
    at = to;
  }
  return true;
}
