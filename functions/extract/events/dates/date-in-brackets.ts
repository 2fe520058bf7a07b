/** Whose a date in brackets is: an event word’s beside it, or the clause’s. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { verbOfEach } from './day-of-each.ts';

/**
 * What a date in brackets belongs to: an event word beside it (`(sinh năm 1990)`); null where only other words
 * stand there; undefined for the bare date, which belongs to the clause (`hôm qua (5/3)`).
 */
function headInBrackets(items: readonly Item[], date: number): number | null | undefined {
  let from = date;
  while (items[from - 1]?.aside && items[from - 1]!.mark !== '(') from--;
  let words = items[from - 1] ? items[from]!.from - items[from - 1]!.to : 0;
  for (let i = from; items[i]?.aside; i++) {
    // `(từ năm 1979 cho đến khi nghỉ hưu)`: the verb tells another time.
    if (items[i]!.cues & (Cue.WHEN | Cue.AFTER_CLAUSE | Cue.BEFORE_CLAUSE) && i > date) return null;
    if (items[i]!.trigger && items[i]!.trigger!.kind !== 'object') return i;
    // `(ngày 9/3 tại sân Mỹ Đình)`: where it will be on that day.
    if (i > date && (items[i]!.cues & Cue.AT || items[i]!.entity?.kind === 'place')) continue;
    if (i !== date && items[i]!.mark !== ')') words++;
    words += Math.max(0, (items[i + 1]?.from ?? items[i]!.to) - items[i]!.to);
  }
  return words > 1 ? null : undefined;
}

/** `giữ chức Vụ trưởng (2015-2020), Thứ trưởng (10/2020-6/2024)`: the times of the posts that one verb lists. */
function postBefore({ items, clauses, index, date, taken }: DateAt): DatedHead | undefined {
  const { from, verbs } = clauses[index]!;
  if (items[date]!.date!.granularity === 'day') return undefined;
  const held = verbs.findLast(verb => verb < date);
  if (held === undefined || !taken.has(held) || items[held]!.trigger!.type !== 'APPOINT') return undefined;
  for (let i = date - 1; i > Math.max(from, held); i--)
    if (items[i]!.date)
      return items[i]!.aside ? { clause: index, head: held, rule: 'coordinated-dates' } : undefined;
  return undefined;
}

/** Days before the publication from which on a day is one that is remembered. */
const REMEMBERED = 300;

/**
 * `kỷ niệm 75 năm thành lập NATO (4/4/1949)`, `họp phiên kỷ niệm 70 năm Hiệp định (21/7/1954)`: a day long ago is that of
 * what is remembered, and not of whoever remembers it; null where no verb tells that, undefined where nothing is remembered.
 */
function ofRemembered({ items, clauses, index, date, publishedLast }: DateAt): DatedHead | null | undefined {
  const { from, verbs } = clauses[index]!;
  const { granularity, edtf } = items[date]!.date!;
  const { last } = edtfBounds(edtf);
  if (granularity !== 'day' || last === null || publishedLast === null) return undefined;
  if (last > publishedLast - REMEMBERED) return undefined;
  let occasion = date - 1;
  while (occasion >= from && !items[occasion]!.trigger?.occasion) occasion--;
  if (occasion < from) return undefined;
  const head = verbs.find(verb => verb > occasion && verb < date);
  return head === undefined ? null : { clause: index, head, rule: 'in-brackets' };
}

/** The head of a date in brackets; null where it has none, undefined where it is that of the clause. */
export function ofBrackets(at: DateAt): DatedHead | null | undefined {
  const { items, clauses, index, date, taken } = at;
  const inside = headInBrackets(items, date);
  if (inside === null) return null;
  if (inside !== undefined) return { clause: index, head: inside, rule: 'in-brackets' };
  const remembered = ofRemembered(at);
  if (remembered !== undefined) return remembered;
  const again = verbOfEach(items, clauses[index]!, date, taken);
  return again === undefined ? postBefore(at) : { clause: index, head: again, rule: 'day-of-each' };
}
