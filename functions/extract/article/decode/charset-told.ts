/** The charset that bytes tell of themselves: by a mark at their beginning, by the zeros of UTF-16, by what the page or the upload declares. */

import { Refusal } from '../refusal.ts';
import { decodeWith } from './decoding.ts';
import { legacyRefusal } from './legacy.ts';

/** The sign that opens a tag. */
const LESS_THAN = 0x3c;
/** Bytes in which a page may declare its charset. */
const DECLARED_WITHIN = 4096;

/** UTF-8 or UTF-16 by the byte order mark. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
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
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
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

/** The charset that the Content-Type or the page declares, by its standard name where it has one. */
export function declaredCharset(bytes: Uint8Array, contentType?: string): string | undefined {
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
