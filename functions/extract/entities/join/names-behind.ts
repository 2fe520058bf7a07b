/** Names that stand behind a noun for a person and words that tell of what sort he is: `tiền đạo 19 tuổi Lê Văn An`. */
import type { Reading } from '../../reading.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import { type EntityKind, type EntityMention, extendTo } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** Tokens and mentions between a noun and the name. */
const LONGEST = 12;
const MOST_MENTIONS = 2;

/** What may stand between as a name: where somebody is from, and for whom he plays. */
const BETWEEN = new Set<EntityKind>(['country', 'group', 'place', 'firm', 'common', 'organ']);

/** `tay vợt số một thế giới Carlos Alcaraz` is one mention, the person of that name. Both arrays change alike. */
export function joinNamesBehind(
  mentions: EntityMention[],
  raw: RawMention[],
  reading: Reading,
  names: Gazetteer,
): void {
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    const noun = mentions[i]!;
    const behind = isNoun(noun, raw[i]!) ? nameBehind(mentions, i, reading, names) : 0;
    if (behind > 0) {
      const { name, codes, toToken } = mentions[behind]!;
      noun.kind = 'person';
      noun.name = name;
      noun.codes = [...codes];
      noun.country = undefined;
      extendTo(noun, toToken, reading.tokens);
      raw[i] = { ...raw[i]!, refersTo: undefined };
    }
    mentions[kept] = noun;
    raw[kept++] = raw[i]!;
    if (behind > 0) i = behind;
  }
  mentions.length = kept;
  raw.length = kept;
}

/** One person by a noun alone. */
function isNoun({ kind, name, attached }: EntityMention, { refersTo, count }: RawMention): boolean {
  return kind === 'common' && name === undefined && !attached && refersTo === 'role' && !count;
}

/** Index of the name of whom a noun tells, with nothing but such words between; 0 for none. */
function nameBehind(
  mentions: readonly EntityMention[],
  noun: number,
  { tokens }: Reading,
  names: Gazetteer,
): number {
  const from = mentions[noun]!.toToken;
  let at = from;
  let next = noun + 1;
  while (at - from < LONGEST && at < tokens.count && tokens.breaks[at] === 0 && tokens.kind[at] !== MARK) {
    const mention = mentions[next];
    if (mention?.fromToken === at) {
      if (isName(mention)) return at > from ? next : 0;
      if (next - noun > MOST_MENTIONS || !BETWEEN.has(mention.kind)) return 0;
      at = mention.toToken;
      next++;
      continue;
    }
    // `tiền vệ của CLB Nam Định Lê Văn An`, and not `nạn nhân của Lê Văn An`.
    const owner = names.words.genitives.has(tokens.id[at]!) ? mention : undefined;
    if (owner?.fromToken === at + 1 && !isName(owner)) {
      at++;
      continue;
    }
    const to = endOfQuality(tokens.kind[at] === NUMBER ? at + 1 : at);
    if (to === at) return 0;
    at = to;
  }
  return 0;

  /** `19 tuổi`, `sinh năm 2001`, `số một thế giới`, `quê`: end of what stands at a token; the token itself for nothing. */
  function endOfQuality(word: number): number {
    const to = names.nouns.quality(tokens, word);
    if (word > at) return to > word ? to : at;
    return to > word && tokens.kind[to] === NUMBER && tokens.breaks[to] === 0 ? to + 1 : to;
  }
}

const isName = ({ kind, name, text }: EntityMention) =>
  (kind === 'person' && name !== undefined) || (kind === 'name' && text.includes(' '));
