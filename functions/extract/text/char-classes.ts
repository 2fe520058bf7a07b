/** What the characters of a text are to the rules for sentences. */

export const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const UPPER = 3;
export const LOWER = 4;
export const DIGIT = 5;
export const STOP = 6;
export const CLOSER = 7;
const OPENER = 8;

/** Class of each code unit. A straight quote is a closer; where it opens, white space stands before it. */
export const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(char)) CLASS[code] = BREAK;
  else if (/[\s\u200b-\u200f\u2060\ufeff]/.test(char)) CLASS[code] = SPACE;
  else if (/\p{Lu}/u.test(char)) CLASS[code] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(char)) CLASS[code] = LOWER;
  else if (/\p{Nd}/u.test(char)) CLASS[code] = DIGIT;
  else if (/[.!?…]/.test(char)) CLASS[code] = STOP;
  else if (/["'”’»)\]}]/.test(char)) CLASS[code] = CLOSER;
  else if (/[“‘«([{\-–—•*+>#■►●]/.test(char)) CLASS[code] = OPENER;
}

/** Whether a code unit is white space or a line break. */
export function isBlank(code: number): boolean {
  const type = CLASS[code]!;
  return type === SPACE || type === BREAK;
}

/** Offset of the first character from an offset on that is no white space; `end` where there is none. */
export function skipBlanks(text: string, from: number, end: number): number {
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  return from;
}
