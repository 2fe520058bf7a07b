/** The year that brings a date nearest to the publication, each year weighed by what speaks against it. */
import type { Evidence } from '../../../../schemas/date.ts';
import { fromDay, weekday } from '../../../../schemas/day.ts';
import type { Place } from './place.ts';
import { daysBetween, type YearAnswer, type YearQuestion } from './year-question.ts';

/** A month's distance costs one; another year than the publication's, which writers seldom leave out, three. */
const DAYS_OF_COST = 30.44;
const OTHER_YEAR = 3;
/** Past before future. */
const FUTURE = 0.6;
/** A year to come is left out more seldom still, unless words point ahead. */
const YEAR_TO_COME = 3;
/** `được giới thiệu vào tháng 1`, in December: of a whole month of such a year nobody leaves it out. */
const MONTH_TO_COME = 8;
/** Days that no date of a day takes in. */
const MONTH = 27;
/** Going against the tense of the clause costs as much as eight months, against a weekday beside it five. */
const AGAINST_TENSE = 8;
const AGAINST_ADJACENT_TENSE = 20;
const AGAINST_WEEKDAY = 5;
/** The reading nearest to the publication; the past before the future. */
export function nearestYear(question: YearQuestion, anchor: number): YearAnswer | undefined {
  const { tense } = question.setting;
  const current = fromDay(anchor).year;
  let best: { place: Place; year: number; cost: number } | undefined;
  let plain: { year: number; cost: number } | undefined;
  for (const year of [current, current - 1, current + 1]) {
    const place = question.inYear(year);
    if (!place) continue;
    let cost = daysBetween(place, anchor) / DAYS_OF_COST + (year === current ? 0 : OTHER_YEAR);
    if (!plain || cost < plain.cost) plain = { year, cost };
    const against = tense?.adjacent ? AGAINST_ADJACENT_TENSE : AGAINST_TENSE;
    if (place.first! > anchor) cost += FUTURE + (tense?.direction === 'past' ? against : 0);
    if (year > current && tense?.direction !== 'future')
      cost += place.last! - place.first! >= MONTH ? MONTH_TO_COME : YEAR_TO_COME;
    if (tense?.direction === 'future' && place.last! < anchor) cost += against;
    if (question.weekday !== undefined && weekday(place.first!) !== question.weekday) cost += AGAINST_WEEKDAY;
    if (!best || cost < best.cost) best = { place, year, cost };
  }
  if (!best) return undefined;
  const evidence: Evidence[] = [{ kind: 'nearest' }];
  if (question.weekday !== undefined && weekday(best.place.first!) === question.weekday) {
    evidence.unshift({ kind: 'weekday' });
  }
  if (plain && plain.year !== best.year && tense) {
    evidence.unshift({ kind: 'cue', text: tense.text, start: tense.start });
  }
  return { place: best.place, year: best.year, anchor: 'publication', evidence };
}
