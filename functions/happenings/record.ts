/** The record of a happening, made from the events that tell it. */

import { edtfBounds } from '../../schemas/edtf.ts';
import type { EventRecord, Status } from '../../schemas/event.ts';
import type { Happening } from '../../schemas/happening.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { countPublishers } from './publishers.ts';
import { daysIn, onset } from './span.ts';

/** The key of a happening: the least id of its events. */
export const leastId = (events: readonly EventRecord[]) => events.map(({ id }) => id).sort()[0]!;

/** From the firmest to the least firm. */
const FIRMNESS: readonly Status[] = ['asserted', 'planned', 'possible', 'negated'];

/** One happening of its events, each of which gets its key. */
export function happeningOf(
  found: EventRecord[],
  reasons: string[],
  articles: ReadonlyMap<string, ArticleSummary>,
): Happening {
  const key = leastId(found);
  const events = found
    .map(event => ({ ...event, happening: key }))
    .sort(
      byTime(
        ({ date }) => date,
        ({ id }) => id,
      ),
    );
  const finest = events.reduce((best, event) => (isFiner(event.date, best.date) ? event : best));
  const keys = [...new Set(events.map(({ article }) => article))].sort();
  const parties = events.flatMap(({ actors, recipients }) =>
    [...actors, ...recipients].map(({ code, name, text }) => code ?? name ?? text),
  );
  return {
    key,
    type: finest.type,
    date: finest.date,
    status: FIRMNESS.find(status => events.some(event => event.status === status)) ?? finest.status,
    parties: [...new Set(parties)].sort(),
    articles: keys,
    ...countPublishers(keys, articles),
    reasons,
    events,
  };
}

/** Fewer days; of equals the plainer (`2014-04` before `2014-04/..`). */
function isFiner(a: string, b: string): boolean {
  const [x, y] = [width(a), width(b)];
  return x === y ? a.length < b.length : x < y;
}

/** Days that a date leaves open; an open one is wider than any. */
function width(date: string): number {
  const span = onset(date);
  return span ? daysIn(span) : Number.POSITIVE_INFINITY;
}

/** Order by first known day, undated last; equals by a key. */
export function byTime<T>(dateOf: (each: T) => string, keyOf: (each: T) => string): (a: T, b: T) => number {
  const day = (each: T) => {
    const { first, last } = edtfBounds(dateOf(each));
    return first ?? last ?? Number.POSITIVE_INFINITY;
  };
  return (a, b) => {
    const [x, y] = [day(a), day(b)];
    if (x !== y) return x < y ? -1 : 1;
    const [k, l] = [keyOf(a), keyOf(b)];
    return k < l ? -1 : Number(k > l);
  };
}
