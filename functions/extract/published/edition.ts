/**
 * Clues from competitions and meetings that bear their year in their name (`AFF Cup 2018`): news of one, told
 * from day to day, is of that year. Not so of titles won there, of years to qualify for, or of things that
 * bear the year of the next season.
 */
import { fromDay } from '../../../schemas/day.ts';
import { type Clue, directionOf, type Evidence, LEAD, quoted, sentenceOf, textBefore } from './clue.ts';
import { explicitDays, latestYear } from './days.ts';
import { inYear, union } from './window.ts';

export function editionClues(evidence: Evidence): Clue[] {
  const { article, words, dates } = evidence;
  const latest = latestYear(dates);
  if (!toldDayByDay(evidence)) return [];
  const clues: Clue[] = [];
  for (const placed of dates) {
    const { date } = placed;
    if (date.start >= LEAD || date.value.kind !== 'calendar' || date.value.month !== undefined) continue;
    const days = explicitDays(date.value);
    if (!days || fromDay(days.first).year !== latest) continue;
    const before = textBefore(evidence, date.start);
    const match = words.edition.exec(before);
    if (!match || words.noEdition.test(before) || directionOf(placed) === 'future') continue;
    if (words.retrospect.test(sentenceOf(evidence, placed))) continue;
    const held = words.postponed.some(
      ({ name, year }) => year === latest && before.slice(match.index).includes(name),
    )
      ? union([...inYear(latest), ...inYear(latest + 1)])
      : inYear(latest);
    const from = date.start - before.length + match.index;
    clues.push({
      window: held,
      reason: `${quoted(article.text.slice(from, date.end))} is told of from day to day`,
      strength: 'likely',
    });
  }
  return clues;
}

/** Whether the lead tells of a day near that of writing, as news do. */
function toldDayByDay({ dates }: Evidence): boolean {
  return dates.some(({ date, setting }) => {
    const { value } = date;
    if (date.start >= LEAD || setting.quote >= 0) return false;
    if (value.kind === 'relative') return value.unit === 'day' && value.base === 'publication';
    return value.kind === 'calendar' && value.year === undefined && value.day !== undefined && !value.lunar;
  });
}
