/** Sentences that ran together because a crawler lost the line break between them are parted again. */
import { CLASS, LOWER, UPPER } from './char-classes.ts';
import { seamIn } from './seams.ts';
import type { Sentence, SentenceWords } from './sentence.ts';

/** Characters; a shorter sentence is not parted before a day. */
const SHORTEST_RUN = 60;
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
  const cuts = [...daysAhead(text, words), ...seams(text, words)];
  if (cuts.length === 0) return sentences;
  cuts.sort((a, b) => a.at - b.at);
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

/** `… từ Chính phủ Ngày 17/11, ông …`. */
function daysAhead(text: string, { dayOpeners = [] }: SentenceWords): Cut[] {
  const cuts: Cut[] = [];
  for (const opener of dayOpeners) {
    // A capital is rare, a blank is not: the search begins with the former.
    const needle = `${opener} `;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      if (at < 2 || text[at - 1] !== ' ') continue;
      DAY_AHEAD.lastIndex = at + needle.length;
      if (ENDS_A_WORD.test(text[at - 2]!) && DAY_AHEAD.test(text))
        cuts.push({ at: at - 1, blank: 1, shortest: SHORTEST_RUN });
    }
  }
  return cuts;
}

/** `… hiếu khách nhấtCuối tháng 6, tạp chí …`; not `khúcNơi Đảo Xa`, where only a blank is missing. */
function seams(text: string, { openers }: SentenceWords): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 1; at + 1 < text.length; at++) {
    // Capitals are rare, and a pattern with classes of letters is slow: it is asked only where one may stand so.
    if (CLASS[text.charCodeAt(at)] !== UPPER || CLASS[text.charCodeAt(at - 1)] !== LOWER) continue;
    GROWN.lastIndex = at - 1;
    if (!GROWN.test(text)) continue;
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
    const after = text.slice(at, at + LONGEST_WORD);
    const word = LETTERS.exec(after)?.[0] ?? '';
    if (seamIn(text, at - before.length, at + word.length) !== at) continue;
    if (openers.has(word) || OPENS.test(after)) cuts.push({ at, blank: 0, shortest: 0 });
  }
  return cuts;
}
