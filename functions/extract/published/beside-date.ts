/** Clues from what stands beside a complete date: the same day told from the day of writing, words such as `tới đây`. */
import { fromDay } from '../../../schemas/day.ts';
import type { PointValue, UnresolvedDate } from '../dates/value.ts';
import { type Clue, type Evidence, type PlacedDate, quoted } from './clue.ts';
import { between, inYear, type Stretch } from './window.ts';

/** How long something is called just past, or soon to come, in days. */
const RECENT = 150;
const SOON = 400;
/** `hôm nay (9/4/2014)`: the publication, counted back from the complete date. */
export function countedFrom(other: PointValue | undefined, days: Stretch): Stretch | undefined {
  if (other?.kind === 'relative' && other.base === 'publication' && other.weekday === undefined) {
    if (other.unit === 'day' && days.first === days.last) {
      return { first: days.first - other.shift, last: days.first - other.shift };
    }
    if (other.unit === 'year') return yearOf(days, -other.shift);
  }
  if (other?.kind === 'calendar' && typeof other.year === 'object' && other.year.base === 'publication') {
    return yearOf(days, -other.year.shift);
  }
  if (other?.kind === 'distance' && other.unit === 'year' && other.base === 'publication') {
    return yearOf(days, -other.direction * other.count);
  }
  return undefined;
}

/** The year so many years from the one that the days lie in. */
function yearOf({ first, last }: Stretch, shift: number): Stretch | undefined {
  const { year } = fromDay(first);
  return year === fromDay(last).year ? inYear(year + shift)[0] : undefined;
}

/** What the words beside a complete date say: `năm 2018 này`, `tháng 6/2018 tới đây`, `5 năm trước, năm 2011`. */
export function besideIt(
  evidence: Evidence,
  { date }: PlacedDate,
  days: Stretch,
  before: UnresolvedDate | undefined,
): Clue | undefined {
  const { plain, words } = evidence;
  const likely = (first: number, last: number, what: string): Clue => ({
    window: between(first, last),
    reason: `${quoted(date.text)} ${what}`,
    strength: 'likely',
  });
  if (words.thisOne.test(plain.slice(date.start, date.end))) {
    return likely(days.first, days.last, 'is called the present one');
  }
  if (words.nextOne.test(plain.slice(date.end, date.end + 12))) {
    return likely(days.last - SOON, days.last, 'is soon to come');
  }
  if (date.cue?.direction === 'past' && days.last - days.first < 31) {
    return likely(days.first, days.last + RECENT, 'has just been');
  }
  const distance = before?.value;
  if (distance?.kind !== 'distance' || distance.unit !== 'year' || distance.base !== 'publication')
    return undefined;
  if (!/^[ ,(]{1,3}$/.test(plain.slice(before!.end, date.start))) return undefined;
  const counted = yearOf(days, -distance.direction * distance.count);
  return counted && likely(counted.first, counted.last, `is ${quoted(before!.text)}`);
}
