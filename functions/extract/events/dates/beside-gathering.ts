/** Talks on the margins of a gathering that the sentence dates (`cuộc gặp bên lề hội nghị thượng đỉnh hôm 29/6`). */
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import { type Given, given } from './given.ts';

/** `trong cuộc gặp Tổng thống Erdogan bên lề hội nghị hôm 29/6`: one phrase, and one day. */
export function besideGathering(
  { items, datedHeads }: SentenceState,
  { from, to, verbs }: Clause,
  head: Head,
): Given | undefined {
  if (head.trigger.type !== 'CONSULT') return undefined;
  for (const [item, { draft }] of datedHeads) {
    if (item <= head.item || item < from || item >= to || draft.type !== 'CONSULT') continue;
    if (items[item]!.trigger!.kind !== 'noun' || (nounPreposition(items, item) & Cue.AT) === 0) continue;
    if (verbs.some(verb => verb > head.item && verb < item)) continue;
    if (anyOf(items, head.item + 1, item, ({ mark, aside }) => mark !== '' && !aside)) continue;
    return { ...given(draft, 'context'), rules: ['at-dated-noun'] };
  }
  return undefined;
}
