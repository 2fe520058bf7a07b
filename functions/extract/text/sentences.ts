/** Sentences, paragraph by paragraph: one pass over the characters, each looked at a bounded number of times. */
import { CLASS, DIGIT, STOP, skipBlanks, UPPER } from './char-classes.ts';
import { codeUnits } from './code-units.ts';
import { partAtLostBreaks } from './lost-breaks.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { Sentence, SentenceWords } from './sentence.ts';
import { endOfStop, endsSentence } from './stops.ts';

const NO_WORDS: SentenceWords = { abbreviations: new Set(), openers: new Set() };

/** Splits a text into sentences, paragraph by paragraph. */
export function splitSentences(text: string, words: SentenceWords = NO_WORDS): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = splitParagraphs(text);
  const units = codeUnits(text);
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { start, end } = paragraphs[paragraph]!;
    let from = start;
    let word = firstWord(text, from, end);
    for (let at = start; at < end; ) {
      at = nextStop(units, at, end);
      if (at === end) break;
      const to = endOfStop(text, at, end);
      if (to < end && word < at && endsSentence(text, from, at, to, end, words)) {
        sentences.push({ start: from, end: to, paragraph });
        from = skipBlanks(text, to, end);
        word = firstWord(text, from, end);
        at = from;
      } else at = to;
    }
    if (from >= end) continue;
    // What is left without a word (`|`, `***`) belongs to the sentence before it.
    const before = sentences.at(-1);
    if (word === end && before?.paragraph === paragraph) before.end = end;
    else sentences.push({ start: from, end, paragraph });
  }
  return partAtLostBreaks(text, sentences, words);
}

/** Offset of the next final mark; `end` where there is none. By itself, for a loop within a loop is left for slow code at each turn until all is compiled. */
function nextStop(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && CLASS[units[at]!] !== STOP) at++;
  return at;
}

/** Offset of the first letter or digit; `end` where there is none. */
function firstWord(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const type = CLASS[text.charCodeAt(at)]!;
    if (type >= UPPER && type <= DIGIT) break;
  }
  return at;
}
