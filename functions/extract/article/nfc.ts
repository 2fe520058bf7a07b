import { Refusal } from './refusal.ts';

/** Marks upon one letter; no writing needs a tenth of them, and normalizing takes the square of their number. */
const MOST_MARKS = 30;

const MARK = new Uint8Array(0x10000);
for (let code = 0x300; code < 0x10000; code++) if (/\p{M}/u.test(String.fromCharCode(code))) MARK[code] = 1;

/**
 * A text in Unicode NFC.
 * @throws Refusal where marks are piled up without end.
 */
export function toNfc(text: string): string {
  if (mayPileUp(text)) refusePiles(text);
  return text.normalize('NFC');
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
