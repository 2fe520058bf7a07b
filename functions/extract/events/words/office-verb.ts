/** Verbs whose phrase goes on with the first words of who is named behind them (`triệu tập Đại sứ Mỹ`). */
import type { EntityMention } from '../../entities/mention.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { type CompiledEvents, type Entry, tellsByVerb } from './entry.ts';
import type { Item } from './item.ts';

/** Words of a verb before the name of an office or of a place. */
const LONGEST_BEFORE = 2;

/**
 * `triệu tập Đại sứ Mỹ`, `kiểm soát làng Ivanivka`: the verb that begins at a token and ends in a name behind it;
 * `before` is the last item.
 */
export function officeVerb(
  tokens: Tokens,
  lexicon: CompiledEvents,
  before: Item | undefined,
  name: EntityMention,
  at: number,
): Entry | undefined {
  const limit = name.fromToken;
  if (!isHeaded(name, limit - at) || limit - at > LONGEST_BEFORE) return undefined;
  if (at > 0 && tokens.kind[at - 1] === NUMBER && before?.to !== at) return undefined;
  if (name.kind === 'place' && lexicon.longest(tokens, at, tellsByVerb, limit)?.to !== limit)
    return undefined;
  const match = lexicon.longest(tokens, at, tellsByVerb);
  return match && match.to > limit && tokens.breaks[limit] === 0 ? match.value : undefined;
}

/** Names that may open with the object of the verb before them: `Đại sứ Mỹ`, `máy bay Su-24 của Nga`, and of more than a word `làng Ivanivka`. */
function isHeaded({ kind, craft }: EntityMention, words: number): boolean {
  return kind === 'office' || kind === 'person' || craft || (kind === 'place' && words > 1);
}
