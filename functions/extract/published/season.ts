/**
 * Clues from school years and seasons of two years (`2013-2014`) that are under way or about to begin: the latest
 * one of an article is its own, the next, or the last.
 */
import { fromDay, toDay } from '../../../schemas/day.ts';
import type { DateValue } from '../dates/value.ts';
import { type Clue, type Evidence, LEAD, quoted, textBefore } from './clue.ts';
import { explicitDays, latestYear } from './days.ts';
import { between } from './window.ts';

/** A school year of Vietnam begins on 5 September; its pupils are enrolled, and its results told, months around. */
const SCHOOL_FROM = { month: 3, day: 1 };
const SCHOOL_UNTIL = { month: 8, day: 31 };
/** So long it may be looked back on, where nothing calls it the present one. */
const YEAR_END = { month: 12, day: 31 };
/** A season of football in Europe; its transfers begin in the summer before it. */
const SEASON_FROM = { month: 7, day: 1 };
const SEASON_UNTIL = { month: 6, day: 30 };

/** First and last year of a value of two years that follow on each other. */
function twoYears(value: DateValue): [number, number] | undefined {
  if (value.kind !== 'fixed') return undefined;
  const days = explicitDays(value);
  if (!days) return undefined;
  const [from, to] = [fromDay(days.first).year, fromDay(days.last).year];
  return to === from + 1 ? [from, to] : undefined;
}

const isThisSchoolYear = (value: DateValue) =>
  value.kind === 'relative' && value.unit === 'school-year' && value.shift === 0;

export function seasonClues(evidence: Evidence): Clue[] {
  const { dates, plain, words } = evidence;
  const latest = latestYear(dates);
  return dates.flatMap(({ date }): Clue[] => {
    const years = twoYears(date.value);
    if (!years || years[1] < latest) return [];
    const [from, to] = years;
    const text = plain.slice(date.start, date.end);
    const before = textBefore(evidence, date.start);
    const clue = (first: typeof SCHOOL_FROM, last: typeof SCHOOL_UNTIL, what: string): Clue => ({
      window: between(toDay(from, first.month, first.day), toDay(to, last.month, last.day)),
      reason: `${quoted(date.text)} ${what}`,
      strength: 'likely',
    });
    if (words.schoolYear.test(text) && (date.mod === 'start' || words.entering.test(before))) {
      const present = date.start < LEAD || dates.some(({ date: other }) => isThisSchoolYear(other.value));
      return [clue(SCHOOL_FROM, present ? SCHOOL_UNTIL : YEAR_END, 'is entered')];
    }
    if (words.seasonStart.test(before)) return [clue(SEASON_FROM, SEASON_UNTIL, 'is under way')];
    return [];
  });
}
