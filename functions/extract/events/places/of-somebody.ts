/** Places that only say where somebody is from, lives or works, and not where he did something. */
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Whoever may be told more of between commas or in brackets. */
const SOMEBODY = new Set<EntityKind>(['person', 'name', 'firm', 'office', 'common', 'agency', 'group']);

/** What stands between commas and tells a happening or time of its own. */
const TELLS = MARKERS | Cue.AFTER | Cue.BEFORE | Cue.WITHIN | Cue.SINCE | Cue.WHEN;

/** `ông A, doanh nhân ở Miami, đặt mua …`, `ông B (45 tuổi, ngụ tại Long An) bị phạt`: the place of item `at`. */
export function isOfSomebody(
  items: readonly Item[],
  { from }: Pick<Clause, 'from'>,
  at: number,
  head: number,
): boolean {
  if (head < at) return false;
  if (items[at]!.aside) return !items[head]!.aside && isInBrackets(items, from, at);
  if (items[at + 1]?.mark !== ',') return false;
  // Something else than the preposition stands between the comma and the place.
  let said = false;
  for (let i = at - 1; i > from; i--) {
    const { mark, cues, trigger, date, entity } = items[i]!;
    if (mark === ',') return said && isSomebody(items[i - 1]!) && items[i - 1]!.to === items[i]!.from;
    if (mark !== '' || trigger || date || cues & TELLS) return false;
    said ||= entity !== undefined || items[i]!.from - items[i - 1]!.to > 0;
  }
  return false;
}

function isInBrackets(items: readonly Item[], from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (items[i]!.trigger?.kind === 'noun') return false;
    if (items[i]!.mark === '(') return isSomebody(items[i - 1]!);
  }
  return false;
}

const isSomebody = ({ entity }: Item) =>
  entity !== undefined && SOMEBODY.has(entity.kind) && !entity.locative;
