/** The dated gathering that opens a sentence: all that its one subject does there, one verb after the other. */
import { isSubordinate } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { BY_WORDS } from '../context/standing.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { hasFlag } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import { type Given, given } from './given.ts';
import { goesOn } from './same-subject.ts';

/** `Tại hội nghị thượng đỉnh ngày 8 và 9/7, NATO quyết định tăng quân từ năm 2017, đồng thời tuyên bố …` */
export function atOpening(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  if (index === 0 || !BY_WORDS.has(head.trigger.type) || !goesOn(state, clause, head.item)) return undefined;
  const { from, verbs } = clauses[0]!;
  const before = clauses.slice(0, index);
  if (before.some(isSubordinate)) return undefined;
  // Behind what was said, only what is told anew is no part of it.
  const said = before.some(each => each.verbs.some(verb => items[verb]!.trigger!.frame === 'saying'));
  if (said && !hasFlag(items, clause.from, head.item, Flag.ANEW)) return undefined;
  for (const [item, { draft }] of datedHeads) {
    if (item < from || item >= (verbs[0] ?? from) || items[item]!.trigger?.kind !== 'noun') continue;
    if (nounPreposition(items, item) & (Cue.AT | Cue.WITHIN))
      return { ...given(draft, 'context'), rules: ['at-dated-noun'] };
  }
  return undefined;
}
