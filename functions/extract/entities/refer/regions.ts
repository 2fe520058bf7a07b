/** Parts of a country that every country has (`miền Trung`): of which one, the words behind them or the article tell. */
import type { Reading } from '../../reading.ts';
import type { Home } from '../known/home.ts';
import type { EntityMention } from '../mention.ts';

/** Gives such places the country that is named behind them; abroad, where none is, they are at home no more. */
export function settleRegions(mentions: readonly EntityMention[], reading: Reading, home: Home): void {
  const { parts } = reading.language.entities.lexicon;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.kind !== 'place' || !parts.includes(mention.text.toLowerCase())) continue;
    const country = countryBehind(mentions, i, reading);
    if (country !== undefined) mention.country = country;
    else if (!home.isMain) mention.country = home.abroad;
  }
}

/** `miền Trung Syria`, `miền Tây của nước này`, `miền Trung và miền Tây Syria`. */
function countryBehind(mentions: readonly EntityMention[], i: number, { tokens, language }: Reading) {
  const { toToken, group } = mentions[i]!;
  const next = mentions[i + 1];
  if (!next) return undefined;
  // What stands together is settled from behind.
  if (next.kind === 'place' && next.group === group) return next.country;
  const of = language.entities.words.genitives.has(tokens.id[toToken] ?? 0) ? 1 : 0;
  const beside = next.fromToken === toToken + of && tokens.breaks[toToken] === 0;
  const state = next.kind === 'country' || next.kind === 'pronoun' || next.kind === 'name';
  return beside && state && next.codes.length === 1 ? next.codes[0] : undefined;
}
