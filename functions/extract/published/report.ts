/** Clues from the period that a report is about and the year that it compares with, and from plans for a year to come. */
import { fromDay, toDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, type PlacedDate, quoted, sentenceOf, textBefore } from './clue.ts';
import { explicitDays, latestYear, yearStart } from './days.ts';
import { planClues } from './plans.ts';
import {
  isCompared,
  isComparedPeriod,
  isMeasured,
  lastMonthTold,
  periodOf,
  toldWithin,
} from './report-periods.ts';
import { between } from './window.ts';

/** What a report as a whole tells: its latest year, and the last month of which it has results, 0 for none. */
interface Told {
  latest: number;
  lastMonth: number;
}

export function reportClues(evidence: Evidence): Clue[] {
  const latest = latestYear(evidence.dates);
  const told: Told = { latest, lastMonth: lastMonthTold(evidence, latest) };
  return evidence.dates.flatMap(placed => {
    const days = explicitDays(placed.date.value);
    if (!days) return [];
    const { year } = fromDay(days.last);
    return [
      comparedYear(evidence, placed, year, told),
      reportedPeriod(evidence, placed, year, told),
      ...planClues(evidence, placed, year, latest),
    ].filter(clue => clue !== undefined);
  });
}

/** `so với năm 2012`: the article is of the year after. */
function comparedYear(
  evidence: Evidence,
  placed: PlacedDate,
  year: number,
  { latest, lastMonth }: Told,
): Clue | undefined {
  if (year < latest - 1) return undefined;
  const isBehind = evidence.words.comparison.test(textBefore(evidence, yearStart(placed)));
  if (!isBehind && !isComparedPeriod(evidence, placed)) return undefined;
  return {
    window: toldWithin(year + 1, Math.max(lastMonth, periodOf(placed)?.lastMonth ?? 0)),
    reason: `${quoted(placed.date.text)} is what the year before the article's is compared with`,
    strength: 'likely',
  };
}

/** The last period of the latest year, where its results are told or counted up. */
function reportedPeriod(
  evidence: Evidence,
  placed: PlacedDate,
  year: number,
  { latest, lastMonth }: Told,
): Clue | undefined {
  const period = periodOf(placed);
  if (period?.year !== latest || period.lastMonth !== lastMonth || isCompared(evidence, placed))
    return undefined;
  const { words } = evidence;
  const text = quoted(placed.date.text);
  const sentence = sentenceOf(evidence, placed);
  const result = words.results.test(sentence);
  if (result && isMeasured(evidence, placed, year))
    return {
      window: toldWithin(year, period.lastMonth),
      reason: `the results of ${text} are told`,
      strength: 'likely',
    };
  if (!(result || words.counted.test(sentence)) || words.toCome.test(sentence)) return undefined;
  // Told alone it may be last year's: a period of this year mostly bears no year.
  return {
    window: between(toDay(year, lastMonth, 1), toDay(year + 1, 12, 31)),
    reason: `${text} is counted up`,
    strength: 'likely',
  };
}
