/** Which of what was found is held against which of the gold. */

/** Pairs of the best worth first, each side used once. `worth` is undefined where the two cannot pair. */
export function pairUp<A, B>(
  as: readonly A[],
  bs: readonly B[],
  worth: (a: A, b: B) => number | undefined,
): Map<A, B> {
  const candidates: { a: A; b: B; worth: number }[] = [];
  for (const a of as) {
    for (const b of bs) {
      const value = worth(a, b);
      if (value !== undefined) candidates.push({ a, b, worth: value });
    }
  }
  candidates.sort((x, y) => y.worth - x.worth);
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

interface Stretch {
  start: number;
  end: number;
}

/** Code units that two stretches share. */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
