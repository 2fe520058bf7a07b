/** Phrases of a language as parts of patterns. */

/** An alternation of phrases, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}
