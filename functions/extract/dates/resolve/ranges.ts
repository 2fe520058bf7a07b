/** Ranges and lists: their ends told by the resolver, the first borrowing what it lacks from the last. */
import { fromDay } from '../../../../schemas/day.ts';
import type { CalendarValue, ListValue, PointValue, RangeValue } from '../value.ts';
import { borrowing, type Tell } from './borrowing.ts';
import { type Place, rangePlace } from './place.ts';
import { fromNow, upToNow } from './range-with-now.ts';
import type { Resolved } from './resolved.ts';
import { together } from './together.ts';

/** A range from one end to the other; `published` is a day number; undefined where nothing is known. */
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

/** Dates told together, as one value. */
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
