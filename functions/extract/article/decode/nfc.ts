/** Unicode in one form. */
import { codeUnits } from '../../text/code-units.ts';
import { Refusal } from '../refusal.ts';

/** Marks upon one letter; no writing needs a tenth of them, and normalizing takes the square of their number. */
const MOST_MARKS = 30;

const MARK = new Uint8Array(0x10000);
for (let code = 0x300; code < 0x10000; code++) if (/\p{M}/u.test(String.fromCharCode(code))) MARK[code] = 1;

/** Code units that are no marks, and in NFC wherever they stand: nearly all of what newspapers write. */
const PLAIN = new Uint8Array(0x10000);
for (const [from, to] of [
  [0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
] as const)
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code);
    if (char.normalize('NFC') === char) PLAIN[code] = 1;
  }

/**
 * A text in Unicode NFC.
 * @throws Refusal where marks are piled up without end.
 */
export function toNfc(text: string): string {
  if (isPlain(text)) return text;
  if (mayPileUp(text)) refusePiles(text);
  return text.normalize('NFC');
}

function isPlain(text: string): boolean {
  const units = codeUnits(text);
  for (let at = 0; at < text.length; at++) if (PLAIN[units[at]!] === 0) return false;
  return true;
}

/** Whether marks may be piled up: then one stands, or half of one, at every so many characters. */
function mayPileUp(text: string): boolean {
  for (let at = 0; at < text.length; at += MOST_MARKS) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && (MARK[code] === 1 || (code >= 0xd800 && code <= 0xdfff))) return true;
  }
  return false;
}

/** @throws Refusal where marks are piled up. */
function refusePiles(text: string): void {
  let run = 0;
  let hasPairs = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (MARK[code] === 0) {
      run = 0;
      if (code >= 0xd800 && code <= 0xdbff) hasPairs = true;
    } else if (++run > MOST_MARKS) throw piledUp();
  }
  if (hasPairs && /\p{M}{31}/u.test(text)) throw piledUp();
}

function piledUp(): Refusal {
  return new Refusal(
    'not-text',
    `More than ${MOST_MARKS} combining marks stand upon one letter. Drop the article as plain text.`,
  );
}
