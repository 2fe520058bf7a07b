/** Mentions that go into the one before them: how two lists that belong together lose them. */
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';

/**
 * Takes out of mentions, and of what they were read from, those that `absorbed` puts into the one kept before them.
 * @param absorbed told the index of a mention and how many are kept before it; both lists still hold it
 */
export function dropAbsorbed(
  mentions: EntityMention[],
  raw: RawMention[],
  absorbed: (index: number, kept: number) => boolean,
): void {
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    if (absorbed(i, kept)) continue;
    mentions[kept] = mentions[i]!;
    raw[kept++] = raw[i]!;
  }
  mentions.length = kept;
  raw.length = kept;
}
