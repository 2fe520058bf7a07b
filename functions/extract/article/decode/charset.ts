/**
 * Bytes to text. UTF-8 that is valid and has more than ASCII is UTF-8 whatever the page says of itself; after it
 * comes what is declared, then windows-1258, the last Vietnamese encoding that an Encoding Standard decoder knows.
 */

import { tellLanguage } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { byteOrderMark, declaredCharset, unmarkedUtf16 } from './charset-told.ts';
import { decodeWith, firstInvalid, trimPartial } from './decoding.ts';
import { legacyEncoding, legacyRefusal } from './legacy.ts';
import { toNfc } from './nfc.ts';

/** A text as it came in bytes. */
export interface Decoded {
  /** In NFC. */
  text: string;
  /** As the Encoding Standard names it. */
  charset: string;
}

/** Share of control characters from which bytes are no text. */
const MOST_CONTROLS = 0.01;
/** Letters and marks beyond ASCII that Vietnamese in NFC has none of. */
const FOREIGN_LETTER = /(?![àáãâèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9])[\u0300-\u036f\u00aa-\u02ff]/gu;
/**
 * Decodes an article.
 * @param contentType Content-Type of the object; its charset counts where the bytes leave it open.
 * @throws Refusal where the bytes are no text, of an encoding that can't be read, or blank.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const { text, charset } = decodeBytes(bytes, contentType);
  if (text.trim() === '') {
    throw new Refusal(
      'empty',
      'There is nothing but white space in it. Drop the article again with its text.',
    );
  }
  refuseControls(text);
  const legacy = legacyEncoding(text);
  if (legacy) throw legacyRefusal(legacy);
  return { text: toNfc(text), charset };
}

function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const utf8 = decodeWith('utf-8', trimPartial(bytes), true);
  const declared = declaredCharset(bytes, contentType);
  if (utf8 !== undefined && !/^(?:iso-2022|utf-16)/.test(declared ?? ''))
    return { text: utf8, charset: 'utf-8' };
  if (declared && declared !== 'utf-8') {
    const text = declared === 'windows-1258' ? undefined : decodeWith(declared, bytes, true);
    // Vietnamese pages call windows-1258 anything; what reads as Vietnamese is.
    const western = /^(?:windows-1252|iso-8859-15|macintosh)$/.test(declared);
    if (text !== undefined && !western) return { text, charset: declared };
  }
  const vietnamese = toNfc(decodeWith('windows-1258', bytes, false)!);
  if (isVietnamese(vietnamese)) return { text: vietnamese, charset: 'windows-1258' };
  const western = decodeWith('windows-1252', bytes, false)!;
  const legacy = legacyEncoding(western);
  if (legacy) throw legacyRefusal(legacy);
  if (declared && declared !== 'utf-8') {
    const text = decodeWith(declared, bytes, true);
    if (text !== undefined) return { text, charset: declared };
  }
  refuseControls(western);
  if (tellLanguage(western) !== 'und') return { text: western, charset: 'windows-1252' };
  throw new Refusal(
    'not-utf8',
    `The bytes are not valid UTF-8 (first at byte ${firstInvalid(bytes)}) and read as no other encoding either. Save the article as UTF-8, or declare its charset in the page or the Content-Type.`,
  );
}

/** Whether a text read as windows-1258 is Vietnamese: hardly a letter that Vietnamese doesn't write, no mark left over. */
function isVietnamese(text: string): boolean {
  const foreign = text.toLowerCase().match(FOREIGN_LETTER)?.length ?? 0;
  return foreign <= text.length / 500 && tellLanguage(text) === 'vi';
}

/** @throws Refusal where there are more control characters than a text has. */
function refuseControls(text: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 0x1b) : code === 0x7f || code === 0xfffd) controls++;
  }
  if (controls > text.length * MOST_CONTROLS) {
    throw new Refusal(
      'not-text',
      `It is not text: ${controls} of its ${text.length} characters are control characters or not readable. Drop the article as text or as a web page.`,
    );
  }
}
