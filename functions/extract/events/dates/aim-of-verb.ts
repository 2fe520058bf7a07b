/** Dates to come behind an act in words: they are those of what is agreed, asked for or announced. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import { isJourney, isPreposition } from '../clauses/way.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Trigger } from '../words/trigger.ts';
import type { DateAt } from './date-at.ts';

/** `thống nhất nối lại các cuộc hội đàm trong 2 tuần tới`: a date to come is that of what is agreed on. */
export function aimOf({ items, date, preposition, publishedLast }: DateAt, head: number): number | undefined {
  const mention = items[date]!.date!;
  const last = edtfBounds(mention.edtf).last;
  const ahead = items[date]!.ahead || (publishedLast !== null && last !== null && last > publishedLast);
  // `nhất trí cấm nhập khẩu dầu từ ngày 5/3`: nobody goes on agreeing.
  const since = (preposition & Cue.SINCE) !== 0 && isOfNext(items, head);
  if (!(ahead || since) || !SPOKEN.has(items[head]!.trigger!.type) || hasFuture(items, head))
    return undefined;
  let journey: number | undefined;
  for (let i = date - 1; i > head; i--) {
    const trigger = items[i]!.trigger;
    if (isPreposition(items[i]!)) {
      if (isJourney(items, i, head + 1) && items[i - 1]!.entity) journey = i;
      continue;
    }
    if (trigger && tells(trigger) && !items[i]!.aside) return i;
  }
  // `mời Tổng thống Pháp tới Berlin ngày 27/6`
  return journey;
}

/** `nhất trí cấm …`: an agreement with what is agreed on right behind it. */
function isOfNext(items: readonly Item[], head: number): boolean {
  const next = items[head + 1];
  if (items[head]!.trigger!.type !== 'AGREE' || next?.from !== items[head]!.to) return false;
  return next.trigger?.kind === 'verb' && !SPOKEN.has(next.trigger.type);
}

function hasFuture(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1];
  return before !== undefined && (before.cues & Cue.FUTURE) !== 0;
}

/** `yêu cầu hoàn thành cao tốc trước ngày 31/12`: a carrier too, where it tells enough by itself. */
function tells({ kind, type }: Trigger): boolean {
  return kind === 'noun' || kind === 'verb' || (kind === 'carrier' && type !== 'OTHER' && !SPOKEN.has(type));
}
