/** Which country `nước này` and `nước chủ nhà` mean. */
import type { EntityMention } from '../mention.ts';
import { type Before, REACH, SENTENCES } from './before.ts';

/** `nước này`: in its own sentence the last country that acts, else the one that the sentence before began with. */
export function countryBefore(before: Before, i: number): number | undefined {
  const { mentions, sentence: sentences, names } = before;
  const isOblique = (each: EntityMention) => oblique(before, each);
  const { locative, fromToken } = mentions[i]!;
  const beside = locative ? fromToken - 1 : -1;
  const isState = (each: EntityMention) =>
    // `hãng thông tấn Syria SANA`
    ((each.codes.length === 1 && names.countryCodes.has(each.codes[0]!)) ||
      (each.kind === 'agency' && each.country !== undefined)) &&
    !each.locative &&
    each.kind !== 'body' &&
    // `quân nhân Mỹ ở nước này`: in another country than their own.
    each.toToken !== beside;
  const same =
    before.nearest(i, 0, each => isState(each) && each.kind !== 'person' && !isOblique(each)) ??
    before.nearest(i, 0, each => isState(each) && !isOblique(each)) ??
    before.nearest(i, 0, isState);
  if (same !== undefined) return same;
  // `biểu diễn ở Myanmar. Cô mở triển lãm tại nước này`: where it goes on is where it was.
  const there = locative ? before.nearest(i, 1, isWhere) : undefined;
  if (there !== undefined) return there;
  let found: number | undefined;
  let sentence = -1;
  for (let j = i - 1, n = 0; j >= 0 && n < REACH; j--, n++) {
    const at = sentences[j]!;
    if (at < sentences[i]! - SENTENCES || (found !== undefined && at !== sentence)) break;
    const each = mentions[j]!;
    if (!isState(each) || (found !== undefined && isOblique(each))) continue;
    found = j;
    sentence = at;
  }
  return found;
}

/** `nước chủ nhà`: the country in which its sentence, or else one before, tells something to be. */
export function hostOf(before: Before, i: number): number | undefined {
  const { mentions, sentence } = before;
  const here = before.nearest(i, 0, isWhere);
  if (here !== undefined) return here;
  for (let j = i + 1; j < mentions.length && sentence[j] === sentence[i]; j++)
    if (isWhere(mentions[j]!)) return j;
  return before.nearest(i, SENTENCES, isWhere) ?? countryBefore(before, i);
}

/** A country, or a place in one, in which something is told to be. */
function isWhere({ kind, codes, country, locative }: EntityMention): boolean {
  return locative && (kind === 'place' ? country !== undefined : kind === 'country' && codes.length === 1);
}

/** True where a preposition or a noun such as `tình hình` stands before: the mention is spoken of, and does nothing. */
function oblique({ reading: { tokens }, names }: Before, mention: EntityMention): boolean {
  return mention.fromToken > 0 && names.words.obliques.has(tokens.id[mention.fromToken - 1]!);
}
