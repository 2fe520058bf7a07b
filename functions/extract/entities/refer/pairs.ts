/** The two states that an article is about. */
import type { EntityMention } from '../mention.ts';

/** Mentions of a code from which on an article is about it. */
const OFTEN = 3;
/** How many mentions the head of an article has at most, where it tells whom it is about. */
const HEAD = 8;

/**
 * The two states or organisations that an article is about (`NATO`, `RUS`), in order: its head names both, and
 * it names no third two thirds as often. Undefined where there is no such pair.
 */
export function mainPair(mentions: readonly EntityMention[]): readonly string[] | undefined {
  const counts = new Map<string, number>();
  const inHead = new Set<string>();
  mentions.forEach(({ kind, codes }, i) => {
    if (kind === 'pronoun' || kind === 'agency') return;
    for (const code of codes) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (i < HEAD) inHead.add(code);
    }
  });
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < OFTEN || (third && 3 * third[1] > 2 * second[1])) return undefined;
  const pair = [first[0], second[0]];
  return pair.every(code => inHead.has(code)) ? pair.sort() : undefined;
}

/**
 * `Chính phủ Colombia và FARC`: a state and a group that has no code, which the head of an article names side by side;
 * none where it names two states so.
 */
export function stateAndGroup(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const first = mentions.findIndex(({ group }, i) => i < HEAD && group !== i && group >= 0);
  if (first < 1) return [];
  const sides = mentions.slice(0, HEAD).filter(({ group }) => group === mentions[first]!.group);
  const group = sides.find(
    ({ kind, name, codes }) => kind === 'group' && name !== undefined && codes.length === 0,
  );
  const state = sides.find(({ codes }) => codes.length === 1);
  return sides.length === 2 && group && state ? sides : [];
}
