/** What is said of a happening: why its tellings are one. */

import { knownBy } from './match.ts';
import type { Telling } from './tellings.ts';

/** Why tellings are one: what they share, and how their dates meet. */
export function reasonsFor(tellings: readonly Telling[]): string[] {
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
