/** Organs, posts and people that a word which refers back says whose they are: `quân đội hai nước`, `các đại sứ hai bên`. */
import type { Reading } from '../../reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { type EntityKind, type EntityMention, extendBack } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { dropAbsorbed } from './absorbed.ts';

/** Sides and states that have organs, officers and people. */
const OWNERS = new Set<RawMention['refersTo']>(['pair', 'countries', 'all', 'country', 'organisation']);

/** What those may have. */
const OWNED = new Set<EntityKind>(['organ', 'office', 'common']);

/** The words are one mention, of whoever the pronoun means. Both arrays change alike. */
export function joinOwned(
  mentions: EntityMention[],
  raw: RawMention[],
  { tokens }: Reading,
  { words, lexicon }: Gazetteer,
): void {
  dropAbsorbed(mentions, raw, (i, kept) => {
    const owner = mentions[i]!;
    const owned = mentions[kept - 1];
    if (!owned || !isOwned(owned, raw[kept - 1]!, owner, raw[i]!)) return false;
    extendBack(owner, owned.fromToken, tokens);
    owner.locative = owned.locative;
    // Its place is that of what it owns.
    mentions[kept - 1] = owner;
    raw[kept - 1] = raw[i]!;
    return true;
  });

  function isOwned(
    owned: EntityMention,
    read: RawMention,
    { fromToken }: EntityMention,
    by: RawMention,
  ): boolean {
    if (by.kind !== 'pronoun' || !OWNERS.has(by.refersTo) || !OWNED.has(owned.kind)) return false;
    // Whoever has a state or name of his own is another.
    // `Chánh văn phòng Nội các nước này`: what is the home state's where nothing says whose it is.
    const atHome = owned.codes.length === 1 && owned.codes[0] === lexicon.home;
    if ((read.refersTo === undefined && !atHome) || owned.name !== undefined) return false;
    let at = words.genitives.has(tokens.id[owned.toToken] ?? 0) ? owned.toToken + 1 : owned.toToken;
    // `đại sứ 27 nước thành viên`
    if (by.refersTo === 'organisation' && tokens.kind[at] === NUMBER) at++;
    return at === fromToken && tokens.breaks[owned.toToken] === 0 && tokens.breaks[at] === 0;
  }
}
