/** Counts of what was looked for and found, and the measures made of them. */

/** What was looked for, what was found, and how much of the latter was right. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Counts with precision, recall and F1, 0–1; null where nothing could be measured. */
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

/** Of so many that were judged, how many were right. */
export interface Judged {
  of: number;
  right: number;
}

export function addJudged(a: Judged, b: Judged): Judged {
  return { of: a.of + b.of, right: a.right + b.right };
}

/** For each rule, how many of what it found were judged and how many of those were right. */
export type RuleCounts = Record<string, { found: number; right: number }>;

/** Counts one find for a rule. */
export function countRule(rules: RuleCounts, name: string, right: boolean): void {
  rules[name] ??= { found: 0, right: 0 };
  rules[name].found++;
  if (right) rules[name].right++;
}

export function addRuleCounts(a: RuleCounts, b: RuleCounts): RuleCounts {
  const sum = structuredClone(a);
  for (const [name, { found, right }] of Object.entries(b)) {
    const before = sum[name] ?? { found: 0, right: 0 };
    sum[name] = { found: before.found + found, right: before.right + right };
  }
  return sum;
}
