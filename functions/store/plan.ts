import type { ObjectItem } from '../../schemas/record.ts';
import type { ObjectItems } from './items.ts';
import type { Key } from './keys.ts';
import type { RawItem } from './table.ts';

/** One change of the table. */
export type Write = { put: object & Key } | { drop: Key };

/** Changes in the order in which they must reach the table: a step begins when the one before is through. */
export interface Plan {
  steps: Write[][];
  /** The item that ends the run: written in place of the lease; null removes it, the object being gone. */
  final: ObjectItem | null;
}

/**
 * What must be written for the table to hold what an object gives, and nothing else of it.
 *
 * The order makes every crash harmless, whatever the object has become by the time of the redelivery. At
 * every moment each copy in an index is named by the stored master of its event, so the next run finds all
 * that may be left over:
 *
 * 1. copies that the new masters do not name are removed, while the old masters still name them;
 * 2. the cells are listed, so that queries can find what comes; new and changed masters are put;
 * 3. new and changed copies are put;
 * 4. masters (and article items) that are no more are removed; none of their copies are left.
 *
 * @param stored the other items of the object's partition, as they are now
 * @param wanted what the object gives; null where it is gone
 * @param torn whether the run before may have ended half way: then copies may be missing, and all are put
 */
export function plan(stored: RawItem[], wanted: ObjectItems | null, torn: boolean): Plan {
  const masters = [...(wanted?.events ?? []), ...(wanted?.articles ?? [])];
  const before = new Map(stored.map(item => [item.sk, item]));
  const kept = new Set(wanted?.copies.map(pathOf));
  const changed = new Set(
    masters.filter(item => canonical(item) !== canonical(before.get(item.sk))).map(item => item.sk),
  );
  const stay = new Set(masters.map(item => item.sk));
  const changedCopies = new Set(
    wanted?.events
      .filter(item => torn || changed.has(item.sk))
      .flatMap(item => item.copies.map(pk => pathOf({ pk, sk: item.copySk }))),
  );
  return {
    steps: [
      stored
        .flatMap(copiesNamedBy)
        .filter(key => !kept.has(pathOf(key)))
        .map(drop => ({ drop })),
      [
        ...(changedCopies.size > 0 ? (wanted?.cells ?? []) : []),
        ...masters.filter(item => changed.has(item.sk)),
      ].map(put => ({ put })),
      (wanted?.copies ?? []).filter(copy => changedCopies.has(pathOf(copy))).map(put => ({ put })),
      stored.filter(item => !stay.has(item.sk)).map(({ pk, sk }) => ({ drop: { pk, sk } })),
    ],
    final: wanted?.object ?? null,
  };
}

const pathOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;

/** Read without the schema: an item that an older version wrote must not keep its copies alive. */
function copiesNamedBy({ copies, copySk }: RawItem): Key[] {
  if (!Array.isArray(copies) || typeof copySk !== 'string') return [];
  return copies.filter(pk => typeof pk === 'string').map(pk => ({ pk, sk: copySk }));
}

/** JSON with sorted keys and without absent values, equal for equal items. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
