import type { DateMention } from '../../schemas/date.ts';
import type { GoldDate } from '../../schemas/gold.ts';
import { addCounts, type Counts, noCounts, overlap, pairUp } from './counts.ts';

/** A date that was not found as the gold has it. */
export interface DateMiss {
  kind: 'wrong value' | 'missed' | 'invented' | 'other span';
  start: number;
  end: number;
  /** Values of the gold, best first; none for an invented date. */
  expected: string[];
  /** Value that was found; null for a missed date. */
  found: string | null;
  /** Rule that read it; null for a missed date. */
  rule: string | null;
}

export interface DateScores {
  /** Same span. */
  strict: Counts;
  /** Overlapping spans. */
  relaxed: Counts;
  /** Overlapping spans and the value of the gold, or one of its others. */
  value: Counts;
  /** Of the dates with the right value where gold or extraction has a modifier, those that agree in it. */
  modifier: { of: number; right: number };
  /** Of those where the gold tells a time beside the day, those that agree in it. */
  time: { of: number; right: number };
  /** For each rule, how many of its dates were judged and how many had the right value. */
  rules: Record<string, { found: number; right: number }>;
  misses: DateMiss[];
}

export const noDateScores = (): DateScores => ({
  strict: noCounts(),
  relaxed: noCounts(),
  value: noCounts(),
  modifier: { of: 0, right: 0 },
  time: { of: 0, right: 0 },
  rules: {},
  misses: [],
});

const hasValue = (gold: GoldDate, found: DateMention) =>
  gold.edtf === found.edtf || gold.alt.includes(found.edtf);

/**
 * Measures the dates of one article. Gold and found dates are paired one to one, equal spans first, then
 * right values, then the larger overlap. A neutral date of the gold counts neither way.
 */
export function scoreDates(gold: readonly GoldDate[], found: readonly DateMention[]): DateScores {
  const asked = gold.filter(date => !date.neutral);
  const neutral = gold.filter(date => date.neutral);
  const pairs = pairUp(asked, found, (a, b) => {
    const shared = overlap(a, b);
    if (shared === 0) return undefined;
    const same = a.start === b.start && a.end === b.end;
    return (same ? 1e7 : 0) + (hasValue(a, b) ? 1e6 : 0) + shared;
  });
  const paired = new Set(pairs.values());
  const counted = found.filter(date => paired.has(date) || !neutral.some(each => overlap(each, date) > 0));
  const scores = noDateScores();
  const sizes = { gold: asked.length, found: counted.length };
  scores.strict = { ...sizes, right: 0 };
  scores.relaxed = { ...sizes, right: pairs.size };
  scores.value = { ...sizes, right: 0 };
  const tally = (date: DateMention, right: boolean) => {
    scores.rules[date.rule] ??= { found: 0, right: 0 };
    const rule = scores.rules[date.rule]!;
    rule.found++;
    if (right) rule.right++;
  };

  for (const date of asked) {
    const match = pairs.get(date);
    const expected = [date.edtf, ...date.alt];
    if (!match) {
      scores.misses.push({
        kind: 'missed',
        start: date.start,
        end: date.end,
        expected,
        found: null,
        rule: null,
      });
      continue;
    }
    const miss = { start: match.start, end: match.end, expected, found: match.edtf, rule: match.rule };
    const right = hasValue(date, match);
    tally(match, right);
    if (!right) scores.misses.push({ kind: 'wrong value', ...miss });
    if (date.start === match.start && date.end === match.end) scores.strict.right++;
    else if (right) scores.misses.push({ kind: 'other span', ...miss, expected: [date.text] });
    if (!right) continue;
    scores.value.right++;
    if (date.mod || match.mod) {
      scores.modifier.of++;
      if (date.mod === match.mod) scores.modifier.right++;
    }
    if (date.time) {
      scores.time.of++;
      if (date.time === match.time) scores.time.right++;
    }
  }
  for (const date of counted) {
    if (paired.has(date)) continue;
    tally(date, false);
    scores.misses.push({
      kind: 'invented',
      start: date.start,
      end: date.end,
      expected: [],
      found: date.edtf,
      rule: date.rule,
    });
  }
  scores.misses.sort((a, b) => a.start - b.start);
  return scores;
}

/** The scores of several articles together, their misses left out. */
export function addDateScores(a: DateScores, b: DateScores): DateScores {
  const rules: DateScores['rules'] = structuredClone(a.rules);
  for (const [name, { found, right }] of Object.entries(b.rules)) {
    const sum = rules[name] ?? { found: 0, right: 0 };
    rules[name] = { found: sum.found + found, right: sum.right + right };
  }
  const sum = (x: { of: number; right: number }, y: typeof x) => ({
    of: x.of + y.of,
    right: x.right + y.right,
  });
  return {
    strict: addCounts(a.strict, b.strict),
    relaxed: addCounts(a.relaxed, b.relaxed),
    value: addCounts(a.value, b.value),
    modifier: sum(a.modifier, b.modifier),
    time: sum(a.time, b.time),
    rules,
    misses: [],
  };
}
