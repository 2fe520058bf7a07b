/** Nouns that make a noun of the verb behind them, and may as well do what it tells (`thư viện mở cửa trở lại`). */
import { Flag } from '../words/item.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Words behind which a noun phrase says where, of whom or about what, rather than who. */
const ELSEWHERE =
  Cue.AT | Cue.OF | Cue.ABOUT | Cue.WITH | Cue.TO | Cue.BY | Cue.SINCE | Cue.AFTER | Cue.BEFORE | Cue.WITHIN;

/**
 * Whether a verb read as a noun stands behind a noun that opens its chunk of a sentence: with a date there, and no
 * other verb, it is what that noun does.
 * @param from first item of the chunk
 */
export function mayDo(items: readonly Item[], index: number, from: number): boolean {
  const { trigger } = items[index]!;
  const before = items[index - 1];
  if (index === from || !before || before.to !== items[index]!.from) return false;
  // `dự án khởi công`, `nhà máy đi vào hoạt động`
  const made = before.trigger?.kind === 'object';
  if (before.trigger && !made) return false;
  if (trigger!.kind !== 'verb' || trigger!.frame === 'saying' || items[index]!.to - items[index]!.from < 2)
    return false;
  if (!(made || before.flags & Flag.DOER) || before.cues & (Cue.EVENTIVE | ELSEWHERE)) return false;
  for (let i = from; i < index; i++) {
    const item = items[i]!;
    if ((item.trigger && i < index - 1) || item.mark !== '' || (item.cues & (ELSEWHERE | MOODS)) !== 0)
      return false;
  }
  return true;
}

/** Whether the chunk of items `from` to `to`, or the one that a comma parts from it, holds a day. */
export function isDated(items: readonly Item[], from: number, to: number): boolean {
  if (items[from - 1]?.mark === ',' && items[from - 2]?.date) return true;
  for (let i = from; i < to; i++) if (items[i]!.date) return true;
  return false;
}
