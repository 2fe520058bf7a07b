import { boundsOf, parseEdtf } from '../../schemas/edtf.ts';
import { isSeldom } from './kinds.ts';
import { sameButForTime, within } from './match.ts';
import { drawersOf, type Profile } from './profile.ts';
import type { DaySpan } from './span.ts';

/** Most clusters looked through for one undated telling. */
const MOST = 40;

/**
 * Clusters of tellings of which only a bound of the date is known, or a choice of years: where exactly one dated
 * cluster fits, it is that one. Only for what the same parties seldom do twice, and told with the same words.
 *
 * @param clusterOf cluster of each profile, of which those without a span are alone
 * @returns the clusters that each telling could belong to, where there is one at least
 */
export function looseFits(profiles: readonly Profile[], clusterOf: readonly number[]): Map<number, number[]> {
  const dated = new Map<string, Set<number>>();
  for (const [at, profile] of profiles.entries()) {
    if (!profile.span || !isSeldom(profile.type)) continue;
    for (const name of drawersOf(profile)) dated.set(name, (dated.get(name) ?? new Set()).add(at));
  }
  const fits = new Map<number, number[]>();
  for (const [at, profile] of profiles.entries()) {
    if (profile.span || !isSeldom(profile.type)) continue;
    const near = new Set(drawersOf(profile).flatMap(name => [...(dated.get(name) ?? [])]));
    if (near.size > MOST) continue;
    const clusters = [...near]
      .map(other => [other, profiles[other]!] as const)
      .filter(([, each]) => within(profile.trigger, each.trigger) && mayFallIn(profile.date, each.span!))
      .filter(([, each]) => sameButForTime(profile, each))
      .map(([other]) => clusterOf[other]!);
    if (clusters.length > 0) fits.set(at, [...new Set(clusters)]);
  }
  return fits;
}

/** Whether the days lie wholly in one of the stretches that an open value leaves. */
function mayFallIn(date: string, { first, last }: DaySpan): boolean {
  const value = parseEdtf(date);
  if (!value || value.kind === 'all') return false;
  return (value.kind === 'one' ? value.members : [value]).some(member => {
    const bounds = boundsOf(member);
    if (bounds.first === null && bounds.last === null) return false;
    return (bounds.first ?? first) <= first && last <= (bounds.last ?? last);
  });
}
