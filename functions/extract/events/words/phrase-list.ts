/** Lists of phrases as the lexicons write them: parted by commas or line breaks, `(…|…)` for words that change. */

/** The phrases of a list, in order; none runs over a line's end. */
export function phrasesOf(list: string): string[] {
  return list.split(/[,\n]/).flatMap(phrase => spelledOut(phrase.trim()));
}

const CHOICE = /\(([^()]*)\)/u;

/** `trao (quà|thưởng)` spelled out: one phrase for each of the words in brackets. */
function spelledOut(phrase: string): string[] {
  if (phrase === '') return [];
  const choice = CHOICE.exec(phrase);
  if (!choice) return [phrase];
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return choice[1]!
    .split('|')
    .flatMap(word => spelledOut(`${before}${word.trim()}${after}`.trim().replace(/ {2,}/gu, ' ')));
}
