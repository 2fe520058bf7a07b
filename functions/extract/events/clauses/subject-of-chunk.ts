/** The subject that a chunk without a known verb opens with. */

import type { EntityKind } from '../../entities/mention.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Clause } from './clause.ts';

/** `nhưng anh Tám bịt mặt`: the name with which a chunk opens whose verb no lexicon has. */
export function subjectOfChunk(items: readonly Item[], { from, to }: Clause): number | undefined {
  let at = from;
  while (at < to && items[at]!.cues & (Cue.COORDINATE | Cue.SUBORDINATE) && !items[at]!.entity) at++;
  const mention = items[at]?.entity;
  if (at >= to || !mention || !SUBJECTS.has(mention.kind) || mention.locative || items[at]!.aside)
    return undefined;
  const next = items[at + 1];
  if (!next) return undefined;
  // `…, tài xế xe tải, …` only says of somebody what he is.
  const words = next.from - items[at]!.to;
  return words >=
    (at + 1 < to && next.mark === '' ? 1 : mention.kind === 'common' && at === from ? Infinity : 2)
    ? at
    : undefined;
}

/** Those who do things by verbs of which there is no end. */
const SUBJECTS = new Set<EntityKind>(['person', 'common', 'pronoun']);
