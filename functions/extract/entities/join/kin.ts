/** Somebody's people: `gia đình ông Sơn`, `vợ anh Hải` are others than he. */
import type { Reading } from '../../reading.ts';
import { tokenText } from '../../text/tokens.ts';
import { type EntityMention, extendBack } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** Words of the longest noun for somebody's people. */
const LONGEST = 4;

/**
 * `gia đình ông Sơn`, `vợ của anh Hải`: the noun and the person after it tell of others than that person, who are
 * known by these words, and so of whoever speaks or was named (`chồng tôi`, `mẹ cô`). A name without a title (`vợ
 * Nguyễn Thị Lan`) says who they are.
 */
export function nameKin(
  mentions: readonly EntityMention[],
  raw: readonly RawMention[],
  { tokens }: Reading,
  names: Gazetteer,
): void {
  const { family, honorifics, kin } = names.lexicon;
  const textOf = (from: number, to: number) =>
    tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const refersTo = raw[i]!.refersTo;
    const pronoun = mention.kind === 'pronoun' && (refersTo === 'person' || refersTo === 'speaker');
    const at = mention.fromToken;
    const floor = Math.max(0, at - LONGEST - 2, mentions[i - 1]?.toToken ?? 0);
    const owned = at > floor && names.words.genitives.has(tokens.id[at - 1]!);
    // `công ty quản lý của Britney`: of a name of which no more is known, where `of` leads to it.
    // `con gái cựu Tổng thống Park`: the family of whoever is in office; `trợ lý Tổng thống` acts for him.
    const office = raw[i]!.office !== undefined && (mention.kind === 'office' || mention.kind === 'person');
    if (mention.kind !== 'person' && !pronoun && !office && !(owned && mention.kind === 'name')) continue;
    // `chị gái của Quốc vương Thái Lan, công chúa …`: of somebody in a post the words go on.
    const isPrivate = owned && mention.codes.length === 0;
    const goesOn = owned && mention.toToken < tokens.count && tokenText(tokens, mention.toToken) === ',';
    const official = office && !goesOn && !isPrivate;
    if (!pronoun && !isPrivate && !official && !honorifics.includes(textOf(at, at + 1))) continue;
    const nouns = official ? family : kin;
    const end = owned ? at - 1 : at;
    for (let from = Math.max(floor, end - LONGEST); from < end; from++) {
      if (!names.words.kinStarts.has(tokens.id[from]!) || !nouns.includes(textOf(from, end))) continue;
      // `công bố ông A trúng cử`: the noun is the end of a verb.
      if (from > floor && tokens.breaks[from] === 0 && names.lexicon.kinEnds.includes(textOf(from - 1, end)))
        break;
      extendBack(mention, from, tokens);
      mention.kind = 'common';
      mention.name = undefined;
      mention.codes = [];
      raw[i]!.refersTo = undefined;
      break;
    }
  }
}
