/** Who serves an officer that is named: `cố vấn của ông Zelensky`, `phát ngôn viên của Tổng thống Putin`. */
import type { Reading } from '../../reading.ts';
import { type EntityKind, type EntityMention, extendTo } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { dropAbsorbed } from './absorbed.ts';

const SERVED = new Set<EntityKind>(['person', 'office']);

/**
 * A post with `của` and an officer behind it is one mention, of somebody who acts for whom the officer acts. Both arrays
 * change alike.
 */
export function joinAides(
  mentions: EntityMention[],
  raw: RawMention[],
  { tokens }: Reading,
  names: Gazetteer,
): void {
  dropAbsorbed(mentions, raw, (i, kept) => {
    const aide = mentions[kept - 1];
    const served = mentions[i]!;
    if (aide?.kind !== 'office' || aide.codes.length > 0 || aide.name !== undefined) return false;
    if (served.fromToken !== aide.toToken + 1 || !names.words.genitives.has(tokens.id[aide.toToken]!))
      return false;
    if (served.codes.length !== 1 || !SERVED.has(served.kind)) return false;
    aide.codes = [...served.codes];
    raw[kept - 1] = { ...raw[kept - 1]!, refersTo: undefined };
    extendTo(aide, served.toToken, tokens);
    return true;
  });
}
