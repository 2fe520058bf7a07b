/** Lists of phrases as the lexicons write them: parted by commas or line breaks. */

/** The phrases of a list, in order; none runs over a line's end. */
export function phrasesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
}
