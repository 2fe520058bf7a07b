/** What befell whoever was on the way: `xe khách chở 30 người, khi đến đèo thì mất lái`. */
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { hasMarker } from '../clauses/marked-verb.ts';
import { anyOf } from '../words/among.ts';
import type { Item } from '../words/scan.ts';

const ABOARD = new Set<EntityKind>(['common', 'person', 'office']);

/** Clauses behind one of a journey in which what befell it is told. */
const REACH = 3;

/** The accident that the date before a journey is that of, and its clause; undefined for none. */
export function befallen(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  journey: number,
  date: number,
): { clause: number; head: number } | undefined {
  const { type, weak, frame } = items[journey]!.trigger!;
  if (type !== 'MOVE' || !weak || frame !== 'undergo' || date > journey || hasMarker(items, journey))
    return undefined;
  // Who is on board stands right behind: `rời cảng`, `bay qua` are told for themselves.
  const aboard = items[journey + 1];
  if (!aboard?.entity || !ABOARD.has(aboard.entity.kind) || aboard.from !== items[journey]!.to)
    return undefined;
  for (let at = index + 1; at < clauses.length && at <= index + REACH; at++) {
    const { verbs, from } = clauses[at]!;
    if (verbs.length === 0) continue;
    const strong = verbs.filter(
      verb => items[verb]!.trigger!.type === 'ACCIDENT' && !items[verb]!.trigger!.weak,
    );
    const head = strong.length > 0 ? mainVerb(items, strong) : undefined;
    const last = head ?? verbs.at(-1)!;
    // Somebody else, or another time.
    if (
      anyOf(items, from, last, ({ entity, date: other }) => !!other || (!!entity && entity.kind !== 'place'))
    )
      return undefined;
    if (head !== undefined) return { clause: at, head };
  }
  return undefined;
}
