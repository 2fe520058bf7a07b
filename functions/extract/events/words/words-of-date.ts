/** What the words of a date, and the verb right before it, say of it beside the day. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import { Flag, type Item } from './item.ts';
import { Cue } from './lexicon.ts';
import { hasVerb, isBlocked, isBound, isOn } from './reads.ts';

/** `cùng kỳ năm trước`: a date whose own first words, two at least, compare. */
export const compares = (entry: Entry, to: number, from: number) =>
  (entry.cues & Cue.COMPARISON) !== 0 && to - from > 1;

/** Whether the last word or two of a date put it ahead. */
export function endsAhead(tokens: Tokens, lexicon: CompiledEvents, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 2); at < to; at++)
    if (lexicon.longest(tokens, at, putsAhead, tokens.count, to)) return true;
  return false;
}

const putsAhead = (entry: Entry, to: number, _from: number, _tokens: Tokens, end: number) =>
  (entry.flags & Flag.AHEAD) !== 0 && to === end;

/**
 * `Bước vào năm 2017, …`, `Chốt phiên 5/3, …`: where it opens its clause, the verb before a year or a session only says
 * when, as `vào` does.
 */
export function passInto(items: readonly Item[], tokens: Tokens): void {
  const [verb, time] = items.slice(-2);
  if (!verb || !time?.date || verb.to !== time.from) return;
  const passes = (verb.flags & Flag.PASSING) !== 0 && time.date.granularity !== 'day';
  if (!passes && !(verb.trigger && verb.cues & Cue.ON)) return;
  if (verb.from > 0 && tokens.breaks[verb.from] === 0 && tokens.kind[verb.from - 1] === WORD) return;
  verb.trigger = undefined;
  verb.cues = Cue.ON;
}

/** `đón Tết Nhâm Dần`: whoever greets a feast meets nobody. */
export function greetFeast(items: readonly Item[]): void {
  const [verb, feast] = items.slice(-2);
  if (!feast?.date?.rule.startsWith('feast/') || verb?.to !== feast.from) return;
  if (verb.flags & Flag.PASSING && verb.trigger?.type === 'CONSULT') verb.trigger = undefined;
}

/**
 * The verb of the phrase of tokens `from` to `to`, right before a date, whose last word is the date's preposition:
 * `sẽ tập trung | vào ngày 24/2`, where the whole means nothing, `giới thiệu | vào tháng 1`, where it does not govern a
 * time, and `báo cáo | trước ngày 15/9`.
 */
export function withoutPreposition(
  tokens: Tokens,
  lexicon: CompiledEvents,
  from: number,
  to: number,
  entry: Entry,
): PhraseMatch<Entry> | undefined {
  const bound = hasVerb(entry) && lexicon.reach(tokens, to - 1, isBound, to) > 0;
  const timed = (entry.flags & (Flag.PASSING | Flag.OF_TIME)) !== 0 || (entry.cues & Cue.ON) !== 0;
  const preposition = bound ? isBound : isBlocked(entry) || (hasVerb(entry) && !timed) ? isOn : undefined;
  if (!preposition || lexicon.reach(tokens, to - 1, preposition, to) === 0) return undefined;
  const shorter = lexicon.longest(tokens, from, hasVerb, to - 1);
  return shorter ?? (preposition === isBound ? { from, to: to - 1, value: entry } : undefined);
}

/**
 * `sang tháng 10`, `đến năm 2011`, `…, đến ngày 5/3 …`: whether a way to go right before a date, from token `from` and
 * behind an item, only says when.
 */
export function saysWhen(
  { cues }: Entry,
  before: Item | undefined,
  from: number,
  { granularity }: DateMention,
): boolean {
  if (cues & Cue.ON) return true;
  if ((cues & Cue.UNTIL) === 0) return false;
  return granularity === 'year' || granularity === 'month' || (before?.mark === ',' && before.to === from);
}
