/** What stands behind a noun for somebody without a name and is part of how he is told: whence he is, what he is called. */
import type { Reading } from '../../reading.ts';
import type { EntityKind, EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** Adjectives between a noun and where somebody is from. */
const MOST_ADJECTIVES = 2;

/** Those of whom somebody is kin or friend. */
const OWNERS = new Set<EntityKind>(['person', 'name', 'pronoun']);

/**
 * `bạn gái mới người Uruguay` is one mention; `bạn gái của anh Nam tên Lê Thị Lan` is the person of that name. Both
 * arrays change alike.
 */
export function joinAttributes(
  mentions: EntityMention[],
  raw: RawMention[],
  { tokens }: Reading,
  names: Gazetteer,
): void {
  const { genitives, calling, attributes } = names.words;
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    mentions[kept] = mention;
    raw[kept] = raw[i]!;
    kept++;
    if (mention.kind !== 'common' || mention.name !== undefined) continue;
    const extend = (to: number) => {
      mention.toToken = to;
      mention.end = tokens.end[to - 1]!;
      mention.text = tokens.text.slice(mention.start, mention.end);
    };
    const begins = (at: number) => {
      const next = mentions[i + 1];
      return next?.fromToken === at && tokens.breaks[at] === 0 ? next : undefined;
    };
    let at = mention.toToken;
    while (at - mention.toToken < MOST_ADJECTIVES && attributes.has(tokens.id[at] ?? 0)) at++;
    const people = begins(at);
    if (people?.kind === 'group' && people.country !== undefined && mention.country === undefined) {
      mention.country = people.country;
      extend(people.toToken);
      i++;
    }
    at = mention.toToken;
    const owner = genitives.has(tokens.id[at] ?? 0) ? begins(at + 1) : undefined;
    const called = owner?.kind === 'person' || owner?.kind === 'name' ? owner.toToken : at;
    if (!calling.has(tokens.id[called] ?? 0)) {
      // `người quản lý của Britney`, `bạn gái anh Nam`: whose people they are.
      const noun = tokens.text.slice(mention.start, mention.end).toLowerCase();
      const whose = names.lexicon.kin.includes(noun) ? (owner ?? titled(begins(at))) : undefined;
      if (whose && OWNERS.has(whose.kind) && whose.codes.length === 0) {
        raw[kept - 1] = { ...raw[kept - 1]!, refersTo: undefined };
        extend(whose.toToken);
        i++;
      }
      continue;
    }
    const named = mentions[i + (called > at ? 2 : 1)];
    if (named?.fromToken !== called + 1 || (named.kind !== 'person' && named.kind !== 'name')) continue;
    mention.kind = 'person';
    mention.name = named.name;
    mention.codes = [...named.codes];
    raw[kept - 1] = { ...raw[kept - 1]!, refersTo: undefined };
    extend(named.toToken);
    i += called > at ? 2 : 1;
  }
  mentions.length = kept;
  raw.length = kept;
}

/** A person who is told with a title, or by it alone: a bare name behind the noun is that of whom it tells. */
function titled(mention: EntityMention | undefined): EntityMention | undefined {
  const own = mention?.kind === 'pronoun' || (mention?.name !== undefined && mention.text !== mention.name);
  return own && /^\p{Ll}/u.test(mention.text) ? mention : undefined;
}
