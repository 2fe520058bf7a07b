/** One pass over the tokens: everything that the rules for events look at, in the order of the text. */
import type { DateMention } from '../../../schemas/date.ts';
import type { EntityMention } from '../entities/mention.ts';
import { NUMBER, type Tokens, tokenAt, WORD } from '../text/tokens.ts';
import type { CompiledEvents, Entry, Trigger } from './compile.ts';
import { Cue } from './lexicon.ts';
import { noteSpeech } from './speech.ts';

/** A stretch of tokens that means something to the rules; what lies between items means nothing. */
export interface Item {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  cues: number;
  trigger: Trigger | undefined;
  entity: EntityMention | undefined;
  date: DateMention | undefined;
  /** A punctuation mark; '' where it is none. */
  mark: string;
  /** In brackets. */
  aside: boolean;
  demonstrative: boolean;
  asAbove: boolean;
  thatTime: boolean;
  /** A date that its last word puts ahead (`2 tuần tới`). */
  ahead: boolean;
  /** `quan hệ` between two sides. */
  relations: boolean;
  /** `lớn nhất`, `đầu tiên`. */
  superlative: boolean;
  /** Inside a short quotation, a title or a word set off: `bài phát biểu “Nga và NATO - đối tác”`. */
  quoted: boolean;
  /** A verb that no lexicon has, told by the tense or voice marker before it. */
  unknown: boolean;
  /** Number of the direct speech that it is part of; 0 outside of any. */
  speech: number;
}

const MARKS = new Set([
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '?',
  '–',
  '-',
  '…',
  '|',
  '/',
]);
const OPENS = new Set(['(', '[']);
const CLOSES = new Set([')', ']']);
const OPENING_QUOTES = new Set(['"', '“', '«']);
/** Tokens of a quotation, its opening mark counted, that is a title rather than a word or a speech. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 12;
/** Markers after which a word is a verb, be it known or not. */
const VERB_MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE;
/** A bracket that does not close within so many tokens is no aside. */
const LONGEST_ASIDE = 60;

const UNKNOWN_VERB: Trigger = {
  type: 'OTHER',
  mode: undefined,
  kind: 'verb',
  frame: 'transitive',
  weak: true,
  durative: false,
  between: undefined,
  takes: [],
  performs: false,
  state: false,
  stops: false,
  passive: false,
  negative: false,
  planned: false,
  harm: false,
};

