/** Whether a verb of counting (`lãi`, `lỗ`) has its number behind it. */
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';

/** Words that a number may have before it: `lãi sau thuế gần 60 tỷ`. */
const BEFORE_NUMBER = 2;

/** Whether a number stands at a token or soon behind it, and before the token of the next date. */
export function countsFrom(tokens: Tokens, at: number, nextDate: number): boolean {
  const limit = Math.min(at + BEFORE_NUMBER + 1, nextDate, tokens.count);
  for (let i = at; i < limit && tokens.breaks[i] === 0; i++) {
    if (tokens.kind[i] === NUMBER) return true;
    if (tokens.kind[i] !== WORD) return false;
  }
  return false;
}
