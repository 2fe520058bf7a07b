/** Clues from the period that a report is about, the year that it compares with, and plans for a year to come. */
import { daysInMonth, fromDay, toDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, type PlacedDate, quoted, sentenceOf, textBefore } from './clue.ts';
import { explicitDays, latestYear, yearStart } from './days.ts';
import { between, inYear } from './window.ts';

/** Results of a period are told within so many days of its end. */
const REPORTED = 92;
/** Results of a whole year, or of a period not told, may be told so many months into the next. */
const MONTHS_LATER = 3;
/** The plan of a year is spoken of from this month of the year before to this one of the year after. */
const PLANNED_FROM = 9;
const PLANNED_UNTIL = 4;
/** Plans for a year that ends such a period may be older. */
const FIVE_YEARS = 5;

/** The last month of a period of a year (`9 tháng đầu năm`, `quý III`), and its year where it is told. */
function periodOf({ date: { value } }: PlacedDate): { year?: number; lastMonth: number } | undefined {
  if (value.kind !== 'calendar' || !value.months) return undefined;
  return {
    lastMonth: value.months[1],
    ...(typeof value.year === 'number' ? { year: value.year } : {}),
  };
}

export function reportClues(evidence: Evidence): Clue[] {
  const clues: Clue[] = [];
  const latest = latestYear(evidence.dates);
  const lastMonth = lastMonthTold(evidence, latest);
  for (const placed of evidence.dates) {
    const { date } = placed;
    const text = quoted(date.text);
    const days = explicitDays(date.value);
    if (!days) continue;
    const { year } = fromDay(days.last);
    const compared =
      year >= latest - 1 &&
      (evidence.words.comparison.test(textBefore(evidence, yearStart(placed))) ||
        isComparedPeriod(evidence, placed));
    if (compared) {
      clues.push({
        window: toldWithin(year + 1, Math.max(lastMonth, periodOf(placed)?.lastMonth ?? 0)),
        reason: `${text} is what the year before the article's is compared with`,
        strength: 'likely',
      });
    }
    const period = periodOf(placed);
    if (period?.year === latest && period.lastMonth === lastMonth && !isCompared(evidence, placed)) {
      const result = isResult(evidence, placed);
      const sentence = sentenceOf(evidence, placed);
      if (result && isMeasured(evidence, placed, year)) {
        clues.push({
          window: toldWithin(year, period.lastMonth),
          reason: `the results of ${text} are told`,
          strength: 'likely',
        });
      } else if ((result || evidence.words.counted.test(sentence)) && !evidence.words.toCome.test(sentence)) {
        // Told alone it may be last year's: a period of this year mostly bears no year.
        clues.push({
          window: between(toDay(year, lastMonth, 1), toDay(year + 1, 12, 31)),
          reason: `${text} is counted up`,
          strength: 'likely',
        });
      }
    }
    if (
      year === latest &&
      year % FIVE_YEARS !== 0 &&
      isYear(evidence, placed) &&
      evidence.words.annual.test(textBefore(evidence, date.start))
    ) {
      clues.push({
        window: between(toDay(year - 1, PLANNED_FROM, 1), toDay(year + 1, PLANNED_UNTIL, 30)),
        reason: `${text} is the year of a plan`,
        strength: 'likely',
      });
    }
    if (isPlan(evidence, placed, year)) {
      clues.push({
        window: inYear(year - 1),
        reason: `${text} is planned for, and called the next year`,
        strength: 'likely',
      });
    }
  }
  return clues;
}

/** Another period is compared with this one. */
function isCompared(evidence: Evidence, placed: PlacedDate): boolean {
  const { words } = evidence;
  return [placed.date.start, yearStart(placed)].some(at => {
    const before = textBefore(evidence, at);
    return words.comparedPeriod.test(before) || words.comparison.test(before);
  });
}

/** The period is measured against the year before: it is the present one. */
function isMeasured(evidence: Evidence, placed: PlacedDate, year: number): boolean {
  if (evidence.words.againstLast.test(sentenceOf(evidence, placed))) return true;
  return evidence.dates.some(other => {
    const days = explicitDays(other.date.value);
    return days !== undefined && fromDay(days.last).year === year - 1 && isCompared(evidence, other);
  });
}

/** `quý 3 … so với quý 3/2012`: the same period of two years, of which the later one bears none. */
function isComparedPeriod(evidence: Evidence, placed: PlacedDate): boolean {
  const period = periodOf(placed);
  if (!period || !isCompared(evidence, placed)) return false;
  return evidence.dates.some(other => {
    const told = other.setting.sentence === placed.setting.sentence ? periodOf(other) : undefined;
    return told !== undefined && told.lastMonth === period.lastMonth && told.year === undefined;
  });
}

/** The last month whose results are told; of the periods of the latest year where any is told with it. */
function lastMonthTold(evidence: Evidence, latest: number): number {
  const told = evidence.dates.flatMap(placed => {
    const period = periodOf(placed);
    return period && !evidence.words.toCome.test(sentenceOf(evidence, placed)) ? [period] : [];
  });
  const dated = told.filter(({ year }) => year === latest);
  const bare = told.filter(({ year }) => year === undefined);
  return Math.max(0, ...(dated.length > 0 ? dated : bare).map(({ lastMonth }) => lastMonth));
}

/** Whether a date expression is a year with its head noun (`năm 2013`), no part of one. */
function isYear({ words, plain }: Evidence, { date: { value, start, end } }: PlacedDate): boolean {
  if (value.kind !== 'calendar' || value.month !== undefined || value.months) return false;
  return words.year.test(plain.slice(start, end));
}

/** When results up to the end of a month of a year are told; of the whole year where none is known (0). */
function toldWithin(year: number, lastMonth: number) {
  if (lastMonth === 0 || lastMonth === 12) {
    const start = lastMonth === 12 ? toDay(year, 11, 1) : toDay(year, 1, 1);
    return between(start, toDay(year + 1, MONTHS_LATER, daysInMonth(year + 1, MONTHS_LATER)));
  }
  const end = toDay(year, lastMonth, daysInMonth(year, lastMonth));
  return between(toDay(year, lastMonth, 1), Math.min(end + REPORTED, toDay(year, 12, 31)));
}

function isResult(evidence: Evidence, placed: PlacedDate): boolean {
  return evidence.words.results.test(sentenceOf(evidence, placed));
}

/** A plan for the year is adopted, and the article speaks of the next year. */
function isPlan(evidence: Evidence, placed: PlacedDate, year: number): boolean {
  const { words } = evidence;
  if (!words.plan.test(textBefore(evidence, placed.date.start, 90))) return false;
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
    const plan = days && evidence.words.plan.test(textBefore(evidence, date.start, 90));
    return plan ? [fromDay(days.last).year] : [];
  });
  return Math.max(...years);
}
