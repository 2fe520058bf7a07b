/** What was looked for, what was found, and how much of the latter was right. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

export interface Score extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, right: 0 });

export function addCounts(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right };
}

/** Share of a whole; null of an empty whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Precision, recall and their harmonic mean, 0–1; null where nothing could be measured. */
export function score(counts: Counts): Score {
  const precision = share(counts.right, counts.found);
  const recall = share(counts.right, counts.gold);
  return { ...counts, precision, recall, f1: share(2 * counts.right, counts.gold + counts.found) };
}

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
