/** Officers whose names stand behind a place or organ that ends their post: `Trưởng ban Chỉ đạo phòng chống dịch TP HCM Phan Văn An`. */
import type { Reading } from '../../reading.ts';
import { MARK, tokenText } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Tokens between a post and the name of whoever holds it. */
const LONGEST = 16;

/**
 * A full name of the home country's own people right behind a place or organ of it, with no comma between, is that of
 * the officer whose post the clause has told before. He acts for whom the post is of.
 */
export function codesOfOfficersBehind(
  mentions: readonly EntityMention[],
  { tokens }: Reading,
  { lexicon }: Gazetteer,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const person = mentions[i]!;
    const unit = mentions[i - 1]!;
    if (person.kind !== 'person' || person.codes.length > 0 || person.text !== person.name) continue;
    if (unit.toToken !== person.fromToken || tokens.breaks[person.fromToken]! > 0) continue;
    if (!isOfHome(unit) || !person.name.split(' ').every(word => lexicon.isNative(word))) continue;
    const office =
      unit.kind === 'office' ? unit : mentions.slice(Math.max(0, i - 3), i - 1).findLast(isOfHome);
    if (office?.kind === 'office' && isOneClause(office.toToken, person.fromToken))
      person.codes = [...office.codes];
    else if (unit.kind === 'organ') person.codes = [...unit.codes];
  }

  function isOfHome({ kind, codes, country }: EntityMention): boolean {
    if (kind === 'place') return country === lexicon.home;
    return (kind === 'organ' || kind === 'office') && codes.length === 1 && codes[0] === lexicon.home;
  }

  function isOneClause(from: number, to: number): boolean {
    if (to - from > LONGEST) return false;
    for (let at = from; at < to; at++) {
      // `phòng chống Covid-19`
      const parts = tokens.kind[at] === MARK && tokenText(tokens, at) !== '-';
      if (parts || tokens.breaks[at]! > 0) return false;
    }
    return true;
  }
}
