/** Posts that a verb gives their holders: `ông An giữ chức Chủ tịch UBND tỉnh A`, `bầu bà Bình làm Chủ tịch HĐND`. */
import type { Reading } from '../../reading.ts';
import { MARK } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { codesOfPost } from './apposition.ts';

/** Tokens between a name and the post that a verb gives it. */
const LONGEST = 16;

/**
 * Somebody told to take or hold a post acts for whom the post is of, wherever the article names him: `ông An được bầu
 * làm Chủ tịch UBND tỉnh A` (for the state), later `ông An`.
 */
export function giveCodesOfPosts(
  mentions: readonly EntityMention[],
  raw: readonly RawMention[],
  { tokens }: Reading,
  names: Gazetteer,
): void {
  let found: Map<string, readonly string[]> | undefined;
  let person: EntityMention | undefined;
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind === 'person') person = mention;
    if (!person || person.codes.length > 0 || person.name === undefined || mention.kind !== 'office')
      continue;
    if (mention.name !== undefined) continue;
    const codes = codesOfPost(person, mention, raw[i]!, names);
    if (codes.length !== 1 || found?.has(person.name)) continue;
    if (!leadsTo(person.toToken, mention.fromToken)) continue;
    found ??= new Map();
    found.set(person.name, codes);
  }
  if (!found) return;
  for (const mention of mentions) {
    const codes = mention.name === undefined ? undefined : found.get(mention.name);
    if (codes && mention.kind === 'person' && mention.codes.length === 0) mention.codes = [...codes];
  }

  /** Whether a verb for taking or holding a post stands right before it, in the same clause as the name. */
  function leadsTo(from: number, to: number): boolean {
    if (to <= from || to - from > LONGEST) return false;
    const { postPrefixes, posting } = names.words;
    let at = to - 1;
    while (at > from && postPrefixes.has(tokens.id[at]!)) at--;
    if (!posting.has(tokens.id[at]!)) return false;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === MARK || tokens.breaks[i]! > 0) return false;
      // `ông A từng là đại tá`
      if (names.words.outOfOffice.has(tokens.id[i]!)) return false;
    }
    return tokens.breaks[to] === 0;
  }
}
