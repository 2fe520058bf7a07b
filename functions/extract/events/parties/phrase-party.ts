/** The party that a noun phrase makes: somebody by common words, or the common noun that is named there with all its words. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

/** @param item the first item in tokens `from` to `to`, or behind them */
export function partyOf(
  tokens: Tokens,
  items: readonly Item[],
  from: number,
  to: number,
  item: number,
): Party {
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
