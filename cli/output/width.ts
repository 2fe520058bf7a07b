/** Scripts and signs that terminals draw two columns wide (Unicode East Asian Width W and F, emoji). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a terminal needs for one line of text; Vietnamese letters take one each, in NFC as in NFD. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The text cut to `width` columns, `…` at its end where something was cut off. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** What is kept together: words with the space behind them. */
const WORDS = /\S*(?:\s+|$)/g;

/**
 * The text in lines of at most `width` columns, broken between pieces; a piece too long for a line is broken
 * anywhere. What does not fit into so many lines ends in `…`.
 * @param pieces matches the pieces one behind the other, a global pattern
 */
export function wrap(text: string, width: number, lines: number, pieces = WORDS): string[] {
  const done: string[] = [];
  let rest = text;
  while (done.length < lines - 1 && displayWidth(rest) > width) {
    let line = '';
    for (const [piece] of rest.matchAll(pieces)) {
      if (displayWidth((line + piece).trimEnd()) > width) break;
      line += piece;
    }
    if (line === '') {
      for (const char of rest) {
        if (displayWidth(line) + charWidth(char) > width) break;
        line += char;
      }
    }
    if (line === '') break;
    done.push(line.trimEnd());
    rest = rest.slice(line.length);
  }
  return [...done, truncate(rest, width)];
}

/**
 * The text on one line and without control characters: what an article says must not move the cursor or
 * colour the terminal.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Columns of one character. */
export function charWidth(char: string): number {
  if (char < '\u0300') return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}
