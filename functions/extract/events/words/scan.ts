/** One pass over the tokens: everything that the rules for events look at, in the order of the text. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { EntityMention } from '../../entities/mention.ts';
import { NUMBER, type Tokens, tokenAt, WORD } from '../../text/tokens.ts';
import { completes, isMarked } from './choose-trigger.ts';
import { isInPhrase } from './common-in-phrase.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import { hourAt, opensHour } from './hours.ts';
import { Flag, Item } from './item.ts';
import { Cue } from './lexicon.ts';
import {
  closesBrackets,
  closingBracket,
  closingQuote,
  isOfFigures,
  markAt,
  opensBrackets,
  opensQuotation,
} from './marks.ts';
import { isNamePart, namesWork } from './names-beside.ts';
import { onlyCounts } from './parted.ts';
import { phraseAt } from './phrase-at.ts';
import { hasNoun, hasVerb, isNotAsAbove } from './reads.ts';
import { noteSpeech } from './speech.ts';
import { toldTrigger } from './told-trigger.ts';
import { UNKNOWN_VERB } from './trigger.ts';
import { compares, endsAhead, greetFeast, passInto } from './words-of-date.ts';

export type { Item } from './item.ts';

/** @returns the items of a text, in order, not overlapping. Dates and entities must be in order too. */
export function scan(
  tokens: Tokens,
  dates: readonly DateMention[],
  entities: readonly EntityMention[],
  lexicon: CompiledEvents,
): Item[] {
  const items: Item[] = [];
  const { count, kind, caps, breaks } = tokens;
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
    const place = { dateFrom, date: dates[nextDate - 1], entity: entities[nextEntity] };
    const trigger = toldTrigger(tokens, lexicon, entry, from, to, items.at(-1), place);
    const item = push(from, to, entry.flags);
    item.cues = entry.cues;
    item.trigger = trigger;
    if (to < dateFrom && opensHour(tokens, lexicon, item)) item.flags |= Flag.MOMENT;
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
      passInto(items, tokens);
      greetFeast(items);
      at = dateTo;
      continue;
    }
    if (isInPhrase(tokens, lexicon, at, entities[nextEntity], dateFrom)) nextEntity++;
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
      const hour = kind[at] === NUMBER ? hourAt(tokens, lexicon, at, dateFrom) : at;
      if (hour > at) {
        push(at, hour, Flag.MOMENT).cues = Cue.ON;
        at = hour;
        continue;
      }
      const mark = markAt(tokens, at);
      if (mark !== undefined && !isOfFigures(tokens, at, mark)) {
        const item = push(at, at + 1);
        item.mark = mark;
        if (opensBrackets(mark) && at >= asideEnds) asideEnds = closingBracket(tokens, at);
        else if (closesBrackets(mark)) item.flags &= ~Flag.ASIDE;
        else if (at >= quoteEnds && opensQuotation(mark)) {
          if (namesWork(tokens, at, items.at(-2), entity)) item.cues = Cue.NOMINAL;
          quoteEnds = closingQuote(tokens, at, item.cues !== 0);
        }
      }
      at++;
      continue;
    }
    // No phrase reaches into the next name or date.
    const limit = Math.min(entity ? entity.fromToken : count, dateFrom);
    const phrase = phraseAt(tokens, lexicon, at, limit, dateFrom, entity, items.at(-1));
    if (phrase) {
      const { to, entry } = phrase;
      if (onlyCounts(entry)) at = to;
      else if (
        completes(items.at(-1), entry, at, to) &&
        !(entity?.fromToken === to && items.at(-1)!.trigger!.kind === 'carrier') &&
        !lexicon.longest(tokens, to, hasVerb)
      ) {
        // `mở được cửa`: what is managed, and no passive.
        items.at(-1)!.to = to;
        at = to;
      } else if (entry.flags & Flag.AS_ABOVE) {
        // `Đây là tuyên bố …` points back, and its words are read for themselves too.
        const plain = lexicon.longest(tokens, at, isNotAsAbove, limit);
        const item = plain ? pushPhrase(at, plain.to, plain.value) : push(at, at + 1);
        item.flags |= Flag.AS_ABOVE;
        at = item.to;
      } else if (isNamePart(tokens, at)) {
        // In the midst of a sentence a capital makes a name (`Vĩnh Tuy`), or an event with a name of its own.
        const document = entry.cues & Cue.DOCUMENT;
        const noun = entry.noun ?? (kind[to] === NUMBER ? entry.numbered : undefined);
        if (noun || document) {
          const item = push(at, to, entry.flags & Flag.CONTEST);
          item.trigger = noun;
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
