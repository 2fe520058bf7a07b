/** Common nouns for people that are only part of a phrase of the lexicon: `cuộc trao đổi tù nhân`, `áp sát thủ đô`. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CompiledEvents } from './entry.ts';
import { hasNoun, hasVerb, tells } from './reads.ts';

/** Tokens of a phrase before a noun that it takes in. */
const REACH = 6;

/**
 * Whether the next mention is no party but part of the phrase that begins at a token: the last word of an event
 * noun, or one that was read across the end of a verb.
 * @param limit token of the next date
 */
export function isInPhrase(
  tokens: Tokens,
  lexicon: CompiledEvents,
  at: number,
  entity: EntityMention | undefined,
  limit: number,
): boolean {
  if (!entity || entity.fromToken <= at || entity.fromToken - at > REACH) return false;
  if (entity.kind !== 'common' && !isPlain(tokens, entity)) return false;
  const phrase = lexicon.longest(tokens, at, tells, Math.min(limit, entity.toToken));
  if (!phrase || phrase.to <= entity.fromToken) return false;
  // `bầu cử tổng thống`: for which post, whoever holds it.
  if (entity.kind !== 'common') return phrase.to === entity.toToken && hasNoun(phrase.value);
  return phrase.to < entity.toToken ? hasVerb(phrase.value) : hasNoun(phrase.value);
}

/** Whether a post or an organ stands without a name of its own. */
function isPlain({ caps }: Tokens, { fromToken, toToken }: EntityMention): boolean {
  return caps.subarray(fromToken, toToken).every(each => each === 0);
}
