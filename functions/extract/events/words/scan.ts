/** One pass over the tokens: everything that the rules for events look at, in the order of the text. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { EntityMention } from '../../entities/mention.ts';
import { NUMBER, type Tokens, tokenAt, WORD } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './compile.ts';
import { countsFrom } from './counts.ts';
import { Flag, Item } from './item.ts';
import { Cue } from './lexicon.ts';
import {
  closesBrackets,
  closingBracket,
  closingQuote,
  markAt,
  opensBrackets,
  opensQuotation,
} from './marks.ts';
import { onlyCounts, partedTrigger } from './parted.ts';
import { noteSpeech } from './speech.ts';
import { type Trigger, UNKNOWN_VERB } from './trigger.ts';

export type { Item } from './item.ts';

/** Markers after which a word is a verb, be it known or not. */
const VERB_MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE;

/** @returns the items of a text, in order, not overlapping. Dates and entities must be in order too. */
export function scan(
  tokens: Tokens,
  dates: readonly DateMention[],
  entities: readonly EntityMention[],
  lexicon: CompiledEvents,
): Item[] {
  const items: Item[] = [];
  const { count, kind, caps, breaks, id } = tokens;
  let nextDate = 0;
  let nextEntity = 0;
  let asideEnds = -1;
  let quoteEnds = -1;
  /** Tokens of the next date: its first, and the one after its last. */
  let dateFrom = 0;
  let dateTo = 0;
  const push = (from: number, to: number, flags = 0): Item => {
    const place = (from < asideEnds ? Flag.ASIDE : 0) | (from < quoteEnds ? Flag.QUOTED : 0);
    const item = new Item(from, to, flags | place);
    items.push(item);
    return item;
  };
  const pushPhrase = (from: number, to: number, entry: Entry): Item => {
    const chosen = chooseTrigger(entry, items.at(-1), from, to, tokens);
    const trigger = partedTrigger(tokens, lexicon, from, to, dateFrom, entry, chosen) ?? chosen;
    const item = push(from, to, entry.flags);
    item.cues = entry.cues;
    if (to < dateFrom && opensHour(tokens, lexicon, item)) item.flags |= Flag.MOMENT;
    const counted = !trigger?.counts || countsFrom(tokens, to, dateFrom);
    if (counted && (!trigger?.marked || isMarked(items.at(-2), from))) item.trigger = trigger;
    return item;
  };

  for (let at = 0; at < count; ) {
    while (at >= dateTo) {
      const date = dates[nextDate++];
      dateFrom = date ? tokenAt(tokens, date.start) : count;
      dateTo = date ? tokenAt(tokens, date.end) : count + 1;
    }
    while (nextEntity < entities.length && entities[nextEntity]!.toToken <= at) nextEntity++;
    if (at >= dateFrom) {
      const item = push(at, dateTo, endsAhead(tokens, lexicon, at, dateTo) ? Flag.AHEAD : 0);
      item.date = dates[nextDate - 1];
      item.cues = lexicon.longest(tokens, at, compares, dateTo) ? Cue.COMPARISON : 0;
      if (item.date!.granularity !== 'day') passInto(items, tokens);
      at = dateTo;
      continue;
    }
    const entity = entities[nextEntity];
    if (entity && entity.fromToken <= at) {
      // An event noun that opens a name (`Hội nghị An ninh Munich`) is still an event.
      if (entity.kind === 'name' || entity.kind === 'firm') {
        const noun = lexicon.longest(tokens, at, hasNoun);
        if (noun && noun.to <= entity.toToken) push(at, noun.to).trigger = noun.value.noun;
      }
      push(at, entity.toToken).entity = entity;
      nextEntity++;
      at = entity.toToken;
      continue;
    }
    if (kind[at] !== WORD) {
      const mark = markAt(tokens, at);
      if (mark !== undefined && !(mark === ',' && partsScores(tokens, at))) {
        const item = push(at, at + 1);
        item.mark = mark;
        if (opensBrackets(mark) && at >= asideEnds) asideEnds = closingBracket(tokens, at);
        else if (closesBrackets(mark)) item.flags &= ~Flag.ASIDE;
        else if (at >= quoteEnds && opensQuotation(mark)) quoteEnds = closingQuote(tokens, at);
      }
      at++;
      continue;
    }
    // No phrase reaches into the next name or date.
    const limit = Math.min(entity ? entity.fromToken : count, dateFrom);
    const to = lexicon.begins(id[at]!) ? lexicon.reach(tokens, at, undefined, limit) : 0;
    if (to > 0) {
      const entry = lexicon.reached;
      if (onlyCounts(entry)) at = to;
      else if (entry.flags & Flag.AS_ABOVE) {
        // `Đây là tuyên bố …` points back, and its words are read for themselves too.
        const plain = lexicon.longest(tokens, at, isNotAsAbove, limit);
        const item = plain ? pushPhrase(at, plain.to, plain.value) : push(at, at + 1);
        item.flags |= Flag.AS_ABOVE;
        at = item.to;
      } else if (isNamePart(tokens, at)) {
        // In the midst of a sentence a capital makes a name (`Vĩnh Tuy`), or an event with a name of its own.
        const document = entry.cues & Cue.DOCUMENT;
        if (entry.noun || document) {
          const item = push(at, to);
          item.trigger = entry.noun;
          item.cues = document;
          at = to;
          // Of a longer phrase (`Đại thắng mùa Xuân`) no part stands for itself.
        } else at = to - at > 1 && caps[at + 1] === 0 ? to : at + 1;
      } else {
        pushPhrase(at, to, entry);
        at = to;
      }
      continue;
    }
    const before = items.at(-1);
    if (isMarked(before, at) && caps[at] === 0 && breaks[at] === 0) {
      const item = push(at, at + 1, Flag.UNKNOWN);
      item.trigger = UNKNOWN_VERB;
      at++;
      if (at < limit && kind[at] === WORD && caps[at] === 0 && breaks[at] === 0) {
        if (!lexicon.longest(tokens, at)) {
          item.to = at + 1;
          at++;
        }
      }
      continue;
    }
    at++;
  }
  noteSpeech(items, tokens);
  return items;
}

