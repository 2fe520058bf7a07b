/** What a date borrows from the one that it is told together with: `ngày 5 và 6/10`, `từ thứ Hai đến thứ Sáu`. */
import { fromDay, weekday } from '../../../../schemas/day.ts';
import type { CalendarValue, PointValue } from '../value.ts';
import { calendarPlace } from './calendar-value.ts';
import { dayPlace, type Place } from './place.ts';
import type { Resolved } from './resolved.ts';

/** Resolves one value of the mention; `past` where it must lie before the publication. */
export type Tell = (value: PointValue, past?: 'past') => Resolved | undefined;

/** The place of `from`, with the month and year of `to`, which is resolved as `end`, where it has none of its own. */
export function borrowing(from: PointValue, to: PointValue, end: Resolved, tell: Tell): Resolved | undefined {
  if (from.kind !== 'calendar') return tell(from);
  if (end.place.first === null) return tell(withMonth(from, to));
  if (from.day !== undefined && from.month === undefined && to.kind === 'calendar' && to.lunar)
    return lunarStart(from.day, to, end);
  if (from.year !== undefined || typeof from.month === 'object' || from.lunar) return tell(from);
  const { year, month } = fromDay(end.place.first);
  const isDay = from.day !== undefined || from.days !== undefined;
  if (from.month === undefined && !isDay && !from.months) {
    if (from.weekday === undefined) return tell(from);
    // `từ thứ Hai đến thứ Sáu`: the last such weekday before the end.
    const back = (((weekday(end.place.first) - from.weekday) % 7) + 7) % 7;
    return { ...end, place: dayPlace(end.place.first - back) };
  }
  const place = lent(from, isDay && from.month === undefined ? month : undefined, year, end.place.last!);
  if (!place) return undefined;
  const explicit = to.kind === 'calendar' && typeof to.year === 'number';
  return {
    place,
    anchor: explicit ? 'explicit' : end.anchor,
    inferred: ['year'],
    evidence: explicit ? [{ kind: 'range' }] : end.evidence,
    notes: [],
  };
}

/** `từ ngày 27 đến mùng 5 Tết`: a day of the last lunar month, or of the end's own. */
function lunarStart(day: number, to: CalendarValue, end: Resolved): Resolved | undefined {
  const { year } = fromDay(end.place.first!);
  const before = to.month === 1 && to.day !== undefined && day > to.day;
  const of = before ? { month: 12, year: year - 1 } : { month: to.month!, year };
  const place = calendarPlace({ kind: 'calendar', lunar: true, day, ...of });
  return place && { ...end, place };
}

/** In the month and year of the end; where that would be after it, a month or a year before. */
function lent(
  from: CalendarValue,
  month: number | undefined,
  year: number,
  latest: number,
): Place | undefined {
  const tries: CalendarValue[] =
    month === undefined
      ? [
          { ...from, year },
          { ...from, year: year - 1 },
        ]
      : [
          { ...from, year, month },
          month === 1 ? { ...from, year: year - 1, month: 12 } : { ...from, year, month: month - 1 },
        ];
  for (const each of tries) {
    const place = calendarPlace(each);
    if (place && place.first! <= latest) return place;
  }
  return undefined;
}

/** No year is known for either: the month at least is shared. */
function withMonth(from: CalendarValue, to: PointValue): CalendarValue {
  const bare = from.day !== undefined && from.month === undefined;
  if (bare && to.kind === 'calendar' && to.lunar) return { ...from, lunar: true, month: 12 };
  return bare && to.kind === 'calendar' && to.month !== undefined ? { ...from, month: to.month } : from;
}
