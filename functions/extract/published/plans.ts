/** Clues from plans for a year to come. */
import { fromDay, toDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, type PlacedDate, quoted, sentenceOf, textBefore } from './clue.ts';
import { explicitDays } from './days.ts';
import { between, inYear } from './window.ts';

/** The plan of a year is spoken of from this month of the year before to this one of the year after. */
const PLANNED_FROM = 9;
const PLANNED_UNTIL = 4;
/** Plans for a year that ends such a period may be older. */
const FIVE_YEARS = 5;
/** Characters before a year in which the word for a plan stands. */
const REACH = 90;

/**
 * What the plan for a year says of the day of writing.
 * @param latest the latest year that the article tells
 */
export function planClues(evidence: Evidence, placed: PlacedDate, year: number, latest: number): Clue[] {
  const clues: Clue[] = [];
  const text = quoted(placed.date.text);
  if (year === latest && year % FIVE_YEARS !== 0 && isAnnual(evidence, placed))
    clues.push({
      window: between(toDay(year - 1, PLANNED_FROM, 1), toDay(year + 1, PLANNED_UNTIL, 30)),
      reason: `${text} is the year of a plan`,
      strength: 'likely',
    });
  if (isPlan(evidence, placed, year))
    clues.push({
      window: inYear(year - 1),
      reason: `${text} is planned for, and called the next year`,
      strength: 'likely',
    });
  return clues;
}

/** `kế hoạch năm 2013`: a year with its head noun, no part of one, behind the word for what is planned by years. */
function isAnnual(evidence: Evidence, { date: { value, start, end } }: PlacedDate): boolean {
  const { words, plain } = evidence;
  if (value.kind !== 'calendar' || value.month !== undefined || value.months) return false;
  return words.year.test(plain.slice(start, end)) && words.annual.test(textBefore(evidence, start));
}

/** A plan for the year is adopted, and the article speaks of the next year. */
function isPlan(evidence: Evidence, placed: PlacedDate, year: number): boolean {
  const { words } = evidence;
  if (!words.plan.test(textBefore(evidence, placed.date.start, REACH))) return false;
  if (!words.adopted.test(sentenceOf(evidence, placed))) return false;
  const next = evidence.dates.some(({ date: { value } }) => {
    if (value.kind === 'relative' && value.unit === 'year') return value.shift === 1;
    if (value.kind === 'window' && value.unit === 'year') return value.direction === 1 && value.count === 1;
    return value.kind === 'calendar' && typeof value.year === 'object' && value.year.shift === 1;
  });
  return next && year === latestPlan(evidence);
}

/** The latest year that a plan is told for. */
function latestPlan(evidence: Evidence): number {
  const years = evidence.dates.flatMap(({ date }) => {
    const days = explicitDays(date.value);
    const plan = days && evidence.words.plan.test(textBefore(evidence, date.start, REACH));
    return plan ? [fromDay(days.last).year] : [];
  });
  return Math.max(...years);
}
