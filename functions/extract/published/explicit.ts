/** Clues from dates that tell their year. */
import { daysInMonth, fromDay, toDay } from '../../../schemas/day.ts';
import type { UnresolvedDate } from '../dates/value.ts';
import { besideIt, countedFrom } from './beside-date.ts';
import { type Clue, type Evidence, quoted } from './clue.ts';
import { explicitDays } from './days.ts';
import { notFar, pastOrFuture } from './past-or-future.ts';
import { between, type Stretch } from './window.ts';

/** The year is told on every complete date; what is past by then bounds the article from below. */
export function explicitClues(evidence: Evidence): Clue[] {
  const clues: Clue[] = [];
  const toCome: Clue[] = [];
  for (const [index, placed] of evidence.dates.entries()) {
    const days = explicitDays(placed.date.value);
    if (!days) continue;
    const exact = countedFrom(placed.date.apposition, days);
    if (exact) {
      clues.push({
        window: between(exact.first, exact.last),
        reason: `${quoted(placed.date.text)} tells the same day twice, once from the day of writing`,
        strength: 'firm',
      });
      continue;
    }
    const named = besideIt(evidence, placed, days, evidence.dates[index - 1]?.date);
    if (named) clues.push(named);
    if (placed.date.inName) continue;
    const clue = pastOrFuture(evidence, placed, partOf(placed.date, days)) ?? notFar(evidence, placed, days);
    if (clue) (clue.strength === 'firm' ? clues : toCome).push(clue);
  }
  if (!isNews(evidence)) return clues;
  // What was to come at some time told of is not to come where the article knows of later days.
  const latest = Math.max(...clues.map(firstDay));
  return [...clues, ...toCome.filter(clue => clue.window.at(-1)!.last >= latest)];
}

/** Whether the article counts from its own day anywhere, as news do and histories do not. */
function isNews({ dates }: Evidence): boolean {
  return dates.some(({ date: { value }, setting }) => {
    if (setting.quote >= 0) return false;
    if (value.kind === 'relative' || value.kind === 'window')
      return !('base' in value) || value.base === 'publication';
    if (value.kind !== 'calendar' || value.lunar) return false;
    return value.year === undefined ? value.day !== undefined : typeof value.year === 'object';
  });
}

const firstDay = (clue: Clue) => clue.window[0]!.first;

/** Months of a year that are still called its beginning, middle and end. */
const PARTS = { start: [1, 6], mid: [4, 9], end: [8, 12] } as const;

/** The days of the part of a year that is meant: `đầu năm 2022`. */
function partOf({ mod, value }: UnresolvedDate, days: Stretch): Stretch {
  if (!mod || value.kind !== 'calendar' || value.month !== undefined || value.months) return days;
  const { year } = fromDay(days.first);
  const [from, to] = PARTS[mod];
  return { first: toDay(year, from, 1), last: toDay(year, to, daysInMonth(year, to)) };
}
