/** Words that only tell something with others, which a marker of tense makes the verb of what somebody says. */
import { isMarked } from '../words/choose-trigger.ts';
import { Flag } from '../words/item.ts';
import type { Item } from '../words/scan.ts';
import { UNKNOWN_VERB } from '../words/trigger.ts';

/**
 * `cho biết năm ngoái đã đóng 6 triệu đồng`: a word that means nothing to the rules is a verb behind its marker, where no
 * verb follows right behind (`đã nhanh chóng khởi tố`).
 */
export function noteUnread(items: readonly Item[], index: number): void {
  const item = items[index]!;
  const { trigger, entity, date, mark, cues, flags, from, to } = item;
  if (trigger || entity || date || mark !== '' || cues !== 0 || (flags & ~Flag.QUOTED) !== 0) return;
  if (!isMarked(items[index - 1], from)) return;
  const next = items[index + 1];
  if (next?.from === to && (next.trigger || next.cues !== 0)) return;
  item.trigger = UNKNOWN_VERB;
  item.flags |= Flag.UNKNOWN;
}
