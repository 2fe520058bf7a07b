/** Meetings that a clause tells of on its way to what was done at them: `họp tại Brussels đã quyết định …`, `họp hôm 24/3 nhất trí …`. */
import type { Clause } from '../clauses/clause.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/**
 * `Ngày 1/4, ngoại trưởng các nước NATO nhóm họp tại Brussels đã quyết định …`: the other verb of a pair, of a meeting
 * and of what those who met have done, that a date before both, or right between them, dates too; undefined where `head` is none of such.
 */
export function otherOfPair(
  items: readonly Item[],
  { verbs }: Clause,
  head: number,
  date: number,
): number | undefined {
  const at = verbs.indexOf(head);
  const pairs = [
    [head, verbs[at + 1]],
    [verbs[at - 1], head],
  ] as const;
  if (at < 0) return undefined;
  for (const [met, did] of pairs)
    if (met !== undefined && did !== undefined && isPair(items, met, did, date))
      return met === head ? did : met;
  return undefined;
}

function isPair(items: readonly Item[], met: number, did: number, date: number): boolean {
  const { type, kind } = items[met]!.trigger!;
  if (type !== 'CONSULT' || kind !== 'verb' || hasCueBefore(items, met, MARKERS)) return false;
  if (date < met ? !hasCueBefore(items, did, Cue.PAST) : !isAgreedBehind(items, date, did)) return false;
  return !anyOf(items, met + 1, did, ({ mark, aside }) => (mark === ',' || mark === ';') && !aside);
}

/** `họp tại Brussels hôm 24/3 nhất trí …`: what they said or agreed on, right behind the date of both. */
function isAgreedBehind(items: readonly Item[], date: number, did: number): boolean {
  const { trigger, from } = items[did]!;
  return items[date]!.to === from && trigger!.kind === 'verb' && SPOKEN.has(trigger!.type);
}
