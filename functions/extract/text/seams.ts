/**
 * Seams: where two words were written together because a line break or a blank between them got lost, as in
 * `nhấtCuối tháng 6`. Crawlers that strip a page's tags leave a heading and the text below it like that.
 */

/** Code units; a longer run of letters is no two words. */
const LONGEST = 24;

/** A small letter before a capital that begins a word. */
const SEAM = /\p{Ll}(?=\p{Lu}\p{Ll})/u;
/** Names of products and firms have such capitals too (`YouTube`), but in plain letters. */
const NOT_PLAIN = /[^a-z]/i;

/** The offset in the text at which the run of letters from `from` to `to` parts into two words; -1 where it doesn't. */
export function seamIn(text: string, from: number, to: number): number {
  if (to - from > LONGEST) return -1;
  const word = text.slice(from, to);
  const seam = SEAM.exec(word);
  return seam && NOT_PLAIN.test(word) ? from + seam.index + 1 : -1;
}
