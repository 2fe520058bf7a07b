/** Bytes read as one encoding, and where they fail to be of it. */
/** For nearly all bytes; it keeps nothing from one text to the next. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Without a last character that was cut in two, as a download that broke off leaves it. */
export function trimPartial(bytes: Uint8Array): Uint8Array {
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
export function decodeWith(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    const decoder = label === 'utf-8' && fatal ? UTF8 : new TextDecoder(label, { fatal });
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that valid UTF-8 does not have. */
export function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodeWith('utf-8', trimPartial(bytes.subarray(0, middle + 1)), true) === undefined) high = middle;
    else low = middle + 1;
  }
  return low;
}