/** @returns the items of a text, in order, not overlapping. Dates and entities must be in order too. */
export function scan(
  tokens: Tokens,
  dates: readonly DateMention[],
  entities: readonly EntityMention[],
  lexicon: CompiledEvents,
): Item[] {
  const items: Item[] = [];
  const { count, start, kind, caps, breaks } = tokens;
  let nextDate = 0;
  let nextEntity = 0;
  let asideEnds = -1;
  let quoteEnds = -1;
  const push = (from: number, to: number): Item => {
    const item: Item = {
      from,
      to,
      cues: 0,
      trigger: undefined,
      entity: undefined,
      date: undefined,
      mark: '',
      aside: from < asideEnds,
      demonstrative: false,
      asAbove: false,
      thatTime: false,
      ahead: false,
      relations: false,
      superlative: false,
      quoted: from < quoteEnds,
      unknown: false,
      speech: 0,
    };
    items.push(item);
    return item;
  };
  const pushPhrase = (from: number, to: number, entry: Entry): Item => {
    const item = push(from, to);
    item.cues = entry.cues;
    item.demonstrative = entry.demonstrative;
    item.asAbove = entry.asAbove;
    item.thatTime = entry.thatTime;
    item.relations = entry.relations;
    item.superlative = entry.superlative;
    item.trigger = chooseTrigger(entry, items, items.length - 1, tokens);
    return item;
  };

  /** Tokens of the next date: its first, and the one after its last. */
  let dateFrom = 0;
  let dateTo = 0;
  for (let at = 0; at < count; ) {
    while (at >= dateTo) {
      const date = dates[nextDate++];
      dateFrom = date ? tokenAt(tokens, date.start) : count;
      dateTo = date ? tokenAt(tokens, date.end) : count + 1;
    }
    while (nextEntity < entities.length && entities[nextEntity]!.toToken <= at) nextEntity++;
    if (at >= dateFrom) {
      const item = push(at, dateTo);
      item.date = dates[nextDate - 1];
      item.ahead = endsAhead(tokens, lexicon, at, dateTo);
      item.cues = comparesBy(tokens, lexicon, at, dateTo);
      at = dateTo;
      continue;
    }
    const entity = entities[nextEntity];
    if (entity && entity.fromToken <= at) {
      // An event noun that opens a name (`Hội nghị An ninh Munich`) is still an event.
      if (entity.kind === 'name' || entity.kind === 'firm') {
        const noun = lexicon.longest(tokens, at, entry => entry.triggers.some(each => each.kind === 'noun'));
        if (noun && noun.to <= entity.toToken) {
          const item = push(at, noun.to);
          item.trigger = noun.value.triggers.find(each => each.kind === 'noun');
        }
      }
      push(at, entity.toToken).entity = entity;
      nextEntity++;
      at = entity.toToken;
      continue;
    }
    if (kind[at] !== WORD) {
      const mark = tokens.text.slice(start[at], tokens.end[at]);
      if (MARKS.has(mark)) {
        const item = push(at, at + 1);
        item.mark = mark;
        if (OPENS.has(mark) && at >= asideEnds) asideEnds = closing(tokens, at);
        else if (CLOSES.has(mark)) item.aside = false;
        else if (at >= quoteEnds && OPENING_QUOTES.has(mark)) quoteEnds = closingQuote(tokens, at);
      }
      at++;
      continue;
    }
    // No phrase reaches into the next name or date.
    const limit = Math.min(entity ? entity.fromToken : count, dateFrom);
    const match = lexicon.longest(tokens, at, undefined, limit);
    if (match?.value.asAbove) {
      // `Đây là tuyên bố …` points back, and its words are read for themselves too.
      const plain = lexicon.longest(tokens, at, each => !each.asAbove, limit);
      const item = plain ? pushPhrase(at, plain.to, plain.value) : push(at, at + 1);
      item.asAbove = true;
      at = item.to;
      continue;
    }
    if (match && isNamePart(tokens, at)) {
      // In the midst of a sentence a capital makes a name (`Vĩnh Tuy`), or an event with a name of its own.
      const noun = match.value.triggers.find(each => each.kind === 'noun');
      const document = match.value.cues & Cue.DOCUMENT;
      if (noun || document) {
        const item = push(match.from, match.to);
        item.trigger = noun;
        item.cues = document;
      }
      at = noun || document ? match.to : at + 1;
      continue;
    }
    if (match) {
      pushPhrase(match.from, match.to, match.value);
      at = match.to;
      continue;
    }
    const before = items.at(-1);
    if (
      before &&
      before.to === at &&
      before.cues & VERB_MARKERS &&
      !before.trigger &&
      caps[at] === 0 &&
      breaks[at] === 0
    ) {
      const item = push(at, at + 1);
      item.trigger = UNKNOWN_VERB;
      item.unknown = true;
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

/** `cùng kỳ năm trước`: a date whose own first words, two at least, compare. */
function comparesBy(tokens: Tokens, lexicon: CompiledEvents, from: number, to: number): number {
  const compares = (entry: Entry, end: number) => (entry.cues & Cue.COMPARISON) !== 0 && end - from > 1;
  return lexicon.longest(tokens, from, compares, to) ? Cue.COMPARISON : 0;
}

/** Whether the last word or two of a date put it ahead. */
function endsAhead(tokens: Tokens, lexicon: CompiledEvents, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 2); at < to; at++) {
    const match = lexicon.longest(tokens, at, (entry, end) => entry.ahead && end === to);
    if (match) return true;
  }
  return false;
}

/** Whether a token has a capital though it opens no sentence. */
function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.caps[at] === 1 && at > 0 && tokens.breaks[at] === 0 && tokens.kind[at - 1] === WORD;
}

/** Token of the quotation mark that closes a short quotation; the opening one's where it is none. */
function closingQuote(tokens: Tokens, open: number): number {
  const limit = Math.min(tokens.count, open + LONGEST_TITLE);
  const mark = tokens.text[tokens.start[open]!]!;
  const closing = mark === '“' ? '”' : mark === '«' ? '»' : mark;
  for (let at = open + 1; at < limit && tokens.breaks[at] === 0; at++) {
    if (tokens.text[tokens.start[at]!] === closing) return at - open >= SHORTEST_TITLE ? at : open;
  }
  return open;
}

/** Of the readings of a phrase, the noun after a noun's marker and the verb elsewhere. */
function chooseTrigger(
  entry: Entry,
  items: readonly Item[],
  index: number,
  tokens: Tokens,
): Trigger | undefined {
  const { triggers } = entry;
  if (triggers.length < 2) return triggers[0];
  const item = items[index]!;
  const before = items[index - 1];
  const nominal = before !== undefined && before.to === item.from && (before.cues & Cue.NOMINAL) !== 0;
  // `đạt 5 tỷ` measures, `đạt thoả thuận` carries.
  const carrier = triggers.find(each => each.kind === 'carrier');
  if (carrier && tokens.kind[item.to] !== NUMBER) return carrier;
  return triggers.find(each => (each.kind === 'noun' || each.kind === 'object') === nominal) ?? triggers[0];
}

/** Token after the bracket that closes; the opening one's where none does soon. */
function closing(tokens: Tokens, open: number): number {
  const limit = Math.min(tokens.count, open + LONGEST_ASIDE);
  for (let at = open + 1; at < limit && tokens.breaks[at] === 0; at++) {
    const char = tokens.text[tokens.start[at]!]!;
    if (CLOSES.has(char)) return at + 1;
  }
  return open;
}
