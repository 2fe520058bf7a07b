/** Letters and digits only, in small letters: for comparing texts that differ in marks and blanks. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
