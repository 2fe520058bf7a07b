/** From what was read to mentions, step by step. */
import type { Reading } from '../reading.ts';
import { joinAides } from './join/aides.ts';
import { joinPosts } from './join/apposition.ts';
import { joinAttributes } from './join/attributes.ts';
import { coordinate } from './join/coordination.ts';
import { nameHolders } from './join/holders-of-posts.ts';
import { joinHouses } from './join/houses-of-persons.ts';
import { nameKin } from './join/kin.ts';
import { joinLeaders } from './join/leaders.ts';
import { nameListed } from './join/listed-behind.ts';
import { joinNamesBehind } from './join/names-behind.ts';
import { codesOfOfficersBehind } from './join/officers-behind.ts';
import { joinOwned } from './join/owned-by-pronouns.ts';
import { giveCodesOfPosts } from './join/posts-by-verbs.ts';
import { ShortNames } from './join/short-names.ts';
import { joinKinds, settleHomeCapital } from './join/told-by-lists.ts';
import { type Known, knownOf } from './known/article.ts';
import { type EntityMention, extendBack } from './mention.ts';
import type { RawMention } from './raw.ts';
import { resolvePronouns } from './refer/pronouns.ts';
import { settleRegions } from './refer/regions.ts';
import { Meanings } from './settle/meanings.ts';
import { settled } from './settle/settle.ts';

/** Turns what was read into mentions: persons known again by their surnames, organs by their state, pronouns resolved. */
export function resolve(raw: RawMention[], reading: Reading, published: string | null): EntityMention[] {
  const names = reading.language.entities;
  const known = knownOf(raw, reading, published);
  const [mentions, kept] = settleAll(raw, reading, known);
  joinOwned(mentions, kept, reading, names);
  joinAides(mentions, kept, reading, names);
  joinPosts(mentions, kept, reading, names);
  joinHouses(mentions, kept, reading, names);
  joinLeaders(mentions, kept, reading, names);
  joinNamesBehind(mentions, kept, reading, names);
  joinAttributes(mentions, kept, reading);
  nameKin(mentions, kept, reading, names);
  codesOfOfficersBehind(mentions, reading, names);
  giveCodesOfPosts(mentions, kept, reading, names);
  coordinate(mentions, reading, names);
  joinKinds(mentions);
  nameListed(mentions, reading, names);
  settleHomeCapital(mentions, names.lexicon.home);
  const resolved = resolvePronouns(mentions, kept, reading, names, known.people, known.home);
  nameHolders(resolved, reading, names);
  settleRegions(resolved, reading, known.home);
  return resolved;
}

/** Each mention by itself, and what it was read as: two arrays that go together from here on. */
function settleAll(
  raw: readonly RawMention[],
  reading: Reading,
  known: Known,
): [mentions: EntityMention[], kept: RawMention[]] {
  const meanings = new Meanings(raw, reading, known);
  const shortNames = new ShortNames();
  const mentions: EntityMention[] = [];
  const kept: RawMention[] = [];
  for (let k = 0; k < raw.length; k++) {
    const meant = meanings.of(k, mentions);
    const mention = meant && settled(meant, mentions, reading, known);
    if (!meant || !mention) continue;
    const previous = mentions.at(-1);
    if (previous && shortNames.take(previous, mention, reading)) continue;
    // `phe đối lập CNRP`: the group by its name.
    if (previous && isGroupOf(previous, mention, reading)) {
      extendBack(mention, previous.fromToken, reading.tokens);
      mentions.pop();
      kept.pop();
    }
    shortNames.note(mention);
    mentions.push(mention);
    kept.push(meant);
  }
  shortNames.apply(mentions, kept);
  return [mentions, kept];
}

/** Whether a name right behind a nameless group says which one it is. */
function isGroupOf(group: EntityMention, name: EntityMention, { tokens }: Reading): boolean {
  return (
    group.kind === 'group' &&
    name.kind === 'group' &&
    group.name === undefined &&
    name.name !== undefined &&
    group.toToken === name.fromToken &&
    tokens.breaks[name.fromToken] === 0
  );
}
