/**
 * Clusters of profiles that may be one. A profile that fits to two which do not fit to each other is unclear (a
 * month in which the same parties met twice), and stays alone. Among the rest every neighbourhood is complete, so
 * the clusters are the connected parts, whatever the order in which the profiles came.
 */
import { mayBeOne } from './match.ts';
import { drawersOf, type Profile } from './profile.ts';

/** Most others with which a profile is compared in one drawer; one with more is too common to be known. */
const MOST = 40;

export interface Clusters {
  /** Cluster of each profile: the index of one of its members. */
  of: number[];
  /** Profiles that were left alone, by those between which they could not decide. */
  unclear: Map<number, number[]>;
}

/** Clusters the profiles that have a span; each of the others is alone. They come in an order of their own, not in that in which they were met. */
export function cluster(profiles: readonly Profile[]): Clusters {
  const near = neighbours(profiles);
  const unclear = new Map<number, number[]>();
  for (const [at, others] of near.entries()) {
    const rivals = firstRivals([...others], near);
    if (rivals) unclear.set(at, rivals);
  }
  const of = profiles.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (of[top] !== top) top = of[top]!;
    // Paths are made short as they are walked.
    for (let next = at; next !== top; ) {
      const after = of[next]!;
      of[next] = top;
      next = after;
    }
    return top;
  };
  for (const [at, others] of near.entries()) {
    if (unclear.has(at)) continue;
    for (const other of others) if (!unclear.has(other)) of[root(at)] = root(other);
  }
  return { of: of.map((_, at) => root(at)), unclear };
}

/** For each profile those that may be one with it. */
function neighbours(profiles: readonly Profile[]): Set<number>[] {
  const near = profiles.map(() => new Set<number>());
  for (const drawer of drawers(profiles).values()) {
    for (const [place, at] of drawer.entries()) {
      const a = profiles[at]!;
      for (const other of drawer.slice(place + 1, place + 1 + MOST)) {
        const b = profiles[other]!;
        if (b.span!.first > a.span!.last) break;
        if (!mayBeOne(a, b)) continue;
        near[at]!.add(other);
        near[other]!.add(at);
      }
    }
  }
  return near;
}

/** Profiles with a span by their drawers, in order of their days. */
function drawers(profiles: readonly Profile[]): Map<string, number[]> {
  const order = profiles.map((_, at) => at).filter(at => profiles[at]!.span);
  order.sort((x, y) => {
    const [a, b] = [profiles[x]!, profiles[y]!];
    return a.span!.first - b.span!.first || b.span!.last - a.span!.last || x - y;
  });
  const found = new Map<string, number[]>();
  for (const at of order) {
    for (const name of drawersOf(profiles[at]!)) {
      const drawer = found.get(name);
      if (drawer) drawer.push(at);
      else found.set(name, [at]);
    }
  }
  return found;
}

/** Two among the neighbours that do not fit to each other; all where they are too many to look through. */
function firstRivals(others: number[], near: readonly Set<number>[]): number[] | undefined {
  if (others.length > MOST) return others;
  for (const [place, a] of others.entries()) {
    const rival = others.slice(place + 1).find(b => !near[a]!.has(b));
    if (rival !== undefined) return [a, rival];
  }
  return undefined;
}
