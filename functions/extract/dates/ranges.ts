/** Ranges and lists: their ends told by the resolver, the first borrowing what it lacks from the last. */
import { fromDay, weekday } from '../../../schemas/day.ts';
import { calendarPlace } from './calendar-value.ts';
import { dayPlace, monthPlace, type Place, rangePlace, yearPlace } from './place.ts';
import { nothingKnown, type Resolved } from './resolved.ts';
import { together } from './together.ts';
import type { CalendarValue, ListValue, PointValue, RangeValue } from './value.ts';

/** Resolves one value of the mention; `past` where it must lie before the publication. */
export type Tell = (value: PointValue, past?: 'past') => Resolved | undefined;

/** `published` is a day number; undefined where nothing is known. */
export function resolveRange(
  value: RangeValue,
  tell: Tell,
  published: number | undefined,
): Resolved | undefined {
  const { from, to } = value;
  if (to === 'now') return from === 'now' ? undefined : upToNow(from, value, tell, published);
  const end = tell(to);
  if (!end) return undefined;
  if (from === 'now') return fromNow(value, end, published);
  const lacksYear = from.kind === 'calendar' && typeof from.year === 'number' && lastFollows(to);
  const start = borrowing(from, to, end, tell);
  if (!start) return undefined;
  const place = (lacksYear && following(to, start, tell)) || joined(start, end) || following(to, start, tell);
  if (!place) return undefined;
  const explicit = start.anchor === 'explicit';
  return {
    place,
    anchor: explicit && end.anchor === 'explicit' ? 'explicit' : end.anchor,
    inferred: [...new Set([...start.inferred, ...end.inferred])],
    evidence: explicit && start.evidence.length > 0 ? start.evidence : end.evidence,
    notes: [...start.notes, ...end.notes],
  };
}

export function resolveList({ members }: ListValue, tell: Tell): Resolved | undefined {
  const last = members.at(-1)!;
  const end = tell(last);
  if (!end) return undefined;
  const places: Place[] = [];
  for (const member of members.slice(0, -1)) {
    const place = borrowing(member, last, end, tell)?.place;
    if (!place) return undefined;
    places.push(place);
  }
  const place = together([...places, end.place]);
  return place && { ...end, place };
}

/** One end of unknown year makes no range with one of a known year. */
function joined(start: Resolved, end: Resolved): Place | undefined {
  return (start.place.first === null) === (end.place.first === null)
    ? rangePlace(start.place, end.place)
    : undefined;
}

const lastFollows = (to: PointValue): to is CalendarValue =>
  to.kind === 'calendar' && to.year === undefined && (to.month !== undefined || to.months !== undefined);

/** The last has no year of its own but the first has: `từ 20/12/2014 đến 5/1`. */
function following(to: PointValue, start: Resolved, tell: Tell): Place | undefined {
  if (!lastFollows(to) || start.place.first === null) return undefined;
  const { year } = fromDay(start.place.first);
  for (const each of [year, year + 1]) {
    const end = tell({ ...to, year: each });
    const place = end && rangePlace(start.place, end.place);
    if (place) return place;
  }
  return undefined;
}

function borrowing(from: PointValue, to: PointValue, end: Resolved, tell: Tell): Resolved | undefined {
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

function upToNow(
  from: PointValue,
  { fromMod }: RangeValue,
  tell: Tell,
  published: number | undefined,
): Resolved | undefined {
  const start = tell(from, 'past');
  if (!start) return undefined;
  if (published === undefined) {
    // `từ quý trước đến nay`: the quarter is an interval itself, and its beginning that of the whole.
    const [begin] = start.place.edtf.split('/');
    const open: Place = { ...start.place, edtf: `${begin}/..`, last: null, granularity: 'period' };
    return { ...start, place: open };
  }
  // `từ đầu năm đến nay` begins in January, `từ đầu tháng` on its first day.
  const relative = from.kind === 'relative' || (from.kind === 'calendar' && typeof from.year === 'object');
  const first =
    fromMod === 'start' && relative && start.place.first !== null
      ? finer(start.place, start.place.first)
      : start.place;
  const place = rangePlace(first, alike(first, published));
  return place && { ...start, place: { ...place, granularity: 'period' } };
}

function fromNow({ toMod }: RangeValue, end: Resolved, published: number | undefined): Resolved | undefined {
  if (published === undefined) return nothingKnown(`XXXX-XX-XX/${end.place.edtf}`, 'period');
  const part = end.place.granularity === 'year' && toMod !== undefined;
  const start = part ? monthOf(published) : alike(end.place, published);
  const last = part && toMod === 'end' ? monthOf(end.place.last!) : end.place;
  const place = rangePlace(start, last);
  return place && { ...end, place, anchor: 'publication' };
}

function monthOf(day: number): Place {
  const { year, month } = fromDay(day);
  return monthPlace(year, month);
}

const finer = (place: Place, day: number) => (place.granularity === 'year' ? monthOf(day) : dayPlace(day));

/** The publication at the granularity of another place. */
function alike({ granularity }: Place, day: number): Place {
  if (granularity === 'day' || granularity === 'week') return dayPlace(day);
  const months = ['month', 'quarter', 'half', 'season'];
  return months.includes(granularity) ? monthOf(day) : yearPlace(fromDay(day).year);
}
