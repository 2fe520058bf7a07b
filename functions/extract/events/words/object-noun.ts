/** Verbs of which the common noun behind them is a part: `đón khách`, `làm khách`, `chốt danh sách cổ đông`. */
import type { EntityMention } from '../../entities/mention.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type CompiledEvents, type Entry, tellsByVerb } from './entry.ts';

/** Tokens of such a verb before its noun. */
const LONGEST_VERB = 4;

/**
 * What the words from a token on tell together with the common noun that they touch, which stays whom it is done to;
 * undefined where the noun adds nothing.
 * @param to token after what they are without it
 * @param limit token of the next date
 */
export function readsObject(
  tokens: Tokens,
  lexicon: CompiledEvents,
  from: number,
  to: number,
  { kind, fromToken, toToken }: EntityMention,
  limit: number,
): Entry | undefined {
  if (kind !== 'common' || to !== fromToken || from + LONGEST_VERB < fromToken || toToken > limit)
    return undefined;
  const whole = lexicon.longest(tokens, from, tellsByVerb, toToken);
  return whole && whole.to > fromToken ? whole.value : undefined;
}
