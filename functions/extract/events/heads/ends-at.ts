/** Whether a verb has nothing behind it but when and where. */
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** `phiên toà mở ngày 5/3`: its time or place follows at once. */
export function endsAt(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (!next || next.from !== items[verb]!.to) return false;
  return next.date !== undefined || (next.cues & (DATE_PREPOSITION | Cue.AT)) !== 0;
}
