/** Who leaves where another takes his place. */
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

/** `ông A thay ông B nghỉ hưu`: of two persons the one right before the verb leaves, whatever the other does with him. */
export function isReplaced(
  items: readonly Item[],
  { from, to, mentions, preposition }: Party,
  verb: number,
): boolean {
  const { type, frame } = items[verb]!.trigger!;
  if (type !== 'APPOINT' || frame !== 'undergo' || preposition !== 0 || to !== verb) return false;
  if (mentions.length > 1 || mentions[0]!.kind !== 'person') return false;
  if (items[verb]!.from !== items[to - 1]!.to) return false;
  const before = items[from - 1];
  const between = before ? items[from]!.from - before.to : 0;
  return between > 0 && between <= LONGEST_REPLACING && (before!.mark === ',' || !!before!.entity);
}

/** Tokens of the words between whoever comes and whoever leaves. */
const LONGEST_REPLACING = 2;
