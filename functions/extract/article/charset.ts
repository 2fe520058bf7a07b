/**
 * Bytes to text. UTF-8 that is valid and has more than ASCII is UTF-8 whatever the page says of itself; after it
 * comes what is declared, then windows-1258, the last Vietnamese encoding that an Encoding Standard decoder knows.
 */

import { tellLanguage } from './language.ts';
import { legacyEncoding } from './legacy.ts';
import { toNfc } from './nfc.ts';
import { Refusal } from './refusal.ts';

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
/** For nearly all bytes; it keeps nothing from one text to the next. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LESS_THAN = 0x3c;
/** Bytes in which a page may declare its charset. */
const DECLARED_WITHIN = 4096;

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

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return decodeWith('utf-8', bytes, true) === undefined ? undefined : 'utf-8';
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    if (bytes[2] === 0 && bytes[3] === 0 && bytes.length > 4) throw utf32();
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) throw utf32();
  return undefined;
}

function utf32(): Refusal {
  return new Refusal('not-utf8', 'This is UTF-32, which is not read. Save the article as UTF-8.');
}

/** UTF-16 without a mark: spaces and line ends have a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 4) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at]!;
    const second = bytes[at + 1]!;
    if (second === 0 && first >= 0x09 && first < 0x7f) little++;
    else if (first === 0 && second >= 0x09 && second < 0x7f) big++;
  }
  const enough = length / 2 / 4;
  if (little > enough && big === 0) return 'utf-16le';
  if (big > enough && little === 0) return 'utf-16be';
  return undefined;
}

/** Without a last character that was cut in two, as a download that broke off leaves it. */
function trimPartial(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** The decoded text; undefined where the bytes are not of the encoding, or the runtime doesn't know its name. */
function decodeWith(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    const decoder = label === 'utf-8' && fatal ? UTF8 : new TextDecoder(label, { fatal });
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The charset that the Content-Type or the page declares, by its standard name where it has one. */
function declaredCharset(bytes: Uint8Array, contentType?: string): string | undefined {
  const head = bytes.subarray(0, DECLARED_WITHIN);
  const inPage = head.includes(LESS_THAN) ? Buffer.from(head).toString('latin1') : '';
  if (contentType === undefined && inPage === '') return undefined;
  const label =
    /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(inPage)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(inPage)?.[1];
  if (!label) return undefined;
  if (/tcvn|vni|abc|viscii|vps/i.test(label) && decodeWith('utf-8', bytes, true) === undefined) {
    throw legacyRefusal(label);
  }
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function legacyRefusal(name: string): Refusal {
  return new Refusal(
    'legacy-encoding',
    `The text is in the old Vietnamese encoding ${name}, which is not read. Convert it to Unicode (UTF-8), with UniKey for example, and drop it again.`,
  );
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

function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodeWith('utf-8', trimPartial(bytes.subarray(0, middle + 1)), true) === undefined) high = middle;
    else low = middle + 1;
  }
  return low;
}
