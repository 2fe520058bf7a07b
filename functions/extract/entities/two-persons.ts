import { type Before, REACH, SENTENCES } from './before.ts';
import type { EntityMention } from './mention.ts';

/** The persons that `hai ông` at a mention means: the two whom the article named last; none where it named fewer. */
export function twoPersonsBefore({ mentions, sentence }: Before, i: number): readonly EntityMention[] {
  const two: EntityMention[] = [];
  for (let j = i - 1, n = 0; j >= 0 && n < REACH && two.length < 2; j--, n++) {
    if (sentence[j]! < sentence[i]! - SENTENCES) break;
    const each = mentions[j]!;
    if (each.persons.length === 2) return each.persons;
    if (each.kind === 'person' && each.name !== undefined && each.name !== two[0]?.name) two.unshift(each);
  }
  return two.length === 2 ? two : [];
}
