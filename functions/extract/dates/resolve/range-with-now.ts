/** Ranges of which one end is the publication: `từ đầu năm đến nay`, `từ nay đến cuối năm`. */
import { fromDay } from '../../../../schemas/day.ts';
import type { PointValue, RangeValue } from '../value.ts';
import type { Tell } from './borrowing.ts';
import { dayPlace, monthPlace, type Place, rangePlace, yearPlace } from './place.ts';
import { nothingKnown, type Resolved } from './resolved.ts';

/** From a date up to the publication, a day number; without an end where that is not known. */
export function upToNow(
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

/** From the publication on. */
export function fromNow(
  { toMod }: RangeValue,
  end: Resolved,
  published: number | undefined,
): Resolved | undefined {
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
