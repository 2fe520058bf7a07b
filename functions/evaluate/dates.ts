/** How well dates were found. */
import type { DateMention } from '../../schemas/date.ts';
import type { GoldDate } from '../../schemas/gold.ts';
import type { Span } from '../../schemas/span.ts';
import {
  addCounts,
  addJudged,
  addRuleCounts,
  type Counts,
  countRule,
  type Judged,
  noCounts,
  type RuleCounts,
} from './counts.ts';
import { overlap, pairUp } from './pairs.ts';

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

/** How well the dates of an article, or of several, were found. */
export interface DateScores {
  /** Same span. */
  strict: Counts;
  /** Overlapping spans. */
  relaxed: Counts;
  /** Overlapping spans and the value of the gold, or one of its others. */
  value: Counts;
  /** Of the dates with the right value where gold or extraction has a modifier, those that agree in it. */
  modifier: Judged;
  /** Of those where the gold tells a time beside the day, those that agree in it. */
  time: Judged;
  /** For each rule, how many of its dates were judged and how many had the right value. */
  rules: RuleCounts;
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

const isSameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

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
    return shared === 0 ? undefined : (isSameSpan(a, b) ? 1e7 : 0) + (hasValue(a, b) ? 1e6 : 0) + shared;
  });
  const paired = new Set(pairs.values());
  const counted = found.filter(date => paired.has(date) || !neutral.some(each => overlap(each, date) > 0));
  const scores = noDateScores();
  const sizes = { gold: asked.length, found: counted.length };
  scores.strict = { ...sizes, right: 0 };
  scores.relaxed = { ...sizes, right: pairs.size };
  scores.value = { ...sizes, right: 0 };
  for (const date of asked) {
    const match = pairs.get(date);
    if (match) scoreMatch(scores, date, match);
    else scores.misses.push(miss('missed', date, [date.edtf, ...date.alt]));
  }
  for (const date of counted) {
    if (paired.has(date)) continue;
    countRule(scores.rules, date.rule, false);
    scores.misses.push(miss('invented', date, [], date));
  }
  scores.misses.sort((a, b) => a.start - b.start);
  return scores;
}

function scoreMatch(scores: DateScores, gold: GoldDate, found: DateMention): void {
  const right = hasValue(gold, found);
  const same = isSameSpan(gold, found);
  countRule(scores.rules, found.rule, right);
  if (same) scores.strict.right++;
  if (!right) {
    scores.misses.push(miss('wrong value', found, [gold.edtf, ...gold.alt], found));
    return;
  }
  if (!same) scores.misses.push(miss('other span', found, [gold.text], found));
  scores.value.right++;
  if (gold.mod || found.mod) judge(scores.modifier, gold.mod === found.mod);
  if (gold.time) judge(scores.time, gold.time === found.time);
}

function judge(judged: Judged, right: boolean): void {
  judged.of++;
  if (right) judged.right++;
}

function miss(
  kind: DateMiss['kind'],
  { start, end }: Span,
  expected: string[],
  found?: DateMention,
): DateMiss {
  return { kind, start, end, expected, found: found?.edtf ?? null, rule: found?.rule ?? null };
}

/** The scores of several articles together, their misses left out. */
export function addDateScores(a: DateScores, b: DateScores): DateScores {
  return {
    strict: addCounts(a.strict, b.strict),
    relaxed: addCounts(a.relaxed, b.relaxed),
    value: addCounts(a.value, b.value),
    modifier: addJudged(a.modifier, b.modifier),
    time: addJudged(a.time, b.time),
    rules: addRuleCounts(a.rules, b.rules),
    misses: [],
  };
}
