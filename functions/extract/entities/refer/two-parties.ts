/** Whom `hai bên` means where the two are no states: firms and organs. */

import type { EntityKind, EntityMention } from '../mention.ts';
import type { Before } from './before.ts';
import { groupOf } from './several.ts';

/** Sentences over which they are meant. */
const NEAR = 1;

/**
 * Whom `hai bên` means where the two are no states: the firms and organs that the sentence, or the one before,
 * names together, or else its only two.
 */
export function twoPartiesBefore(before: Before, i: number): readonly EntityMention[] {
  const { mentions, sentence } = before;
  for (const j of before.back(i, NEAR)) {
    const { group } = mentions[j]!;
    if (group === j || group < 0) continue;
    const named = groupOf(mentions, j, isSide);
    if (named.length === 2 && new Set(named.map(sideName)).size === 2) return named;
    if (named.length > 2) return [];
  }
  for (let back = 0; back <= NEAR; back++) {
    const sides = new Map<string, EntityMention>();
    for (const j of before.back(i, back))
      if (sentence[j] === sentence[i]! - back && isSide(mentions[j]!))
        sides.set(sideName(mentions[j]!), mentions[j]!);
    if (sides.size === 2) return [...sides.values()].reverse();
    if (sides.size > 0) return [];
  }
  return [];
}

const SIDES: ReadonlySet<EntityKind> = new Set(['firm', 'name', 'organ', 'office', 'organisation']);

/** One that has dealings of its own. */
const isSide = ({ kind, name, codes, locative }: EntityMention) =>
  SIDES.has(kind) && !locative && (name !== undefined || codes.length > 0);

const sideName = ({ name, codes, text }: EntityMention) => codes[0] ?? name ?? text;
