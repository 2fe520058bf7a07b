import type { EventRecord } from '../../schemas/event.ts';
import type { Happening } from '../../schemas/happening.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { cluster } from './clusters.ts';
import { looseFits } from './loose.ts';
import { reasonsFor } from './reasons.ts';
import { byTime, happeningOf, leastId } from './record.ts';
import { tellingsOf } from './tellings.ts';

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
    return happeningOf(
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
