/**
 * The text in the form that the patterns are written in, character for character as long as the article's:
 * spelling folded by the language, digits and signs of every width and shape made plain.
 */
import type { Reading } from '../reading.ts';

const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/g;
const DASH = /[\u2010-\u2015\u2212\uff0d]/g;
const SLASH = /[\u2044\u2215\uff0f]/g;
const SPACE = /[\t\v\f\r\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g;

const remembered = new WeakMap<Reading, string>();

/** The plain text of a reading, folded once. */
export function plainOf(reading: Reading): string {
  let plain = remembered.get(reading);
  if (plain === undefined) {
    plain = plainText(reading.tokens.text, reading.language.dates.fold);
    remembered.set(reading, plain);
  }
  return plain;
}

/** A text in the plain form. */
export function plainText(text: string, fold: (text: string) => string): string {
  let plain = fold(text);
  // A few capitals (İ) fold to two characters; then each is folded alone and kept where it would grow.
  if (plain.length !== text.length) {
    plain = Array.from({ length: text.length }, (_, i) => {
      const folded = fold(text[i]!);
      return folded.length === 1 ? folded : text[i]!;
    }).join('');
  }
  return plain
    .replace(FULL_WIDTH_DIGIT, digit => String(digit.charCodeAt(0) - 0xff10))
    .replace(DASH, '-')
    .replace(SLASH, '/')
    .replace(SPACE, ' ');
}
