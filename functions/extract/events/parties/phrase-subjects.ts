/**
 * Who stands as the subject of a clause by a noun phrase that no name covers: a head that acts, and what else is said
 * of it up to the verb (`các trường thuộc cấp học mầm non`, `hàng trăm hộ dân ven sông`).
 */

import type { EntityMention } from '../../entities/mention.ts';
import type { PhraseHead } from '../../entities/names/gazetteer.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { meansNothing } from '../words/among.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

/** What a language knows of the nouns of those who act. */
export interface PhraseWords {
  /** A word that, alone before a verb, is no subject. */
  isAdverb(word: number): boolean;
  /** Whether the word at a token counts the noun behind it: `các`, `hàng trăm`. */
  countsNoun(at: number): boolean;
  /** A word that points to somebody told before: `này`. */
  isPointing(word: number): boolean;
  /** A word with which a verb phrase begins behind its subject: `đều`, `đến`. */
  isPredicate(word: number): boolean;
  /** The head of a noun phrase that begins at a token. */
  headOf(at: number): PhraseHead | undefined;
}

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

/** Behind a noun phrase they begin what is told of it. */
const ENDING = MOODS | Cue.EARLIER | Cue.ON | Cue.ACCORDING | Cue.BY | Cue.SUBORDINATE | Cue.WHEN;

const MOST_QUANTIFIERS = 5;
/** Tokens of a noun phrase at most. */
const LONGEST = 24;
/** Tokens of one more in a list: `các trường THCS, THPT`. */
const LONGEST_LISTED = 4;

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
    const to = head ? endOf(tokens, items, head.to, verb, words) : 0;
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
function headAt(
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

/** Where a noun phrase ends; 0 where something else stands between it and the verb. */
function endOf(
  tokens: Tokens,
  items: readonly Item[],
  head: number,
  verb: number,
  words: PhraseWords,
): number {
  const last = items[verb]!.from;
  let i = 0;
  while (items[i]!.to <= head) i++;
  let to = last;
  for (; i < verb; i++) {
    const { date, mark, cues, trigger, entity, from } = items[i]!;
    if (from < head) continue;
    if (mark === ',' && isListed(items, i, verb)) continue;
    if (date || mark !== '' || (!entity && !trigger && cues & ENDING)) {
      to = from;
      break;
    }
  }
  // `3 cô gái đến công an trình báo`: what a verb begins that no lexicon has, or that only leads to another.
  for (let at = head; at < to; at++)
    if (tokens.caps[at] === 0 && words.isPredicate(tokens.id[at]!)) return at - head > LONGEST ? head : at;
  if (to < last && !isIdle(tokens, items, to, i, verb, words)) return 0;
  // `đơn vị thi công đã …`: in front of a marker the phrase is whole.
  const whole = i < verb && (items[i]!.cues & MOODS) !== 0;
  while (!whole && to > head && isLast(tokens, to - 1, words)) to--;
  return to - head > LONGEST ? head : to;
}

/** Whether a word at the end of a noun phrase is an adverb of what follows: `các hãng đồng loạt …`. */
const isLast = (tokens: Tokens, at: number, { isAdverb }: PhraseWords) =>
  tokens.kind[at] === WORD && tokens.caps[at] === 0 && isAdverb(tokens.id[at]!);

/** `các trường THCS, THPT sẽ …`: behind the comma stands one more of the same. */
function isListed(items: readonly Item[], comma: number, verb: number): boolean {
  let i = comma + 1;
  while (i < verb && meansNothing(items[i]!)) i++;
  const words = items[i]!.from - items[comma]!.to;
  if (words === 0 || words > LONGEST_LISTED || items[i]!.date) return false;
  for (; i < verb; i++) if (items[i]!.entity || items[i]!.mark !== '') return false;
  return true;
}

/** Whether nothing but dates, adverbs and small words stands in tokens `from` up to a verb: no other subject. */
function isIdle(
  tokens: Tokens,
  items: readonly Item[],
  from: number,
  item: number,
  verb: number,
  { isAdverb }: PhraseWords,
): boolean {
  let at = from;
  for (let i = item; i <= verb; i++) {
    for (; at < items[i]!.from; at++) if (tokens.kind[at] === WORD && !isAdverb(tokens.id[at]!)) return false;
    if (i < verb && (items[i]!.entity || (items[i]!.trigger && items[i]!.trigger!.kind !== 'carrier')))
      return false;
    at = items[i]!.to;
  }
  return true;
}

function partyOf(tokens: Tokens, items: readonly Item[], from: number, to: number, item: number): Party {
  let end = item;
  while (end < items.length && items[end]!.from < to) end++;
  const own = items[item]!.entity;
  const start = tokens.start[from]!;
  const stop = tokens.end[to - 1]!;
  const span = { start, end: stop, text: tokens.text.slice(start, stop), fromToken: from, toToken: to };
  const mention: EntityMention =
    own && own.kind === 'common' && own.fromToken <= to && own.fromToken >= from
      ? { ...own, ...span }
      : { ...NOBODY, ...span };
  return { from: item, to: Math.max(end, item), mentions: [mention], preposition: 0 };
}

/** Somebody by common words alone. */
const NOBODY: Omit<EntityMention, 'start' | 'end' | 'text' | 'fromToken' | 'toToken'> = {
  kind: 'common',
  codes: [],
  name: undefined,
  office: undefined,
  country: undefined,
  locative: false,
  governs: false,
  house: false,
  craft: false,
  supposed: false,
  attached: false,
  self: false,
  persons: [],
  antecedent: undefined,
  group: -1,
};
