/** Events that are told alike, put together before happenings are looked for. */

import type { EventRecord } from '../../schemas/event.ts';
import { knownBy } from './match.ts';
import { type Profile, profileOf, wordsOf } from './profile.ts';

/** Events with one profile, and where they belong. */
export interface Telling {
  /** Equal for events with one profile. */
  key: string;
  profile: Profile;
  events: EventRecord[];
}

/** The events by their profiles, in an order of their own. */
export function tellingsOf(events: readonly EventRecord[]): Telling[] {
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
