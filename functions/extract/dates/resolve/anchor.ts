/** The days on which an article may have been published, for counting from each of them. */

import { daysInMonth, fromDay, toDay } from '../../../../schemas/day.ts';
import { boundsOf, parseEdtf } from '../../../../schemas/edtf.ts';

export interface Anchors {
  /** Day numbers; one where the publication day is known, none where nothing is. */
  days: number[];
  /** The days stand for all those between them: the publication is known by its month or year only. */
  sampled: boolean;
}

const NONE: Anchors = { days: [], sampled: false };
/** A publication less known than this tells nothing about its dates. */
const MOST_YEARS = 12;
/** More single days than this are treated as the stretch that they cover. */
const MOST_DAYS = 40;

/** Anchors of a publication date in EDTF: a day, a coarser value, a one-of set, or null. */
export function anchorsOf(published: string | null): Anchors {
  const value = published === null ? undefined : parseEdtf(published);
  if (!value) return NONE;
  const members = value.kind === 'one' || value.kind === 'all' ? value.members : [value];
  const bounds = members.map(boundsOf);
  if (bounds.some(({ first, last }) => first === null || last === null)) return NONE;
  const spans = bounds as { first: number; last: number }[];
  if (spans.every(({ first, last }) => first === last) && spans.length <= MOST_DAYS) {
    return { days: spans.map(each => each.first), sampled: false };
  }
  const days = spans.reduce((sum, { first, last }) => sum + last - first, 0);
  if (days > MOST_YEARS * 366) return NONE;
  return { days: [...new Set(spans.flatMap(({ first, last }) => samples(first, last)))], sampled: true };
}

/** First and last day, and in each month the first, the middle and the last. */
function samples(first: number, last: number): number[] {
  const found = [first];
  const start = fromDay(first);
  for (let { year, month } = start; toDay(year, month, 1) <= last; month++) {
    if (month > 12) {
      month = 1;
      year++;
    }
    for (const day of [1, 10, 20, daysInMonth(year, month)]) {
      const number = toDay(year, month, day);
      if (number > first && number < last) found.push(number);
    }
  }
  if (last !== first) found.push(last);
  return found;
}
