/** Where the noun phrase of a subject ends: at a marker, a date, a word that begins what is told of it, or the verb. */
import { type Tokens, WORD } from '../../text/tokens.ts';
import { meansNothing } from '../words/among.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { PhraseWords } from './phrase-words.ts';

/** Behind a noun phrase they begin what is told of it. */
const ENDING = MOODS | Cue.EARLIER | Cue.ON | Cue.ACCORDING | Cue.BY | Cue.SUBORDINATE | Cue.WHEN;

/** Tokens of a noun phrase at most. */
const LONGEST = 24;
/** Tokens of one more in a list: `các trường THCS, THPT`. */
const LONGEST_LISTED = 4;

/** Where a noun phrase ends, whose first item is `item`; 0 where something else stands between it and the verb. */
export function endOf(
  tokens: Tokens,
  items: readonly Item[],
  head: number,
  item: number,
  verb: number,
  words: PhraseWords,
): number {
  const last = items[verb]!.from;
  let i = item;
  while (items[i]!.to <= head) i++;
  let to = last;
  for (; i < verb; i++) {
    const { date, mark, cues, trigger, entity, from } = items[i]!;
    if (from < head) continue;
    if (mark === ',' && isListed(items, i, verb)) continue;
    if (date || mark !== '' || (!entity && !trigger && cues & ENDING)) {
      to = from;
      // `Quán hoạt động từ năm 2016, được cấp phép`: what a date ends is told of it, and no part of its name.
      const since = date && items[i - 1]!.to === from && (items[i - 1]!.cues & Cue.SINCE) !== 0;
      if (since && items[i + 1]?.mark === ',') return 0;
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
