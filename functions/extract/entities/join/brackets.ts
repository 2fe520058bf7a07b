/** Brackets behind a name that say the same again: `Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO)`. */
import type { Reading } from '../../reading.ts';
import { type Tokens, tokenText, WORD } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';

/** Tokens before the short name: `(mã chứng khoán: HPG)`. */
const LONGEST_LEAD = 5;
/** Tokens behind it: `(A Pharma - thành viên của Tập đoàn A Group)`. */
const LONGEST_REST = 14;

/** Token after brackets behind `previous` that give it the name of `mention` too; 0 where they do not. */
export function bracketsEnd(
  previous: EntityMention,
  mention: EntityMention,
  { tokens, language }: Reading,
): number {
  const open = afterTail(previous, tokens);
  if (mention.fromToken <= open || mention.fromToken > open + LONGEST_LEAD) return 0;
  if (tokenText(tokens, open) !== '(' || tokens.breaks[open]! > 0) return 0;
  const at = mention.toToken;
  const alone = mention.fromToken === open + 1 && at < tokens.count && tokenText(tokens, at) === ')';
  if (alone) return isSame(previous, mention) ? at + 1 : 0;
  const { tickers, parting } = language.entities.words;
  if (previous.kind !== 'firm' || !isBare(mention)) return 0;
  // `(HOSE: HPG)`, `(mã CK HPG)`: every word before it tells that letters of the exchange follow.
  for (let i = open + 1; i < mention.fromToken; i++)
    if (tokenText(tokens, i) !== ':' && !tickers.has(tokens.id[i]!)) return 0;
  if (at >= tokens.count) return 0;
  const parts =
    ')-–,;:'.includes(tokenText(tokens, at)) || tickers.has(tokens.id[at]!) || parting.has(tokens.id[at]!);
  if (!parts) return 0;
  for (let i = at; i < Math.min(tokens.count, at + LONGEST_REST) && tokens.breaks[i] === 0; i++)
    if (tokenText(tokens, i) === ')') return i + 1;
  return 0;
}

/** Tokens in small letters between the name of a house and its brackets. */
const LONGEST_TAIL = 3;

/** `Hiệp hội Chế biến và Xuất khẩu thủy sản (VASEP)`: the token behind the small words that still belong to a house's name. */
function afterTail({ kind, toToken }: EntityMention, tokens: Tokens): number {
  if (kind !== 'firm') return toToken;
  for (let at = toToken; at <= toToken + LONGEST_TAIL && at < tokens.count && tokens.breaks[at] === 0; at++) {
    if (tokenText(tokens, at) === '(') return at;
    if (tokens.kind[at] !== WORD || tokens.caps[at]! > 0) return toToken;
  }
  return toToken;
}

function isSame(previous: EntityMention, mention: EntityMention): boolean {
  // `Lực lượng Dân chủ Syria (SDF)`
  if (mention.kind === 'group' && previous.kind === 'group' && mention.name === previous.name) return true;
  if (mention.codes.length > 0)
    return (
      previous.kind !== 'person' &&
      (mention.codes[0] === previous.codes[0] ||
        // `Ủy ban Bầu cử Thái Lan (EC)`
        (previous.kind === 'organ' && mention.kind === 'organisation'))
    );
  return (
    isBare(mention) &&
    (previous.kind === 'firm' || (previous.kind === 'organ' && mention.name === mention.text.toUpperCase()))
  );
}

/** A name without a word before it that tells of what it is. */
function isBare({ kind, name, text }: EntityMention): boolean {
  return kind === 'name' || (kind === 'firm' && name === text);
}
