/** Words that refer back, each given what it means, or left out. */
import type { Reading } from '../../reading.ts';
import type { Home } from '../known/home.ts';
import type { People } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { renumbered } from './renumber.ts';
import { Resolver } from './resolver.ts';

/** Resolves the words that refer back, and leaves out bare ones that refer to nobody. */
export function resolvePronouns(
  mentions: EntityMention[],
  raw: readonly RawMention[],
  reading: Reading,
  names: Gazetteer,
  people: People,
  home: Home,
): EntityMention[] {
  const resolver = new Resolver(mentions, raw, reading, names, people);
  const keep = mentions.map((mention, i) => {
    const refersTo = raw[i]!.refersTo;
    if (refersTo === undefined || refersTo === 'context') return true;
    if (refersTo === 'speaker') {
      mention.self = true;
      return true;
    }
    // `Chủ tịch Hội Chữ thập đỏ`: of a house that no table has, and not that of whom was told before.
    if (refersTo === 'same-office' && goesOn(reading, mention)) return false;
    resolver.resolve(i, refersTo, raw[i]!);
    if (i > 0 && raw[i - 1]!.refersTo === 'context') giveOwner(mentions[i - 1]!, mention, reading);
    if (mention.kind === 'common') return true;
    // `Thủ tướng` in an article about home, which names no other.
    if (refersTo === 'same-office' && raw[i]!.state && mention.codes.length === 0 && home.isMain)
      mention.codes = [names.lexicon.home];
    // A pair or `nước này` is somebody even when it is not known who; a bare `ông` or `Tổng thư ký` is not.
    const named = mention.persons.length > 0 || mention.codes.length > 0 || mention.name !== undefined;
    return (
      named ||
      (refersTo !== 'same-office' &&
        refersTo !== 'couple' &&
        refersTo !== 'organisation' &&
        refersTo !== 'body' &&
        mention.toToken - mention.fromToken > 1)
    );
  });
  return renumbered(mentions, keep);
}

/** `chính phủ của ông`: an organ without a state is of that of whom the pronoun means. */
function giveOwner(organ: EntityMention, owner: EntityMention, { tokens, language }: Reading): void {
  const { genitives } = language.entities.words;
  const owned = organ.kind === 'organ' && organ.toToken + 1 === owner.fromToken;
  if (!owned || owner.codes.length !== 1 || !genitives.has(tokens.id[organ.toToken] ?? 0)) return;
  organ.codes = [...owner.codes];
  organ.supposed = false;
}

/** Whether a word with a capital stands right behind a post. */
function goesOn({ tokens }: Reading, { toToken }: EntityMention): boolean {
  return toToken < tokens.count && tokens.caps[toToken]! > 0 && tokens.breaks[toToken] === 0;
}
