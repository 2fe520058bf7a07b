/**
 * Tokens: the one pass over the characters that everything after it shares.
 *
 * A token is a run of letters, a run of digits, or one other character; white space makes none. Two words grown
 * together are two tokens. They lie in typed arrays rather than objects, and every word carries the number that
 * the {@link Vocabulary} gave it, so that lexicons are matched by comparing integers. Linear in the length of the
 * text.
 */
import { codeUnits } from './code-units.ts';
import { seamIn } from './seams.ts';
import { hashOn, type Vocabulary } from './vocabulary.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

export interface Tokens {
  text: string;
  count: number;
  /** First code unit of each token, and the one after its last. */
  start: Int32Array;
  end: Int32Array;
  /** WORD, NUMBER or MARK. */
  kind: Uint8Array;
  /** Number of the word or mark in the vocabulary; 0 where no lexicon knows it. */
  id: Int32Array;
  /** 1 where the first letter is upper case, 2 where every letter of two or more is. */
  caps: Uint8Array;
  /** Line breaks between this token and the one before; at most 255. */
  breaks: Uint8Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
/** A letter in upper case: the bit beside its class. */
const UPPER = 4;

/** Class of each code unit of the Basic Multilingual Plane. */
const CLASS = new Uint8Array(0x10000).fill(OTHER);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (/[\s\u200b-\u200f\u2060\ufeff]/u.test(char)) CLASS[code] = SPACE;
  else if (/[0-9\uff10-\uff19]/.test(char)) CLASS[code] = DIGIT;
  else if (/\p{Lu}/u.test(char)) CLASS[code] = LETTER | UPPER;
  else if (/[\p{L}\p{M}]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) CLASS[code] = LETTER;
}

/** Splits a text (NFC) into tokens and numbers them by the vocabulary. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  // Grown as needed: Vietnamese has about one token in four characters, and hardly ever one in three.
  let room = Math.max(16, Math.ceil(text.length / 3));
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let id = new Int32Array(room);
  let caps = new Uint8Array(room);
  let breaks = new Uint8Array(room);
  const grow = <A extends Int32Array | Uint8Array>(array: A, make: new (length: number) => A): A => {
    const larger = new make(room);
    larger.set(array);
    return larger;
  };

  let count = 0;
  let newlines = 0;
  const length = text.length;
  const codes = codeUnits(text);
  for (let at = 0; at < length; ) {
    const code = codes[at]!;
    const first = CLASS[code]!;
    if (first === SPACE) {
      if (code === 10 && newlines < 255) newlines++;
      at++;
      continue;
    }
    const type = first & ~UPPER;
    let to = at + 1;
    let upper = 0;
    let hash = code;
    if (type === LETTER) {
      let all = first;
      let later = 0;
      for (; to < length; to++) {
        const next = codes[to]!;
        const shape = CLASS[next]!;
        if ((shape & ~UPPER) !== LETTER) break;
        all &= shape;
        later |= shape;
        hash = hashOn(hash, next);
      }
      if (first & UPPER) upper = all & UPPER && to - at > 1 ? 2 : 1;
      if (later & UPPER && upper < 2) {
        const seam = seamIn(text, at, to);
        if (seam > 0) {
          to = seam;
          hash = code;
          for (let unit = at + 1; unit < to; unit++) hash = hashOn(hash, codes[unit]!);
        }
      }
    } else if (type === DIGIT) {
      while (to < length && CLASS[codes[to]!] === DIGIT) to++;
    }
    if (count === room) {
      room *= 2;
      start = grow(start, Int32Array);
      end = grow(end, Int32Array);
      kind = grow(kind, Uint8Array);
      id = grow(id, Int32Array);
      caps = grow(caps, Uint8Array);
      breaks = grow(breaks, Uint8Array);
    }
    start[count] = at;
    end[count] = to;
    kind[count] = type;
    id[count] = type === DIGIT ? 0 : hash;
    caps[count] = upper;
    breaks[count] = newlines;
    newlines = 0;
    count++;
    at = to;
  }
  vocabulary.number(codes, start, end, id, count);
  return { text, count, start, end, kind, id, caps, breaks };
}

/** The words of one token. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** The words from one token to another, in small letters; a capital inside a word (`iPhone`) may stay. */
export function smallWords(tokens: Tokens, from: number, to: number): string {
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  // Lowering asks the tables of Unicode, and nearly all words are small as they stand.
  for (let i = from; i < to; i++) if (tokens.caps[i] !== 0) return words.toLowerCase();
  return words;
}

/** Index of the first token that begins at or after an offset; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
