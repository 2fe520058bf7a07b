/** Phrases of a language as parts of patterns. */

/** An alternation of phrases, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}

/** A phrase as it stands at the head of a line. */
export const capitalized = (phrase: string): string => phrase[0]!.toUpperCase() + phrase.slice(1);
