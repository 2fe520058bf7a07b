/**
 * Paragraphs. A newspaper writes each on a line of its own, so a line break ends it. The exception is text whose lines
 * were broken in the midst of a sentence, by wrapping to a width or by a crawler that put links and names on lines of
 * their own: a line without an end, followed by one that begins with a small letter or a comma.
 */
import { BREAK, CLASS, DIGIT, isBlank, LOWER, SPACE, STOP, UPPER } from './char-classes.ts';
import { joinNames } from './names-on-lines.ts';

/** A paragraph: offsets into the text, white space at the ends left out. */
export interface Paragraph {
  start: number;
  end: number;
}

/** Line breaks but the usual one. */
const OTHER_BREAK = /[\v\f\r\u0085\u2028\u2029]/;

const COMMA = 0x2c;
/** A paragraph longer than this is not put together from lines. */
const LONGEST_JOINED = 5000;

/** Splits a text into paragraphs. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const length = text.length;
  const plain = !OTHER_BREAK.test(text);
  let last: Paragraph | undefined;
  for (let at = 0; at < length; ) {
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    if (at === length) break;
    const start = at;
    at = plain ? text.indexOf('\n', at) : breakAfter(text, at);
    if (at < 0) at = length;
    let end = at;
    while (CLASS[text.charCodeAt(end - 1)] === SPACE) end--;
    if (last && isContinued(text, last, start, end)) last.end = end;
    else {
      last = { start, end };
      paragraphs.push(last);
    }
  }
  return joinNames(text, paragraphs);
}

function breakAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLASS[text.charCodeAt(at)] !== BREAK) at++;
  return at;
}

/** Whether the line from `start` to `end` goes on with the sentence in which the paragraph above it breaks off. */
function isContinued(text: string, above: Paragraph, start: number, end: number): boolean {
  if (end - above.start > LONGEST_JOINED || start - above.end > 4) return false;
  const final = text.charCodeAt(above.end - 1);
  const finalType = CLASS[final]!;
  if (finalType === STOP) return false;
  const first = text.charCodeAt(start);
  if (first === COMMA) return true;
  const second = CLASS[text.charCodeAt(start + 1)]!;
  const begins = CLASS[first] === LOWER && (second === LOWER || second === SPACE) && !isAddress(text, start);
  const breaksOff = (finalType >= UPPER && finalType <= DIGIT) || final === COMMA;
  // Notes without capitals are lists of lines, not one long sentence.
  return begins && breaksOff && CLASS[text.charCodeAt(above.start)] !== LOWER;
}

function isAddress(text: string, at: number): boolean {
  return text.startsWith('http', at) || text.startsWith('www.', at);
}
