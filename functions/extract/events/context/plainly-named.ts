/** Whether whoever does it is named right before the head of a clause. */
import type { Tokens } from '../../text/tokens.ts';
import type { SubjectWords } from '../parties/unnamed-subjects.ts';
import type { SentenceState } from '../sentence-state.ts';
import { Flag } from '../words/item.ts';
import type { Item } from '../words/scan.ts';

/** Tokens of the level behind an organ (`chính quyền thành phố`). */
const LEVEL = 2;

const BETWEEN = Flag.ALSO | Flag.ANEW | Flag.MOMENT;

/**
 * Whether nothing but brackets, words such as `cũng`, `ngay lập tức` or `trân trọng` and what is set off by commas (`ông Hải, chủ tịch
 * huyện, cho biết`) parts a head from the name before it.
 */
export function isPlain({ items, tokens, words }: SentenceState, from: number, head: number): boolean {
  if (head === from && isBehindAside(items, head - 1)) return true;
  let next = items[head]!.from;
  for (let i = head - 1; i >= from; i--) {
    const item = items[i]!;
    const { entity, aside, mark } = item;
    const inBrackets = aside || mark === '(' || mark === ')';
    const gap = next - item.to;
    const most = entity?.kind === 'organ' ? LEVEL : 0;
    if (!inBrackets && gap > most && !tellsManner(tokens, item.to, next, words)) return false;
    next = item.from;
    if (inBrackets) continue;
    if (entity) return true;
    if (mark === ',') {
      const open = commaBefore(items, from, i);
      // What is set off may be part of the name.
      if (open === undefined)
        return items[i - 1]?.entity?.kind === 'person' && items[i - 1]!.to === item.from;
      i = open;
      next = items[i]!.from;
    } else if ((item.flags & BETWEEN) === 0) return false;
  }
  return false;
}

/** `Thủ tướng Abe, vừa trở về từ Ấn Độ, tuyên bố …`: what commas set off behind a person may be a clause of its own. */
function isBehindAside(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.mark !== ',') return false;
  const open = commaBefore(items, 0, comma);
  return (
    open !== undefined &&
    items[open - 1]?.entity?.kind === 'person' &&
    items[open - 1]!.to === items[open]!.from
  );
}

/** `Đại sứ trân trọng cảm ơn`, `ông Hải thẳng thắn thừa nhận`: how it is done. */
function tellsManner(tokens: Tokens, from: number, to: number, words: SubjectWords): boolean {
  if (to - from > LONGEST_MANNER) return false;
  for (let at = from; at < to; at++) if (!words.isManner(tokens.id[at]!)) return false;
  return true;
}

/** Tokens of it. */
const LONGEST_MANNER = 4;

/** Items that may be set off by commas. */
const LONGEST_ASIDE = 8;

/** The comma that opens what another closes; a verb between them is of a word for who somebody is (`ông A, người có mặt ở đó, nói`). */
function commaBefore(items: readonly Item[], from: number, close: number): number | undefined {
  let verb: Item | undefined;
  for (let i = close - 1; i >= from && i >= close - LONGEST_ASIDE; i--) {
    const { mark, trigger, to } = items[i]!;
    if (mark === ',') {
      const says = verb === undefined || (verb.from > to && items[i - 1]?.entity?.kind === 'person');
      return says ? i : undefined;
    }
    if (mark !== '') return undefined;
    if (trigger?.kind === 'verb') verb = items[i];
  }
  return undefined;
}
