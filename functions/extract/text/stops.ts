/** Which full stops and other final marks end a sentence. */
import { CLASS, CLOSER, DIGIT, LOWER, OTHER, SPACE, STOP, skipBlanks, UPPER } from './char-classes.ts';
import type { SentenceWords } from './sentence.ts';

const FULL_STOP = 0x2e;
const SLASH = 0x2f;
/** Longest abbreviation, and longest word compared with the openers. */
const LONGEST_WORD = 12;

/** The offset after a run of stops and what closes with it: `?!`, `…”`, `./.`, `.)`. */
export function endOfStop(text: string, at: number, end: number): number {
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
export function endsSentence(
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
  if (isCutName(text, from, at, next)) return false;
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

/** `anh T. (29 tuổi)`, `chị Ng. (SN 1990)`: a name cut short, and in brackets behind it who that is. */
function isCutName(text: string, from: number, at: number, next: number): boolean {
  if (text[next] !== '(' || text[at] !== '.') return false;
  const { name, person } = CUT_NAME;
  return (
    name.test(text.slice(Math.max(from, at - LONGEST_WORD), at)) &&
    person.test(text.slice(next + 1, next + 1 + LONGEST_WORD))
  );
}

const CUT_NAME = {
  name: /(?:^|[\s.])(?:[BCDĐGHKLMNPQRSTVX]|Ch|Gh|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr|\p{Lu})$/u,
  person: /^(?:\d|\p{Ll}|SN)/u,
};

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
