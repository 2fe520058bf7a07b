/** Verbs of saying: whether what stands behind them is said, and whether they are what was said. */
import type { Item } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Clause } from './clause.ts';

/** Items between words that cite somebody and the verb by which he speaks. */
const REACH = 12;

/** `AFP ngày 9/10 dẫn lời ông A cho biết`: where an agency cites whoever speaks, he does, and not the agency. */
export function isCiting(
  items: readonly Item[],
  { from }: Pick<Clause, 'from'>,
  index: number,
  end: number,
): boolean {
  if ((items[index]!.cues & Cue.ACCORDING) === 0 || items[index]!.trigger!.frame !== 'saying') return false;
  if (agencyBefore(items, from, index) === undefined) return false;
  for (let i = index + 1; i < Math.min(end, index + REACH) && items[i]!.mark === ''; i++)
    if (items[i]!.trigger?.frame === 'saying' && (items[i]!.cues & Cue.ACCORDING) === 0) return true;
  return false;
}

/** The agency that cites somebody by the words of an item: the last that is named before them. */
export function agencyBefore(items: readonly Item[], from: number, citing: number): number | undefined {
  for (let i = citing - 1; i >= from && items[i]!.mark === ''; i--)
    if (items[i]!.entity) return items[i]!.entity!.kind === 'agency' ? i : undefined;
  return undefined;
}

/** `theo báo cáo WB công bố`, `theo số liệu do X đưa ra`: whether what is cited at an item are words, and no speaker. */
export function citesWords(items: readonly Item[], index: number): boolean {
  const { cues, to } = items[index]!;
  if ((cues & (Cue.ACCORDING | Cue.ABOUT)) === 0) return false;
  const next = items[index + 1];
  return !next?.entity || next.from > to;
}

/** `theo Reuters đưa tin`, `như báo Tuổi Trẻ đã phản ánh`: whether the verb at `saying` is that of a paper cited at an item. */
export function citesPaper(items: readonly Item[], index: number, saying: number): boolean {
  if ((items[index]!.cues & (Cue.ACCORDING | Cue.ABOUT)) === 0) return false;
  if (items[index + 1]?.entity?.kind !== 'agency') return false;
  for (let i = index + 2; i < saying; i++) if (items[i]!.entity || items[i]!.mark !== '') return false;
  return saying > index + 1;
}

/** `nói trong thông điệp gửi tới …`: what follows the verb of saying tells where, not what, was said. */
export function saidAt(items: readonly Item[], saying: number): boolean {
  const next = items[saying + 1];
  return (
    next !== undefined &&
    next.from - items[saying]!.to <= 1 &&
    (next.cues & (Cue.AT | Cue.WITHIN | Cue.AFTER | Cue.BEFORE | Cue.WITH | Cue.TO)) !== 0
  );
}

/** `Phát biểu được đưa ra …`: a verb of saying before the passive is what was said. */
export function isTold(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  if (index !== from || !next || next.from !== items[index]!.to) return false;
  return items[index]!.trigger!.frame === 'saying' && (next.cues & Cue.PASSIVE) !== 0;
}
