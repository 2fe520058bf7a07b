/** The periods that a report tells of (`9 tháng đầu năm`), which is compared with which, and when their results are told. */
import { daysInMonth, fromDay, toDay } from '../../../schemas/day.ts';
import { type Evidence, type PlacedDate, sentenceOf, textBefore } from './clue.ts';
import { explicitDays, yearStart } from './days.ts';
import { between, type Window } from './window.ts';

/** Results of a period are told within so many days of its end. */
const REPORTED = 92;
/** Results of a whole year, or of a period not told, may be told so many months into the next. */
const MONTHS_LATER = 3;

/** The last month of a period of a year (`9 tháng đầu năm`, `quý III`), and its year where it is told. */
export function periodOf({ date: { value } }: PlacedDate): { year?: number; lastMonth: number } | undefined {
  if (value.kind !== 'calendar' || !value.months) return undefined;
  return {
    lastMonth: value.months[1],
    ...(typeof value.year === 'number' ? { year: value.year } : {}),
  };
}

/** Another period is compared with this one. */
export function isCompared(evidence: Evidence, placed: PlacedDate): boolean {
  const { words } = evidence;
  return [placed.date.start, yearStart(placed)].some(at => {
    const before = textBefore(evidence, at);
    return words.comparedPeriod.test(before) || words.comparison.test(before);
  });
}

/** The period is measured against the year before: it is the present one. */
export function isMeasured(evidence: Evidence, placed: PlacedDate, year: number): boolean {
  if (evidence.words.againstLast.test(sentenceOf(evidence, placed))) return true;
  return evidence.dates.some(other => {
    const days = explicitDays(other.date.value);
    return days !== undefined && fromDay(days.last).year === year - 1 && isCompared(evidence, other);
  });
}

/** `quý 3 … so với quý 3/2012`: the same period of two years, of which the later one bears none. */
export function isComparedPeriod(evidence: Evidence, placed: PlacedDate): boolean {
  const period = periodOf(placed);
  if (!period || !isCompared(evidence, placed)) return false;
  return evidence.dates.some(other => {
    const told = other.setting.sentence === placed.setting.sentence ? periodOf(other) : undefined;
    return told !== undefined && told.lastMonth === period.lastMonth && told.year === undefined;
  });
}

/** The last month whose results are told; of the periods of the latest year where any is told with it. */
export function lastMonthTold(evidence: Evidence, latest: number): number {
  const told = evidence.dates.flatMap(placed => {
    const period = periodOf(placed);
    return period && !evidence.words.toCome.test(sentenceOf(evidence, placed)) ? [period] : [];
  });
  const dated = told.filter(({ year }) => year === latest);
  const bare = told.filter(({ year }) => year === undefined);
  return Math.max(0, ...(dated.length > 0 ? dated : bare).map(({ lastMonth }) => lastMonth));
}

/** When results up to the end of a month of a year are told; of the whole year where none is known (0). */
export function toldWithin(year: number, lastMonth: number): Window {
  if (lastMonth === 0 || lastMonth === 12) {
    const start = lastMonth === 12 ? toDay(year, 11, 1) : toDay(year, 1, 1);
    return between(start, toDay(year + 1, MONTHS_LATER, daysInMonth(year + 1, MONTHS_LATER)));
  }
  const end = toDay(year, lastMonth, daysInMonth(year, lastMonth));
  return between(toDay(year, lastMonth, 1), Math.min(end + REPORTED, toDay(year, 12, 31)));
}
