/** Units and counts of them from a day that is known, as places on the calendar. */
import { fromDay, weekday } from '../../../../schemas/day.ts';
import type { DistanceValue, RelativeValue, Unit, WindowValue } from '../value.ts';
import {
  centuryPlace,
  dayPlace,
  daysPlace,
  decadePlace,
  monthPlace,
  monthsPlace,
  type Place,
  rangePlace,
  seasonPlace,
  shiftedDay,
  shiftMonth,
  yearlessPlace,
  yearPlace,
} from './place.ts';

const monday = (day: number) => day - (weekday(day) - 1);

/** The place so many units from a day: `tuần trước` is the week from Monday to Sunday before the day's own. */
export function relativePlace(value: RelativeValue, base: number): Place {
  const { unit, shift } = value;
  const { year, month } = fromDay(base);
  switch (unit) {
    case 'day':
      return dayPlace(base + shift);
    case 'week': {
      const first = monday(base) + 7 * shift;
      return value.weekday === undefined
        ? daysPlace(first, first + 6, 'week')
        : dayPlace(first + value.weekday - 1);
    }
    case 'weekend': {
      // On a Saturday or Sunday, the weekend that has begun is `this`, and the last one lies a week back.
      const first = monday(base) + 5 + 7 * shift;
      return daysPlace(first, first + 1, 'week');
    }
    case 'month': {
      const moved = shiftMonth(year, month, shift);
      return monthPlace(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * shift);
      return monthsPlace(moved.year, moved.month, moved.month + 2, 'quarter');
    }
    case 'season':
      return seasonPlace(year + shift, value.season ?? 22);
    case 'year':
      return yearPlace(year + shift);
    case 'school-year': {
      const first = (month >= 8 ? year : year - 1) + shift;
      return rangePlace(yearPlace(first), yearPlace(first + 1))!;
    }
    case 'decade':
      return decadePlace(year + 10 * shift);
    case 'century':
      return centuryPlace(year + 100 * shift);
  }
}

/** The place a count of units away, as fine as the unit. */
export function distancePlace(value: DistanceValue, base: number): Place {
  const by = value.count * value.direction;
  const { year, month } = fromDay(base);
  switch (value.unit) {
    case 'day':
    case 'weekend':
      return dayPlace(base + by);
    case 'week': {
      const first = monday(base) + 7 * by;
      return daysPlace(first, first + 6, 'week');
    }
    case 'month': {
      const moved = shiftMonth(year, month, by);
      return monthPlace(moved.year, moved.month);
    }
    case 'quarter':
      return relativePlace({ kind: 'relative', unit: 'quarter', shift: by, base: 'publication' }, base);
    case 'season':
    case 'school-year':
    case 'year':
      return yearPlace(year + Math.trunc(by));
    case 'decade':
      return yearPlace(year + 10 * by);
    case 'century':
      return centuryPlace(year + 100 * by);
  }
}

/** The stretch of so many units that ends or begins on a day: days and weeks to the day, months and years alike. */
export function windowPlace(value: WindowValue, base: number): Place {
  const { unit, count, direction } = value;
  const { year, month } = fromDay(base);
  const here = { day: dayPlace(base), month: monthPlace(year, month), year: yearPlace(year) };
  const ordered = (there: Place, now: Place) =>
    direction < 0 ? rangePlace(there, now)! : rangePlace(now, there)!;
  switch (unit) {
    case 'day':
    case 'weekend':
      return ordered(dayPlace(base + direction * count), here.day);
    case 'week':
      return ordered(dayPlace(base + direction * 7 * count), here.day);
    case 'month':
    case 'quarter':
    case 'season': {
      const months = unit === 'month' ? count : 3 * count;
      if (!Number.isInteger(months))
        return ordered(dayPlace(shiftedDay(base, 0, Math.round(months) * direction)), here.day);
      const moved = shiftMonth(year, month, direction * months);
      return ordered(monthPlace(moved.year, moved.month), here.month);
    }
    default: {
      const years = count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
      if (!Number.isInteger(years)) {
        const moved = shiftMonth(year, month, direction * Math.round(years * 12));
        return ordered(monthPlace(moved.year, moved.month), here.month);
      }
      return ordered(yearPlace(year + direction * years), here.year);
    }
  }
}

/** What stands for a relative value where nothing is known to count from. */
export function unknownPlace(unit: Unit, stretch: boolean): Place {
  const one =
    unit === 'day' || unit === 'week' || unit === 'weekend'
      ? 'XXXX-XX-XX'
      : unit === 'month'
        ? 'XXXX-XX'
        : 'XXXX';
  const granularity =
    unit === 'day' ? 'day' : unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'period';
  const interval = stretch || unit === 'week' || unit === 'weekend' || unit === 'quarter';
  return interval ? yearlessPlace(`${one}/${one}`, 'period') : yearlessPlace(one, granularity);
}
