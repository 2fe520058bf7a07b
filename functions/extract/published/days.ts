/** The days that a date expression tells by itself, its year included. */
import { daysInMonth, fromDay, isDay, toDay } from '../../../schemas/day.ts';
import { edtfBounds } from '../../../schemas/edtf.ts';
import type { DateValue } from '../dates/value.ts';
import type { PlacedDate } from './clue.ts';
import type { Stretch } from './window.ts';

/** First and last day of a value that is complete in itself; undefined where it is not. */
export function explicitDays(value: DateValue): Stretch | undefined {
  switch (value.kind) {
    case 'fixed': {
      const { first, last } = edtfBounds(value.edtf);
      return first === null || last === null ? undefined : { first, last };
    }
    case 'range': {
      const from = value.from === 'now' ? undefined : explicitDays(value.from);
      const to = value.to === 'now' ? undefined : explicitDays(value.to);
      if (value.from === 'now' || value.to === 'now') return from ?? to;
      if (!to) return undefined;
      return { first: from?.first ?? to.first, last: to.last };
    }
    case 'list': {
      const days = value.members.flatMap(member => explicitDays(member) ?? []);
      if (days.length === 0) return undefined;
      return {
        first: Math.min(...days.map(day => day.first)),
        last: Math.max(...days.map(day => day.last)),
      };
    }
    case 'calendar': {
      const { year, month, day, months } = value;
      if (typeof year !== 'number' || value.lunar || typeof month === 'object') return undefined;
      if (month === undefined) {
        const [from, to] = months ?? [1, 12];
        return { first: toDay(year, from, 1), last: toDay(year, to, daysInMonth(year, to)) };
      }
      if (day === undefined) {
        return { first: toDay(year, month, 1), last: toDay(year, month, daysInMonth(year, month)) };
      }
      if (!isDay(year, month, day)) return undefined;
      return { first: toDay(year, month, day), last: toDay(year, month, day) };
    }
    default:
      return undefined;
  }
}

/** The latest year that any date tells, whatever it is about; 0 where none does. */
export function latestYear(dates: readonly PlacedDate[]): number {
  const years = dates.map(({ date }) => explicitDays(date.value)?.last).filter(day => day !== undefined);
  return years.length === 0 ? 0 : fromDay(Math.max(...years)).year;
}

/** Where the year of a date expression begins, its head noun left out: `cùng kỳ năm 2012`. */
export function yearStart({ date }: PlacedDate): number {
  const at = date.text.search(/(?:năm )?\d{4}/u);
  return date.start + Math.max(0, at);
}
