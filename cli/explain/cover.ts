interface Stretch {
  start: number;
  end: number;
}

/**
 * Looks up which stretch of a text an offset lies in; of several the first in the list. Made once for a list, so
 * that looking costs nothing however long text and list are.
 */
export function cover<T extends Stretch>(
  length: number,
  stretches: readonly T[],
): (offset: number) => T | undefined {
  const owner = new Int32Array(length);
  for (let at = stretches.length - 1; at >= 0; at--) {
    const { start, end } = stretches[at]!;
    owner.fill(at + 1, start, end);
  }
  return offset => stretches[(owner[offset] ?? 0) - 1];
}
