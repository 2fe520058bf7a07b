/**
 * The text in the form that the patterns are written in, character for character as long as the article's:
 * spelling folded by the language, digits and signs of every width and shape made plain.
 */
import type { Reading } from '../reading.ts';

/** Digits of full width, dashes, slashes and spaces of other shapes. */
const SHAPED =
  /[\t\v\f\r\u00a0\u2000-\u200b\u2010-\u2015\u202f\u2044\u205f\u2060\u2212\u2215\u3000\ufeff\uff0d\uff0f-\uff19]/g;
const DASH = /[\u2010-\u2015\u2212\uff0d]/;
const SLASH = /[\u2044\u2215\uff0f]/;
const DIGIT = /[\uff10-\uff19]/;

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
  return plain.replace(SHAPED, plainSign);
}

function plainSign(sign: string): string {
  if (DASH.test(sign)) return '-';
  if (SLASH.test(sign)) return '/';
  return DIGIT.test(sign) ? String(sign.charCodeAt(0) - 0xff10) : ' ';
}
