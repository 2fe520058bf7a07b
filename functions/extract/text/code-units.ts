/** Units of the array that is used again from text to text; a longer text gets one of its own. */
const KEPT = 1 << 18;
const kept = new Uint16Array(KEPT);

/**
 * The code units of a text as numbers, so that a pass over them need not ask the string each time how it is stored.
 * Valid until the next call; longer than the text.
 */
export function codeUnits(text: string): Uint16Array {
  const units = text.length <= KEPT ? kept : new Uint16Array(text.length);
  if (IS_LITTLE_ENDIAN) Buffer.from(units.buffer).write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** The text of so many code units. */
export function textOfUnits(units: Uint16Array, length: number): string {
  if (IS_LITTLE_ENDIAN) return Buffer.from(units.buffer, units.byteOffset, 2 * length).toString('utf16le');
  let text = '';
  for (let at = 0; at < length; at++) text += String.fromCharCode(units[at]!);
  return text;
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
