/** Reads the year that a pattern with {@link YEAR_AFTER} has caught. */
import type { Groups } from '../../../dates/rule.ts';
import type { Shift } from '../../../dates/value.ts';

const SHIFTS: Record<string, Shift> = {
  nay: { shift: 0, base: 'publication' },
  ngoái: { shift: -1, base: 'publication' },
  trước: { shift: -1, base: 'sentence' },
  qua: { shift: -1, base: 'publication' },
  'vừa qua': { shift: -1, base: 'publication' },
  rồi: { shift: -1, base: 'publication' },
  'vừa rồi': { shift: -1, base: 'publication' },
  kia: { shift: -2, base: 'publication' },
  sau: { shift: 1, base: 'sentence' },
  tới: { shift: 1, base: 'publication' },
  đó: { shift: 0, base: 'earlier' },
  ấy: { shift: 0, base: 'earlier' },
  này: { shift: 0, base: 'earlier' },
  'trước đó': { shift: -1, base: 'earlier' },
  'sau đó': { shift: 1, base: 'earlier' },
};

/** The word after `năm`, as a year: a number, or its distance. */
export function yearWord(word: string): number | Shift | undefined {
  return /^\d+$/.test(word) ? Number(word) : SHIFTS[word];
}

export function yearOf(groups: Groups): { year?: number | Shift } {
  if (groups.sameYear) return { year: { shift: 0, base: 'earlier' } };
  const word = groups.year ?? groups.numericYear ?? groups.bareYear;
  const year = word === undefined ? undefined : yearWord(word);
  return year === undefined ? {} : { year };
}
