/** Sentences that ran together because a crawler lost the line break between them are parted again. */
import { CLASS, DIGIT, LOWER, UPPER } from './char-classes.ts';
import { codeUnits } from './code-units.ts';
import { seamIn } from './seams.ts';
import type { Sentence, SentenceWords } from './sentence.ts';

/** Characters; a shorter sentence is not parted before a day. */
const SHORTEST_RUN = 60;
const BLANK = 0x20;
/** Code units that a word may have on either side of a seam. */
const LONGEST_WORD = 12;

/** What follows a word for a day where it opens a sentence: `17/11, `. */
const DAY_AHEAD = /\d{1,4}(?:[/.-]\d{1,4}){0,2}, /y;
const ENDS_A_WORD = /[\p{Ll}\p{M}\p{Nd}"'”’»)\]}]/u;

/** Two words grown together. */
const GROWN = /\p{Ll}(?=\p{Lu}\p{Ll})/uy;
const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTERS = /^[\p{L}\p{M}]+/u;
/** A word of more than plain letters before a small letter: it opens a sentence, as no name does. */
const OPENS = /^\p{Lu}[a-z]*[^\x00-\x7f][\p{Ll}\p{M}]* \p{Ll}/u;

/** Parts sentences, which come in order, wherever a line break was lost inside them. */
export function partAtLostBreaks(text: string, sentences: Sentence[], words: SentenceWords): Sentence[] {
  const cuts = cutsOf(text, words);
  if (cuts.length === 0) return sentences;
  const parted: Sentence[] = [];
  let next = 0;
  for (const { start, end, paragraph } of sentences) {
    let from = start;
    while (next < cuts.length && cuts[next]!.at < start) next++;
    for (; next < cuts.length && cuts[next]!.at < end; next++) {
      const { at, blank, shortest } = cuts[next]!;
      if (end - start <= shortest) continue;
      parted.push({ start: from, end: at, paragraph });
      from = at + blank;
    }
    parted.push({ start: from, end, paragraph });
  }
  return parted;
}

/** Where a sentence ends, how many blanks follow, and how long it must be to be parted. */
interface Cut {
  at: number;
  blank: number;
  shortest: number;
}

/** Where sentences are to be parted. Capitals are rare, and patterns are slow: they are asked only where one stands so. */
function cutsOf(text: string, { openers, dayOpeners = [] }: SentenceWords): Cut[] {
  const cuts: Cut[] = [];
  const units = codeUnits(text);
  for (let at = 1; at + 1 < text.length; at++) {
    if (CLASS[units[at]!] !== UPPER) continue;
    const before = units[at - 1]!;
    if (before === BLANK) {
      if (at > 1 && isBeforeNumber(units, at) && isDayAhead(text, at, dayOpeners))
        cuts.push({ at: at - 1, blank: 1, shortest: SHORTEST_RUN });
    } else if (CLASS[before] === LOWER && isSeam(text, at, openers)) cuts.push({ at, blank: 0, shortest: 0 });
  }
  return cuts;
}

/** Whether a word goes on in small letters, and a digit stands behind it: a cheap look, for there are many capitals. */
function isBeforeNumber(units: Uint16Array, at: number): boolean {
  let end = at + 1;
  while (CLASS[units[end]!] === LOWER) end++;
  return units[end] === BLANK && CLASS[units[end + 1]!] === DIGIT;
}

/** `… từ Chính phủ Ngày 17/11, ông …` */
function isDayAhead(text: string, at: number, openers: readonly string[]): boolean {
  for (const opener of openers) {
    const end = at + opener.length;
    if (text.charCodeAt(end) !== BLANK || !text.startsWith(opener, at)) continue;
    DAY_AHEAD.lastIndex = end + 1;
    return ENDS_A_WORD.test(text[at - 2]!) && DAY_AHEAD.test(text);
  }
  return false;
}

/** `… hiếu khách nhấtCuối tháng 6, tạp chí …`; not `khúcNơi Đảo Xa`, where only a blank is missing. */
function isSeam(text: string, at: number, openers: ReadonlySet<string>): boolean {
  GROWN.lastIndex = at - 1;
  if (!GROWN.test(text)) return false;
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const after = text.slice(at, at + LONGEST_WORD);
  const word = LETTERS.exec(after)?.[0] ?? '';
  if (seamIn(text, at - before.length, at + word.length) !== at) return false;
  return openers.has(word) || OPENS.test(after);
}
