/** How fine a value is, for deciding what may combine. */
import type { Atom } from '../../../dates/rule.ts';
import type { CalendarValue, DateValue, PointValue } from '../../../dates/value.ts';

export type Level =
  | 'day'
  | 'week'
  | 'month'
  | 'months'
  | 'year'
  | 'coarse'
  | 'stretch'
  | 'weekday'
  | 'bare-day';

export function levelOf(value: DateValue | undefined): Level | undefined {
  switch (value?.kind) {
    case 'calendar':
      if (value.day !== undefined) return value.month === undefined ? 'bare-day' : 'day';
      if (value.weekday !== undefined) return 'weekday';
      if (value.days) return 'stretch';
      if (value.months || value.season !== undefined) return 'months';
      return value.month !== undefined ? 'month' : 'year';
    case 'relative':
      if (value.unit === 'day' || value.weekday !== undefined) return 'day';
      if (value.unit === 'week' || value.unit === 'month' || value.unit === 'year') return value.unit;
      return value.unit === 'decade' || value.unit === 'century' ? 'coarse' : 'months';
    case 'distance':
      if (value.unit === 'day' || value.unit === 'week' || value.unit === 'month' || value.unit === 'year')
        return value.unit;
      return 'coarse';
    case 'fixed':
      return value.granularity === 'period' ? 'stretch' : 'coarse';
    default:
      return value === undefined ? undefined : 'stretch';
  }
}

/** Whether an atom is a single day. */
function isDay({ value }: Atom): boolean {
  const level = levelOf(value);
  return level === 'day' || level === 'weekday' || level === 'bare-day';
}

/** Whether an atom is one or several days. */
export function isDays(atom: Atom): boolean {
  const { value } = atom;
  if (value?.kind === 'list')
    return value.members.every(each => each.kind === 'calendar' && each.day !== undefined);
  if (value?.kind === 'range')
    return value.to !== 'now' && value.to.kind === 'calendar' && value.to.day !== undefined;
  return isDay(atom);
}

/** One place, or one that is counted. */
export const isPoint = (value: DateValue | undefined): value is PointValue =>
  value !== undefined && value.kind !== 'range' && value.kind !== 'list' && value.kind !== 'window';

/** A place on the calendar. */
export const isCalendar = (value: DateValue | undefined): value is CalendarValue =>
  value?.kind === 'calendar';
