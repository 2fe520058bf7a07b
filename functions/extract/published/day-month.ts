/**
 * Clues from days without a year. Newspapers leave the year out where it is their own, so such a day lies
 * within months of the publication, and one in the lead within days.
 */
import { daysInMonth, weekday } from '../../../schemas/day.ts';
import { dayToLunar } from '../calendar/lunar.ts';
import type { CalendarValue, DateValue } from '../dates/value.ts';
import { type Clue, directionOf, type Evidence, LEAD, type PlacedDate, quoted, sentenceOf } from './clue.ts';
import { everyYear, type Window } from './window.ts';

/** An article follows the happening of its lead within so many days. */
const SOON = 21;
/** It looks ahead, in its lead, to days at most so far away. */
const AHEAD = 60;
/** A day told without its year is at most so far away. */
const YEARLESS = 250;

interface DayMonth {
  month: number;
  day: number;
  value: CalendarValue;
}

/** The day and month of a value that lacks only the year; the last of a list or range. */
function dayMonthOf(value: DateValue): DayMonth | undefined {
  if (value.kind === 'list') return value.members.map(dayMonthOf).at(-1);
  if (value.kind === 'range') return value.to === 'now' ? undefined : dayMonthOf(value.to);
  if (value.kind !== 'calendar' || value.year !== undefined || value.lunar || value.cycleYear)
    return undefined;
  const { month, day } = value;
  return typeof month === 'number' && day ? { month, day, value } : undefined;
}

/** How many days before the publication a day lies that is also told as `hôm nay`, `hôm qua`. */
function daysAgo({ date }: PlacedDate): number | undefined {
  const other = date.apposition;
  if (other?.kind !== 'relative' || other.unit !== 'day' || other.base !== 'publication') return undefined;
  return other.weekday === undefined ? -other.shift : undefined;
}

export function dayMonthClues(evidence: Evidence): Clue[] {
  const clues: Clue[] = [];
  let lead = true;
  for (const placed of evidence.dates) {
    const { date, setting } = placed;
    const found = dayMonthOf(date.value);
    if (!found || setting.quote >= 0) continue;
    const text = quoted(date.text);
    const add = (window: Window, what: string) =>
      clues.push({ window, reason: `${text} ${what}`, strength: 'likely' });
    const { month, day } = found;
    const ago = daysAgo(placed);
    if (ago !== undefined) add(everyYear(month, day, -ago, ago), 'is told from the day of writing');
    const direction = directionOf(placed);
    const inLead = lead && date.start < LEAD;
    lead = false;
    if (date.cue?.direction === 'near') {
      add(everyYear(month, 1, 0, daysInMonth(2000, month) - 1), 'is in the month of writing');
    }
    const isPast =
      isSaid(evidence, placed) ||
      (direction !== 'future' && !evidence.words.toCome.test(sentenceOf(evidence, placed)));
    if (inLead) add(everyYear(month, day, isPast ? 0 : AHEAD, SOON), 'in the lead is near');
    else add(everyYear(month, day, isPast ? 0 : YEARLESS, YEARLESS), 'bears no year');
    const agreeing = agreement(placed, found);
    if (agreeing) {
      add(everyYear(month, day, YEARLESS, YEARLESS, agreeing.accept), agreeing.reason);
    }
  }
  return clues;
}

/** The day is that of saying something, whatever is said of the future: `ngày 9/10, bộ này cho biết sẽ …`. */
function isSaid({ plain, words }: Evidence, { date }: PlacedDate): boolean {
  const [clause] = words.said.exec(plain.slice(date.end, date.end + 120)) ?? [];
  return clause !== undefined && !words.toCome.test(clause);
}

/** Years in which the day is the weekday, or the lunar day, that is told beside it. */
function agreement(
  { date }: PlacedDate,
  { value }: DayMonth,
): { accept: (day: number) => boolean; reason: string } | undefined {
  const other = date.apposition?.kind === 'calendar' ? date.apposition : undefined;
  const wanted = value.weekday ?? other?.weekday;
  if (wanted !== undefined) {
    // Reporters who translate are often a day off: the neighbours of the weekday are allowed too.
    const off = (day: number) => (weekday(day) - wanted + 7) % 7;
    return { accept: day => [0, 1, 6].includes(off(day)), reason: 'must fall near its weekday' };
  }
  if (other?.lunar && typeof other.month === 'number' && other.day) {
    return {
      accept: day => {
        const lunar = dayToLunar(day);
        return lunar !== undefined && lunar.month === other.month && lunar.day === other.day;
      },
      reason: 'must be the lunar day told beside it',
    };
  }
  return undefined;
}
