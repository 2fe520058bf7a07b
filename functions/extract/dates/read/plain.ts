/**
 * The text in the form that the patterns are written in, character for character as long as the article's:
 * in lower case and one spelling, digits and signs of every width and shape made plain.
 */
import type { Reading } from '../../reading.ts';
import { codeUnits, textOfUnits } from '../../text/code-units.ts';
import type { DateLanguage } from '../language.ts';

const DASH = /[\u2010-\u2015\u2212\uff0d]/;
const SLASH = /[\u2044\u2215\uff0f]/;
const DIGIT = /[\uff10-\uff19]/;
const BLANK = /[\t\v\f\r\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** By code unit: the plain one, once it has been met; 0 before. */
const PLAIN = new Uint16Array(0x10000);

const remembered = new WeakMap<Reading, string>();

/** The plain text of a reading, made once. */
export function plainOf(reading: Reading): string {
  let plain = remembered.get(reading);
  if (plain === undefined) {
    plain = plainText(reading.tokens.text, reading.language.dates);
    remembered.set(reading, plain);
  }
  return plain;
}

/** A text (NFC) in the plain form: unit by unit, and then as the language spells its words. */
function plainText(text: string, { oneSpelling }: Pick<DateLanguage, 'oneSpelling'>): string {
  const units = codeUnits(text);
  for (let at = 0; at < text.length; at++) {
    const code = units[at]!;
    units[at] = PLAIN[code] || learn(code);
  }
  return oneSpelling(textOfUnits(units, text.length));
}

function learn(code: number): number {
  const plain = plainSign(String.fromCharCode(code)).charCodeAt(0);
  PLAIN[code] = plain;
  return plain;
}

function plainSign(sign: string): string {
  if (DASH.test(sign)) return '-';
  if (SLASH.test(sign)) return '/';
  if (DIGIT.test(sign)) return String(sign.charCodeAt(0) - 0xff10);
  if (BLANK.test(sign)) return ' ';
  // A few capitals (İ) are two characters in lower case; they stay, for the text must not grow.
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}
