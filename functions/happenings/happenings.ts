import { edtfBounds } from '../../schemas/edtf.ts';
import type { EventRecord, Status } from '../../schemas/event.ts';
import type { Happening } from '../../schemas/happening.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { cluster } from './clusters.ts';
import { looseFits } from './loose.ts';
import { knownBy } from './match.ts';
import { type Profile, profileOf, wordsOf } from './profile.ts';
import { countPublishers } from './publishers.ts';
import { daysIn, onset } from './span.ts';

/** Events with one profile, and where they belong. */
interface Telling {
  /** Equal for events with one profile. */
  key: string;
  profile: Profile;
  events: EventRecord[];
}

/**
 * Groups events, of one article or many, by the happenings that they tell. Pure: nothing of the events is changed
 * but `happening`, the key that those of one happening share, and the order in which they come does not matter.
 * Time grows with the number of events, not with its square.
 *
 * Two events may be one happening where type and parties agree, neither denies what the other tells, and the days
 * of the finer date lie for the most part in those of the coarser. One that could be either of two stays alone.
 *
 * @param articles what is known of the events' articles, by key; may be less than all
 * @returns in the order of their first days, those without any last
 */
export function findHappenings(
  events: readonly EventRecord[],
  articles: ReadonlyMap<string, ArticleSummary> = new Map(),
): Happening[] {
  const tellings = tellingsOf(events);
  const profiles = tellings.map(({ profile }) => profile);
  const { of, unclear } = cluster(profiles);
  const fits = looseFits(profiles, of);
  const members = Map.groupBy(tellings.keys(), at => {
    const [only, ...others] = fits.get(at) ?? [];
    return only !== undefined && others.length === 0 ? only : of[at]!;
  });
  const keyOf = (at: number) => leastId(tellings[at]!.events);
  const found = [...members.values()].map(indexes => {
    const [at] = indexes as [number];
    const rivals = indexes.length > 1 ? undefined : (unclear.get(at) ?? fits.get(at));
    const reasons = rivals
      ? [
          `stands alone: it could be that of ${rivals.map(keyOf).sort().join(' or that of ')}, which are not one`,
        ]
      : reasonsFor(indexes.map(index => tellings[index]!));
    return happening(
      indexes.flatMap(index => tellings[index]!.events),
      reasons,
      articles,
    );
  });
  return found.sort(
    byTime(
      ({ date }) => date,
      ({ key }) => key,
    ),
  );
}

/** The events by their profiles, in an order of their own. */
function tellingsOf(events: readonly EventRecord[]): Telling[] {
  const byKey = new Map<string, Telling>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const profile = profileOf(event);
    // What is not known well enough to be one with its like is so only where an article reprints another.
    const isKnown = profile.span !== undefined && knownBy(profile, profile) !== undefined;
    const key = isKnown ? profile.key : `${profile.key} ${wordsOf(event)}`;
    const telling = byKey.get(key);
    if (telling) telling.events.push(event);
    else byKey.set(key, { key, profile, events: [event] });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const leastId = (events: readonly EventRecord[]) => events.map(({ id }) => id).sort()[0]!;

/** From the firmest to the least firm. */
const FIRMNESS: readonly Status[] = ['asserted', 'planned', 'possible', 'negated'];

function happening(
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

/** Why tellings are one: what they share, and how their dates meet. */
function reasonsFor(tellings: readonly Telling[]): string[] {
  const [first] = tellings as [Telling];
  const count = tellings.reduce((sum, { events }) => sum + events.length, 0);
  if (count === 1) return ['told once'];
  const shared = new Set(
    tellings.flatMap(({ profile }, at) =>
      // With itself too: what one telling has many times is one for the same reason.
      tellings.slice(at).map(other => knownBy(profile, other.profile)),
    ),
  );
  const known = [...shared].filter(reason => reason !== undefined).sort();
  const dates = [...new Set(tellings.flatMap(({ events }) => events.map(({ date }) => date)))].sort();
  return [
    ...(known.length > 0 ? known : ['a clause reprinted word for word']),
    dates.length === 1 ? `the date ${dates[0]}` : `dates that fit: ${dates.join(', ')}`,
    ...(first.profile.denied ? ['all deny it'] : []),
  ];
}

/** Order by first known day, undated last; equals by a key. */
function byTime<T>(dateOf: (each: T) => string, keyOf: (each: T) => string): (a: T, b: T) => number {
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
