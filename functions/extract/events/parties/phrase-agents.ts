/** Who does it under the marker of the passive, by a noun phrase that no name covers: `bị một nhóm bạn học đánh`. */
import type { Tokens } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';
import { partyOf } from './phrase-party.ts';
import { headAt } from './phrase-subjects.ts';
import type { PhraseWords } from './phrase-words.ts';

/** A verb in the passive, its marker, and who stands between them. */
export interface PhraseAgent {
  verb: number;
  marker: number;
  party: Party;
}

/** Tokens between the marker and the verb. */
const LONGEST = 12;

/** The first verb of a clause that somebody without a name does under a marker of the passive. */
export function phraseAgent(
  tokens: Tokens,
  items: readonly Item[],
  clause: Clause,
  words: PhraseWords,
): PhraseAgent | undefined {
  if ((clause.cues & Cue.PASSIVE) === 0) return undefined;
  for (const verb of clause.verbs) {
    const marker = markerBefore(items, clause.from, verb);
    if (marker < 0) continue;
    const from = items[marker]!.to;
    const end = items[verb]!.from;
    if (end - from < 2 || end - from > LONGEST || isNamed(items, marker, verb)) continue;
    const head = headAt(tokens, items, from, marker + 1, end, words);
    if (!head) continue;
    const to = endOfAgent(items, marker, verb, head.to);
    if (belongsToNoun(items, clause, verb, head.to)) continue;
    if (head.sort !== 'acts' && to === head.to && to - from === 1) continue;
    const party = partyOf(tokens, items, from, to, marker + 1);
    return { verb, marker, party: { ...party, to: Math.min(party.to, verb) } };
  }
  return undefined;
}

/** The marker of the passive before a verb, with nothing but a noun phrase between; −1 for none. */
function markerBefore(items: readonly Item[], from: number, verb: number): number {
  if (items[verb]!.trigger!.passive) return -1;
  for (let i = verb - 1; i >= from; i--) {
    const { cues, mark, date, trigger, from: at, to } = items[i]!;
    if (cues & Cue.PASSIVE && !trigger) return i;
    // `bị mẹ nuôi đánh`: a verb of one syllable may be part of the noun.
    if (mark !== '' || date || (trigger && (trigger.kind === 'carrier' || to - at > 1))) return -1;
  }
  return -1;
}

/** Whether somebody with a name or code of his own stands between. */
function isNamed(items: readonly Item[], marker: number, verb: number): boolean {
  for (let i = marker + 1; i < verb; i++) {
    const { entity } = items[i]!;
    if (entity && (entity.name !== undefined || entity.codes.length > 0 || entity.persons.length > 0))
      return true;
  }
  return false;
}

/** `bị mẹ nuôi đánh`, `bị nhóm bạn học cùng trường đánh`: a word right behind the head, with the verb still to come. */
function belongsToNoun(items: readonly Item[], { verbs }: Clause, verb: number, head: number): boolean {
  const { trigger, from, to } = items[verb]!;
  const next = verbs[verbs.indexOf(verb) + 1];
  if (from !== head || to - from > 1 || !trigger!.weak || next === undefined) return false;
  return (
    items[next]!.from - to < LONGEST &&
    !anyOf(items, verb + 1, next, ({ mark, date }) => mark !== '' || !!date)
  );
}

/** Where the noun phrase ends: at the verb, or at one before it that is no part of its head. */
function endOfAgent(items: readonly Item[], marker: number, verb: number, head: number): number {
  for (let i = marker + 1; i < verb; i++) {
    const { trigger, from } = items[i]!;
    if (trigger?.kind === 'verb' && from > head) return from;
  }
  return items[verb]!.from;
}
