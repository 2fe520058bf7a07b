/** Verbs of meeting that tell a match: `gặp Thái Lan ở bán kết`. */
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { colonBefore } from '../dates/listed-matches.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import type { Item } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import { onceAText } from '../words/once-a-text.ts';

/** Whether a verb of meeting tells a match: in a tournament, or of two sides in a story of sport. */
export function isMatch(items: readonly Item[], clause: Clause, index: number, trigger: Trigger): boolean {
  if (trigger.kind !== 'verb' || trigger.frame !== 'mutual' || trigger.mode) return false;
  for (let i = clause.from + 1; i < clause.to; i++) {
    const before = items[i - 1]!;
    if (items[i]!.contest && before.to === items[i]!.from && before.cues & (Cue.AT | Cue.WITHIN)) return true;
  }
  return isBetweenSides(items, clause, index) && (isListed(items, index) || isStoryOfSport(items));
}

/** What plays: teams go by the name of their country, town or club. */
const SIDES = new Set<EntityKind>(['country', 'organ', 'firm', 'place', 'name', 'pronoun']);

/** Whether a side stands right behind the verb, and no person or office before it. */
function isBetweenSides(items: readonly Item[], clause: Clause, index: number): boolean {
  const next = items[index + 1];
  if (!next?.entity || next.from - items[index]!.to > 1 || !SIDES.has(next.entity.kind)) return false;
  for (let i = clause.from; i < index; i++) {
    const kind = items[i]!.entity?.kind;
    if (kind && !SIDES.has(kind)) return false;
  }
  return true;
}

/** Items of a list of matches and of what brings it in. */
const LIST = 40;
const OPENING = 8;

/** `các trận diễn ra hôm nay: Iran gặp Iraq`: listed behind a word of matches. */
function isListed(items: readonly Item[], index: number): boolean {
  const colon = colonBefore(items, Math.max(0, index - LIST), index);
  return colon !== undefined && anyOf(items, Math.max(0, colon - OPENING), colon, item => item.contest);
}

/** Words of tournaments that make a story one of sport. */
const ENOUGH = 3;

const isStoryOfSport = onceAText(items => {
  let count = 0;
  for (let i = 0; i < items.length && count < ENOUGH; i++) if (items[i]!.contest) count++;
  return count >= ENOUGH;
});
