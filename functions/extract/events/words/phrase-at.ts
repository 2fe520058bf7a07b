/** Which phrase of the lexicon begins at a token, and where it ends. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import type { Item } from './item.ts';
import { readsObject } from './object-noun.ts';
import { officeVerb } from './office-verb.ts';
import { endsInNoun } from './shared-word.ts';
import { withoutPreposition } from './words-of-date.ts';

/** A phrase of the lexicon, by the token after its last. */
export interface Phrase {
  to: number;
  entry: Entry;
}

/**
 * The phrase that begins at a token: the longest, unless its last words belong to what stands behind it.
 * @param limit token of the next name or date, into which no phrase reaches but verbs that take its first words
 * @param dateFrom token of the next date
 * @param entity the next name
 * @param before the last item
 */
export function phraseAt(
  tokens: Tokens,
  lexicon: CompiledEvents,
  at: number,
  limit: number,
  dateFrom: number,
  entity: EntityMention | undefined,
  before: Item | undefined,
): Phrase | undefined {
  let to = lexicon.begins(tokens.id[at]!) ? lexicon.reach(tokens, at, undefined, limit) : 0;
  // Kept here: whoever asks the lexicon next changes it.
  const { reached } = lexicon;
  const office = entity?.fromToken === limit ? officeVerb(tokens, lexicon, before, entity, at) : undefined;
  if (office) to = limit;
  const object = office || !entity ? undefined : readsObject(tokens, lexicon, at, to, entity, dateFrom);
  // `làm khách`: the noun is no side of its own.
  if (object) to = object.triggers[0]!.frame === 'mutual' ? entity!.toToken : limit;
  if (to === 0) return undefined;
  let entry = office ?? object ?? reached;
  if (!office && endsInNoun(tokens, lexicon, at, to, entry)) {
    const shorter = lexicon.longest(tokens, at, undefined, to - 1);
    entry = shorter?.value ?? entry;
    to = shorter?.to ?? to - 1;
  }
  const dateless = to === dateFrom ? withoutPreposition(tokens, lexicon, at, to, entry) : undefined;
  return dateless ? { to: dateless.to, entry: dateless.value } : { to, entry };
}
