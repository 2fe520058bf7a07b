/**
 * Who stands as the subject of a clause by a noun phrase that no name covers: a head that acts, and what else is said
 * of it up to the verb (`các trường thuộc cấp học mầm non`, `hàng trăm hộ dân ven sông`).
 */
import type { PhraseHead } from '../../entities/names/common-nouns.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';
import { endOf } from './phrase-end.ts';
import { partyOf } from './phrase-party.ts';
import type { PhraseWords } from './phrase-words.ts';

/** Words with which a clause or an adverbial begins. */
const OPENING =
  Cue.COORDINATE |
  Cue.THAT |
  Cue.ON |
  Cue.EARLIER |
  Cue.WITHIN |
  Cue.WHEN |
  Cue.SINCE |
  Cue.UNTIL |
  Cue.AFTER_CLAUSE |
  Cue.SUBORDINATE |
  Cue.CONDITION |
  Cue.BEFORE_CLAUSE;

const MOST_QUANTIFIERS = 5;

/** The noun phrase of those who act in front of the first verb of a clause; `from` is the token that the clause begins with. */
export function phraseSubject(
  tokens: Tokens,
  items: readonly Item[],
  clause: Clause,
  from: number,
  verb: number,
  words: PhraseWords,
): Party | undefined {
  const end = items[verb]!.from;
  let at = from;
  let item = clause.from;
  for (;;) {
    [at, item] = pastOpening(tokens, items, at, item, verb, words);
    const head = headAt(tokens, items, at, item, end, words);
    const to = head ? endOf(tokens, items, head.to, item, verb, words) : 0;
    if (head && to > 0)
      return tells(tokens, items, head, to, item, words) ? partyOf(tokens, items, at, to, item) : undefined;
    // What a comma parts from it stands before the subject.
    while (item < verb && items[item]!.mark !== ',') item++;
    if (item >= verb) return undefined;
    at = items[item]!.to;
    item++;
  }
}

/** Whether a phrase tells who it is: more than a head such as `nhóm`, no `đơn vị này`, no `đại diện` of a house that is named. */
function tells(
  tokens: Tokens,
  items: readonly Item[],
  { to: behind, sort }: PhraseHead,
  to: number,
  item: number,
  { isPointing }: PhraseWords,
): boolean {
  if (isPointing(tokens.id[to - 1]!) || (sort !== 'acts' && to === behind)) return false;
  if (sort !== 'speaks') return true;
  for (let i = item; items[i]!.from < to; i++) {
    const house = items[i]!.entity;
    if (house && (house.name !== undefined || house.codes.length > 0)) return false;
  }
  return true;
}

/** The token and item behind dates, adverbs and connectives. */
function pastOpening(
  tokens: Tokens,
  items: readonly Item[],
  at: number,
  item: number,
  verb: number,
  { isAdverb, countsNoun, headOf }: PhraseWords,
): [at: number, item: number] {
  for (;;) {
    while (item < verb && items[item]!.from < at) item++;
    const next = items[item]!;
    const opens = next.date || next.cues & OPENING;
    if (item < verb && next.from === at && !next.entity && !next.trigger && opens) {
      at = next.to;
      item++;
    } else if (
      at < next.from &&
      tokens.kind[at] === WORD &&
      isAdverb(tokens.id[at]!) &&
      !headOf(at) &&
      !(countsNoun(at) && headOf(at + 1))
    )
      at++;
    else return [at, item];
  }
}

/** The head of the phrase that begins at a token, behind what counts it. */
export function headAt(
  tokens: Tokens,
  items: readonly Item[],
  from: number,
  item: number,
  end: number,
  { countsNoun, headOf }: PhraseWords,
): PhraseHead | undefined {
  const named = items[item]!.entity;
  for (let at = from; at < from + MOST_QUANTIFIERS && at < end; at++) {
    const head = tokens.caps[at] === 0 || at === from ? headOf(at) : undefined;
    if (head) {
      const isName = items[item]!.from <= at && named && named.kind !== 'common';
      return head.sort === 'idle' || head.to > end || isName ? undefined : head;
    }
    if (tokens.kind[at] !== NUMBER && !countsNoun(at)) return undefined;
  }
  return undefined;
}
