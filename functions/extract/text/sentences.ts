/**
 * Sentences and paragraphs: one pass over the characters, each looked at a bounded number of times.
 *
 * A newspaper writes a paragraph on a line of its own, so a line break ends both. The exception is text whose
 * lines were broken in the midst of a sentence, by wrapping to a width or by a crawler that put links and names on
 * lines of their own: a line without an end, followed by one that begins with a small letter or a comma.
 */
import { BREAK, CLASS, CLOSER, DIGIT, LOWER, OTHER, SPACE, STOP, UPPER } from './char-classes.ts';
import { partAtLostBreaks } from './lost-breaks.ts';

/** A paragraph: offsets into the text, white space at the ends left out. */
export interface Paragraph {
  start: number;
  end: number;
}

/** A sentence: offsets into the text, white space at the ends left out. */
export interface Sentence {
  start: number;
  end: number;
  /** Number of its paragraph, from 0, as {@link splitParagraphs} counts them. */
  paragraph: number;
}

/** What a language knows of full stops that end nothing. Words are compared as written, case included. */
export interface SentenceWords {
  /** Written with a full stop and followed by a name or number: `TP`, `GS`, `tr`. Without the stop. */
  abbreviations: ReadonlySet<string>;
  /** Words that open sentences and no names: after `chị N.K.` they tell a new sentence from `N.K. Rowling`. */
  openers: ReadonlySet<string>;
  /** Those of them that with a number and a comma behind it open a sentence though no stop stands before. */
  dayOpeners?: readonly string[];
}

const NO_WORDS: SentenceWords = { abbreviations: new Set(), openers: new Set() };

/** Line breaks but the usual one. */
const OTHER_BREAK = /[\v\f\r\u0085\u2028\u2029]/;

const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
/** A paragraph longer than this is not put together from lines. */
const LONGEST_JOINED = 5000;
/** Longest abbreviation, and longest word compared with the openers. */
const LONGEST_WORD = 12;

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
  return paragraphs;
}

function breakAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLASS[text.charCodeAt(at)] !== BREAK) at++;
  return at;
}

/** Splits a text into sentences, paragraph by paragraph. */
export function splitSentences(text: string, words: SentenceWords = NO_WORDS): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = splitParagraphs(text);
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { start, end } = paragraphs[paragraph]!;
    let from = start;
    let word = firstWord(text, from, end);
    for (let at = start; at < end; ) {
      while (at < end && CLASS[text.charCodeAt(at)] !== STOP) at++;
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

function isBlank(code: number): boolean {
  const type = CLASS[code]!;
  return type === SPACE || type === BREAK;
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

function skipBlanks(text: string, from: number, end: number): number {
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  return from;
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

/** The offset after a run of stops and what closes with it: `?!`, `…”`, `./.`, `.)`. */
function endOfStop(text: string, at: number, end: number): number {
  let to = at;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (CLASS[code] === STOP) continue;
    if (code !== SLASH || text.charCodeAt(to + 1) !== FULL_STOP) break;
  }
  while (to < end && CLASS[text.charCodeAt(to)] === CLOSER) to++;
  return to;
}

/** Whether the stops from `at` to `to` end the sentence that began at `from`; more text follows in `end`. */
function endsSentence(
  text: string,
  from: number,
  at: number,
  to: number,
  end: number,
  words: SentenceWords,
): boolean {
  const next = skipBlanks(text, to, end);
  const nextType = CLASS[text.charCodeAt(next)]!;
  if (next === to) return isMissingSpace(text, from, at, to, end, words);
  if (nextType === LOWER) {
    // A small letter goes on with the sentence, but `iPhone` and `eBay` may begin one.
    return next + 1 < end && CLASS[text.charCodeAt(next + 1)] === UPPER;
  }
  if (nextType === STOP) return false;
  if (nextType === OTHER) return !/[,;:)%/=]/.test(text[next]!);
  const first = text.charCodeAt(at);
  const isEllipsis = first === 0x2026 || (first === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP);
  if (isEllipsis) return nextType !== DIGIT;
  if (to > at + 1 || first !== FULL_STOP) return true;
  return !isAbbreviated(text, from, at, next, nextType, end, words);
}

/** `…song phương.Theo ông…`: the space was forgotten. Not `VOV.VN`, `Vietnam.Net`, `10.000`. */
function isMissingSpace(
  text: string,
  from: number,
  at: number,
  to: number,
  end: number,
  words: SentenceWords,
): boolean {
  if (CLASS[text.charCodeAt(to)] !== UPPER) return false;
  if (to + 1 >= end || CLASS[text.charCodeAt(to + 1)] !== LOWER) return false;
  // `…của mình".Khi bà…`, `…tại Osaka."Trường…`: what closes or opens beside the stop parts two sentences.
  if (CLASS[text.charCodeAt(at - 1)] === CLOSER || to > at + 1) return true;
  let begin = at;
  while (begin > from && at - begin < LONGEST_WORD && CLASS[text.charCodeAt(begin - 1)] === LOWER) begin--;
  const before = begin > from ? CLASS[text.charCodeAt(begin - 1)]! : SPACE;
  // `…lên Iran.Ngày 2/12`, `…năm 2011.Các trường…`: behind a name or a number only a word that opens sentences does.
  if (before === UPPER || (before === DIGIT && begin === at)) return opensSentence(text, to, end, words);
  if (at - begin < 2 || before !== SPACE) return false;
  return !words.abbreviations.has(text.slice(begin, at));
}

/** Whether the word at an offset opens sentences, and goes on after a blank. */
function opensSentence(text: string, from: number, end: number, words: SentenceWords): boolean {
  let to = from;
  while (to < end && to - from <= LONGEST_WORD) {
    const type = CLASS[text.charCodeAt(to)]!;
    if (type !== UPPER && type !== LOWER) break;
    to++;
  }
  return CLASS[text.charCodeAt(to)] === SPACE && words.openers.has(text.slice(from, to));
}

/** Whether the full stop at `at` belongs to the word before it: an abbreviation, an initial, a list number. */
function isAbbreviated(
  text: string,
  from: number,
  at: number,
  next: number,
  nextType: number,
  end: number,
  words: SentenceWords,
): boolean {
  let begin = at;
  while (begin > from && at - begin <= LONGEST_WORD) {
    const type = CLASS[text.charCodeAt(begin - 1)]!;
    if (type < UPPER || type > DIGIT) break;
    begin--;
  }
  const length = at - begin;
  if (length === 0 || length > LONGEST_WORD) return false;
  const word = text.slice(begin, at);
  if (begin === from && (/^\d{1,3}$/.test(word) || /^(?:[IVX]{1,5}|\p{L})$/u.test(word))) return true;
  const initial = length === 1 && CLASS[text.charCodeAt(begin)] === UPPER;
  if (!initial && !words.abbreviations.has(word)) return false;
  if (nextType === DIGIT) return true;
  if (nextType !== UPPER) return false;
  let to = next + 1;
  while (to < end && to - next <= LONGEST_WORD) {
    const type = CLASS[text.charCodeAt(to)]!;
    if (type !== UPPER && type !== LOWER) break;
    to++;
  }
  return !words.openers.has(text.slice(next, to));
}