const isHour = (entry: Entry) => (entry.flags & Flag.HOUR) !== 0;

/**
 * `lúc 06:30`, `đến 10h`, `Khoảng 6h, …`: an hour of a day told before. Without minutes the number behind a word
 * such as `khoảng` may be a length of time, unless it opens what is said.
 */
function opensHour(tokens: Tokens, lexicon: CompiledEvents, { to, from, cues }: Item): boolean {
  const { kind } = tokens;
  if ((cues & (Cue.ON | Cue.UNTIL)) === 0 || kind[to] !== NUMBER) return false;
  if (markAt(tokens, to + 1) === ':' && kind[to + 2] === NUMBER) return true;
  if (!lexicon.longest(tokens, to + 1, isHour)) return false;
  const opens = from === 0 || tokens.breaks[from] !== 0 || kind[from - 1] !== WORD;
  return opens || (cues & (Cue.WHEN | Cue.UNTIL)) !== 0 || kind[to + 2] === NUMBER;
}

/** Whether an item right before a token is a marker of tense or voice. */
function isMarked(before: Item | undefined, from: number): boolean {
  return before !== undefined && before.to === from && !before.trigger && (before.cues & VERB_MARKERS) !== 0;
}

const hasNoun = (entry: Entry) => entry.noun !== undefined;
const isNotAsAbove = (entry: Entry) => (entry.flags & Flag.AS_ABOVE) === 0;
/** `cùng kỳ năm trước`: a date whose own first words, two at least, compare. */
const compares = (entry: Entry, to: number, from: number) =>
  (entry.cues & Cue.COMPARISON) !== 0 && to - from > 1;
const putsAhead = (entry: Entry, to: number, _from: number, _tokens: Tokens, end: number) =>
  (entry.flags & Flag.AHEAD) !== 0 && to === end;

/** `Bước vào năm 2017, …`: where it opens its clause, the verb before a year only says when, as `vào` does. */
function passInto(items: readonly Item[], tokens: Tokens): void {
  const verb = items.at(-2);
  if (!verb || (verb.flags & Flag.PASSING) === 0 || verb.to !== items.at(-1)!.from) return;
  if (verb.from > 0 && tokens.breaks[verb.from] === 0 && tokens.kind[verb.from - 1] === WORD) return;
  verb.trigger = undefined;
  verb.cues = Cue.ON;
}

/** Whether the last word or two of a date put it ahead. */
function endsAhead(tokens: Tokens, lexicon: CompiledEvents, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 2); at < to; at++)
    if (lexicon.longest(tokens, at, putsAhead, tokens.count, to)) return true;
  return false;
}

/** `thắng 7-6, 6-1`: a comma between the scores of a match. */
function partsScores(tokens: Tokens, at: number): boolean {
  const { kind } = tokens;
  const scores = kind[at - 3] === NUMBER && kind[at - 1] === NUMBER && kind[at + 1] === NUMBER;
  return scores && isDash(markAt(tokens, at - 2)) && isDash(markAt(tokens, at + 2));
}

const isDash = (mark: string | undefined) => mark === '-' || mark === '–';

/** Whether a token has a capital though it opens no sentence. */
function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.caps[at] === 1 && at > 0 && tokens.breaks[at] === 0 && tokens.kind[at - 1] === WORD;
}

/** Of the readings of a phrase from one token to another, the noun after a noun's marker and the verb elsewhere. */
function chooseTrigger(
  { triggers }: Entry,
  before: Item | undefined,
  from: number,
  to: number,
  tokens: Tokens,
): Trigger | undefined {
  if (triggers.length < 2) return triggers[0];
  const nominal = before !== undefined && before.to === from && (before.cues & Cue.NOMINAL) !== 0;
  // `đạt 5 tỷ` measures, `đạt thoả thuận` carries.
  const carrier = triggers.find(each => each.kind === 'carrier');
  if (carrier && tokens.kind[to] !== NUMBER) return carrier;
  return triggers.find(each => (each.kind === 'noun' || each.kind === 'object') === nominal) ?? triggers[0];
}
