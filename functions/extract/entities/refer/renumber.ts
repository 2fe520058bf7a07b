/** Mentions left out: what the others say of their places in the list is put right. */
import type { EntityMention } from '../mention.ts';

/** The mentions that are kept, with the indexes of groups and antecedents counted anew. */
export function renumbered(mentions: EntityMention[], keep: boolean[]): EntityMention[] {
  const kept: EntityMention[] = [];
  const index = mentions.map((mention, i) => (keep[i] ? kept.push(mention) - 1 : -1));
  for (const [i, mention] of kept.entries()) {
    const group = index[mention.group]!;
    mention.group = group < 0 ? i : group;
    if (mention.antecedent === undefined) continue;
    const antecedent = index[mention.antecedent]!;
    mention.antecedent = antecedent < 0 ? undefined : antecedent;
  }
  return kept;
}
