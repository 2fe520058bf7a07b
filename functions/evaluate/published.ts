/** How well publication dates are concluded from the text alone. */
import { fromDay } from '../../schemas/day.ts';
import { edtfBounds, parseEdtf } from '../../schemas/edtf.ts';

/** How a publication date concluded from the text compares with the true one. */
export type PublishedOutcome =
  /** One year, the right one. */
  | 'right year'
  /** Several years or an open span of time, the right one among them. */
  | 'narrowed'
  /** Nothing was concluded. */
  | 'unknown'
  /** The true year is excluded: the worst fault. */
  | 'wrong';

export interface PublishedScores {
  outcomes: Record<PublishedOutcome, number>;
  /** Of those with the right year, those that give the very day. */
  rightDay: number;
  /** Concluded a day, and the wrong one. */
  wrongDay: number;
}

export const noPublishedScores = (): PublishedScores => ({
  outcomes: { 'right year': 0, narrowed: 0, unknown: 0, wrong: 0 },
  rightDay: 0,
  wrongDay: 0,
});

/** Years that a value allows, from the first to the last; null for an open end or where no year is known. */
function yearsOf(edtf: string): { first: number | null; last: number | null } {
  const { first, last } = edtfBounds(edtf);
  return {
    first: first === null ? null : fromDay(first).year,
    last: last === null ? null : fromDay(last).year,
  };
}

/** Whether a value allows a year; the members of a one-of set are taken one by one. */
function allows(edtf: string, year: number): boolean {
  const value = parseEdtf(edtf);
  const parts = value?.kind === 'one' ? value.members.map(member => member.text) : [edtf];
  return parts.some(part => {
    const { first, last } = yearsOf(part.includes('..') ? `[${part}]` : part);
    return (first ?? Number.NEGATIVE_INFINITY) <= year && year <= (last ?? Number.POSITIVE_INFINITY);
  });
}

/** Compares a concluded publication date with the true one. */
export function judgePublished(truth: string, concluded: string | null): PublishedOutcome {
  if (concluded === null) return 'unknown';
  const year = yearsOf(truth).first;
  if (year === null) return 'unknown';
  if (!allows(concluded, year)) return 'wrong';
  const years = yearsOf(concluded);
  return years.first === years.last && years.first !== null ? 'right year' : 'narrowed';
}

/** Adds one article to the scores. */
export function countPublished(scores: PublishedScores, truth: string, concluded: string | null): void {
  scores.outcomes[judgePublished(truth, concluded)]++;
  if (concluded === null || !/^\d{4}-\d{2}-\d{2}$/.test(concluded)) return;
  if (concluded === truth) scores.rightDay++;
  else scores.wrongDay++;
}
