/**
 * Vietnamese spelling: words that readers take for the same get the same folded form.
 * The tone mark may stand on either vowel of `oa`, `oe`, `uy` (hoà and hòa, quý and qúy).
 */
const NEW_PLACEMENT: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const OLD_PLACEMENT = new RegExp(Object.keys(NEW_PLACEMENT).join('|'), 'g');

/** Lower case, NFC, tone mark on the second vowel. */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(OLD_PLACEMENT, pair => NEW_PLACEMENT[pair]!);
}
