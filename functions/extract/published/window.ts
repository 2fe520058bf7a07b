/** The days on which an article may have been published: stretches of day numbers, in order, apart. */
import { fromDay, isDay, isoDay, isoMonth, isoYear, toDay } from '../../../schemas/day.ts';

export interface Stretch {
  first: number;
  last: number;
}
export type Window = readonly Stretch[];

/** No article on the web is older, and none is looked for later: a year must be concluded from both sides. */
export const FIRST = toDay(1950, 1, 1);
/** The end of all windows that are open above. */
export const LAST = toDay(2099, 12, 31);
/** More candidate years than this say too little to be worth recording. */
const MOST_YEARS = 6;

export const ALWAYS: Window = [{ first: FIRST, last: LAST }];

export const since = (day: number): Window => [{ first: day, last: LAST }];
export const until = (day: number): Window => [{ first: FIRST, last: day }];
export const between = (first: number, last: number): Window => (first <= last ? [{ first, last }] : []);
export const inYear = (year: number): Window => between(toDay(year, 1, 1), toDay(year, 12, 31));

/**
 * In every year, so many days before to so many days after a day of the calendar; where `accept` is given,
 * only for the years whose day it accepts. 29 February comes in leap years only.
 */
export function everyYear(
  month: number,
  day: number,
  before: number,
  after: number,
  accept: (dayNumber: number) => boolean = () => true,
): Window {
  const stretches: Stretch[] = [];
  for (let year = fromDay(FIRST).year - 1; year <= fromDay(LAST).year + 1; year++) {
    if (!isDay(year, month, day)) continue;
    const dayNumber = toDay(year, month, day);
    if (accept(dayNumber)) stretches.push({ first: dayNumber - before, last: dayNumber + after });
  }
  return union(stretches);
}

/** The same days as stretches in order and apart from each other. */
export function union(stretches: readonly Stretch[]): Window {
  const merged: Stretch[] = [];
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first)) {
    const open = merged.at(-1);
    if (open && first <= open.last + 1) open.last = Math.max(open.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

/** The days that both have. */
export function intersect(a: Window, b: Window): Window {
  const shared: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = Math.max(a[i]!.first, b[j]!.first);
    const last = Math.min(a[i]!.last, b[j]!.last);
    if (first <= last) shared.push({ first, last });
    if (a[i]!.last < b[j]!.last) i++;
    else j++;
  }
  return shared;
}

/** Whether two windows are the same. */
export function sameDays(a: Window, b: Window): boolean {
  return (
    a.length === b.length && a.every(({ first, last }, i) => first === b[i]!.first && last === b[i]!.last)
  );
}

/** Years in which the window has days; undefined where they are more than can be told. */
function yearsOf(window: Window): number[] | undefined {
  const years = new Set<number>();
  for (const { first, last } of window) {
    for (let { year } = fromDay(first); year <= fromDay(last).year; year++) {
      years.add(year);
      if (years.size > MOST_YEARS) return undefined;
    }
  }
  return [...years];
}

/** A window in EDTF: a day, month or year, or a one-of set; null where it allows too many years. */
export function windowToEdtf(window: Window): string | null {
  const years = yearsOf(window);
  if (!years || years.length === 0) return null;
  if (years.length > 1) return `[${window.map(roughly).join(',')}]`;
  const [first, last] = [window[0]!.first, window.at(-1)!.last];
  if (first === last) return isoDay(first);
  return withinMonth({ first, last }) ?? isoYear(years[0]!);
}

/** Every stretch of a window as exactly as EDTF tells it; null where it allows too many years. */
export function windowToExactEdtf(window: Window): string | null {
  const years = yearsOf(window);
  if (!years || years.length === 0) return null;
  return window.length === 1 && window[0]!.first === window[0]!.last
    ? isoDay(window[0]!.first)
    : `[${window.map(rangeOf).join(',')}]`;
}

/** The same with the month for the days of one. */
function roughly(stretch: Stretch): string {
  return (stretch.first < stretch.last && withinMonth(stretch)) || rangeOf(stretch);
}

/** A stretch as a member of a set: a day, a year, or from one to the other. */
function rangeOf({ first, last }: Stretch): string {
  if (first === last) return isoDay(first);
  const [from, to] = [fromDay(first), fromDay(last)];
  const whole = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  if (!whole) return `${isoDay(first)}..${isoDay(last)}`;
  return from.year === to.year ? isoYear(from.year) : `${isoYear(from.year)}..${isoYear(to.year)}`;
}

function withinMonth({ first, last }: Stretch): string | undefined {
  const [from, to] = [fromDay(first), fromDay(last)];
  return from.year === to.year && from.month === to.month ? isoMonth(from.year, from.month) : undefined;
}

/** The bounds of a window in words, for a person. */
export function describeBounds(window: Window): string | undefined {
  const first = window[0]?.first ?? FIRST;
  const last = window.at(-1)?.last ?? LAST;
  if (first > FIRST && last < LAST) return `between ${isoDay(first)} and ${isoDay(last)}`;
  if (first > FIRST) return `not before ${isoDay(first)}`;
  return last < LAST ? `not after ${isoDay(last)}` : undefined;
}
