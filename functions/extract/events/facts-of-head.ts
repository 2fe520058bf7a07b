/** Questions about the words of a head that only its draft asks. */
import type { Entity } from '../../../schemas/event.ts';
import type { EntityMention } from '../entities/mention.ts';
import { MARK, type Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses/clause.ts';
import type { Head } from './heads/head.ts';
import type { Roles } from './parties/telling.ts';
import { firstOf } from './words/among.ts';
import { markAt } from './words/marks.ts';
import type { Item } from './words/scan.ts';

/** `các cuộc xung đột khiến 9000 người thiệt mạng giữa …`: the sides that are named behind what came of it belong to its words. */
export function endOfSides({ rules, actors }: Roles): number {
  if (!rules.includes('noun-between')) return 0;
  return actors.reduce((end, { start, text }) => Math.max(end, (start ?? 0) + text.length), 0);
}

/** `Hiệp ước INF hết hiệu lực`: a treaty that opens the clause is what comes into force or lapses. */
export function isOfPact(items: readonly Item[], { from }: Clause, { item, trigger }: Head): boolean {
  if (trigger.type !== 'LEGISLATE' || trigger.frame !== 'undergo') return false;
  const pact = firstOf(
    items,
    from,
    item,
    each => each.trigger?.kind === 'object' && each.trigger.frame === 'mutual',
  );
  return pact !== undefined;
}

/** Whether one of those who act is named by a mention of a sort in the clause (`Reuters đưa tin …`, `ông này nói …`). */
export function isNamedBy(
  items: readonly Item[],
  { from, to }: Clause,
  actors: readonly Entity[],
  kind: EntityMention['kind'],
): boolean {
  if (actors.length === 0) return false;
  for (let i = from; i < to; i++) {
    const { entity } = items[i]!;
    if (entity?.kind === kind && actors.some(({ start }) => start === entity.start)) return true;
  }
  return false;
}

/** `Hội nghị An ninh Munich`: a word further on in the noun has a capital. */
export function opensName({ caps }: Tokens, { from, to }: Item): boolean {
  for (let at = from + 1; at < to; at++) if (caps[at]! > 0) return true;
  return false;
}

/** `…”, ông A nói.`: nothing is said behind it. */
export function isFollowedByMark(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || (tokens.kind[at] === MARK && markAt(tokens, at) !== ':');
}
