/** What stands behind a noun for somebody without a name and is part of how he is told: whence he is, what he is called. */
import type { Reading } from '../../reading.ts';
import { type EntityKind, type EntityMention, extendTo } from '../mention.ts';
import type { RawMention } from '../raw.ts';

/** Adjectives between a noun and where somebody is from. */
const MOST_ADJECTIVES = 2;

/** Those of whom somebody is kin or friend. */
const OWNERS = new Set<EntityKind>(['person', 'name', 'pronoun']);

/**
 * `bạn gái mới người Uruguay` is one mention; `bạn gái của anh Nam tên Lê Thị Lan` is the person of that name. Both
 * arrays change alike.
 */
export function joinAttributes(mentions: EntityMention[], raw: RawMention[], reading: Reading): void {
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    mentions[kept] = mention;
    raw[kept] = raw[i]!;
    kept++;
    if (mention.kind !== 'common' || mention.name !== undefined) continue;
    i += takeWhence(mention, mentions[i + 1], reading);
    const taken = takeNameOrOwner(mention, mentions, i, reading);
    if (taken > 0) raw[kept - 1] = { ...raw[kept - 1]!, refersTo: undefined };
    i += taken;
  }
  mentions.length = kept;
  raw.length = kept;
}

/** `bạn gái mới người Uruguay`: takes in where somebody is from, told right behind; says how many mentions it took. */
function takeWhence(
  mention: EntityMention,
  next: EntityMention | undefined,
  { tokens, language }: Reading,
): number {
  const { attributes } = language.entities.words;
  let at = mention.toToken;
  while (at - mention.toToken < MOST_ADJECTIVES && attributes.has(tokens.id[at] ?? 0)) at++;
  if (next?.fromToken !== at || tokens.breaks[at] !== 0) return 0;
  if (next.kind !== 'group' || next.country === undefined || mention.country !== undefined) return 0;
  mention.country = next.country;
  extendTo(mention, next.toToken, tokens);
  return 1;
}

/** `… của anh Nam tên Lê Thị Lan`: takes in a name behind a word for calling, else whose people somebody is. */
function takeNameOrOwner(
  mention: EntityMention,
  mentions: readonly EntityMention[],
  i: number,
  { tokens, language }: Reading,
): number {
  const { lexicon, words } = language.entities;
  const at = mention.toToken;
  const begins = (token: number) => {
    const next = mentions[i + 1];
    return next?.fromToken === token && tokens.breaks[token] === 0 ? next : undefined;
  };
  const owner = words.genitives.has(tokens.id[at] ?? 0) ? begins(at + 1) : undefined;
  const called = owner?.kind === 'person' || owner?.kind === 'name' ? owner.toToken : at;
  if (!words.calling.has(tokens.id[called] ?? 0)) {
    // `người quản lý của Britney`, `bạn gái anh Nam`: whose people they are.
    const noun = tokens.text.slice(mention.start, mention.end).toLowerCase();
    const whose = lexicon.kin.includes(noun) ? (owner ?? titled(begins(at))) : undefined;
    if (!whose || !OWNERS.has(whose.kind) || whose.codes.length > 0) return 0;
    extendTo(mention, whose.toToken, tokens);
    return 1;
  }
  const taken = called > at ? 2 : 1;
  const named = mentions[i + taken];
  if (named?.fromToken !== called + 1 || (named.kind !== 'person' && named.kind !== 'name')) return 0;
  mention.kind = 'person';
  mention.name = named.name;
  mention.codes = [...named.codes];
  extendTo(mention, named.toToken, tokens);
  return taken;
}

/** A person who is told with a title, or by it alone: a bare name behind the noun is that of whom it tells. */
function titled(mention: EntityMention | undefined): EntityMention | undefined {
  const own = mention?.kind === 'pronoun' || (mention?.name !== undefined && mention.text !== mention.name);
  return own && /^\p{Ll}/u.test(mention.text) ? mention : undefined;
}
