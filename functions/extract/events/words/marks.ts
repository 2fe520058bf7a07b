/** The punctuation that the rules look at, and which stretches it encloses. */
import { NUMBER, type Tokens } from '../../text/tokens.ts';

/**
 * By code unit: the mark as a string; undefined for signs that say nothing. The strings are those of the source, which
 * are compared by where they lie: one cut from a text is compared by what it says, and the rules ask all the time.
 */
const MARK_OF: (string | undefined)[] = Array.from({ length: 0x2027 }, () => undefined);
const MARKS = [
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '?',
  '–',
  '-',
  '…',
  '|',
  '/',
];
for (const mark of MARKS) MARK_OF[mark.charCodeAt(0)] = mark;

/** Tokens of a quotation, its opening mark counted, that is a title rather than a word or a speech. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 12;
/** A bracket that does not close within so many tokens is no aside. */
const LONGEST_ASIDE = 60;

/** The mark at a token that is no word; undefined where the rules look at none. */
export function markAt(tokens: Tokens, at: number): string | undefined {
  if (tokens.end[at]! - tokens.start[at]! !== 1) return undefined;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code < MARK_OF.length ? MARK_OF[code] : undefined;
}

export const opensBrackets = (mark: string) => mark === '(' || mark === '[';
export const closesBrackets = (mark: string) => mark === ')' || mark === ']';
export const isDash = (mark: string | undefined) => mark === '-' || mark === '–';
/** A mark that may set off words that say who somebody is, or when it was. */
export const isCommaOrDash = (mark: string | undefined) => mark === ',' || isDash(mark);
export const opensQuotation = (mark: string) => mark === '"' || mark === '“' || mark === '«';

/**
 * Token of the quotation mark that closes a short quotation; the opening one's where it is none.
 * @param work whether the word for a work stands before it, whose title may be of one word (`bộ phim "Mai"`)
 */
export function closingQuote(tokens: Tokens, open: number, work: boolean): number {
  const limit = Math.min(tokens.count, open + LONGEST_TITLE);
  const mark = tokens.text[tokens.start[open]!]!;
  const closing = mark === '“' ? '”' : mark === '«' ? '»' : mark;
  for (let at = open + 1; at < limit && tokens.breaks[at] === 0; at++) {
    if (tokens.text[tokens.start[at]!] === closing) return work || at - open >= SHORTEST_TITLE ? at : open;
  }
  return open;
}

/** Token after the bracket that closes; the opening one's where none does soon. */
export function closingBracket(tokens: Tokens, open: number): number {
  const limit = Math.min(tokens.count, open + LONGEST_ASIDE);
  for (let at = open + 1; at < limit && tokens.breaks[at] === 0; at++)
    if (closesBrackets(tokens.text[tokens.start[at]!]!)) return at + 1;
  return open;
}

/** `4,5%`, `9:30`; `thắng 7-6, 6-1`: a mark inside a figure, or a comma between the scores of a match. */
export function isOfFigures(tokens: Tokens, at: number, mark: string): boolean {
  if (mark !== ',' && mark !== ':') return false;
  const { kind, start, end } = tokens;
  const glued = end[at - 1] === start[at] && start[at + 1] === end[at];
  if (glued && kind[at - 1] === NUMBER && kind[at + 1] === NUMBER) return true;
  const scores = kind[at - 3] === NUMBER && kind[at - 1] === NUMBER && kind[at + 1] === NUMBER;
  return mark === ',' && scores && isDash(markAt(tokens, at - 2)) && isDash(markAt(tokens, at + 2));
}
