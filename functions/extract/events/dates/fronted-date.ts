/** Dates that stand before a verb and are not its own. */
import type { DateMention } from '../../../../schemas/date.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Clause } from '../clauses/clause.ts';
import { measureBefore } from '../heads/figures.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { coordinatedDate, DATE_PREPOSITION, dateBehind, setOff, startOfDate } from './date-words.ts';
import { isRefinedBehind } from './refined.ts';

/** `Năm 2014, anh là thư ký, đến năm 2017, anh đảm nhiệm …`: a later date set off before a head is the head's. */
export function isDatedBefore(items: readonly Item[], date: number, head: number): boolean {
  for (let i = date + 1; i < head; i++)
    if (items[i]!.date && !items[i]!.aside && setOff(items, i) && !coordinatedDate(items, i)) return true;
  return false;
}

/** `Để giữ mức lạm phát năm nay dưới 4%, Chính phủ …`: the period of a figure is that of nothing else. */
export function isReckoned(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
): boolean {
  if (preposition !== 0 || items[date]!.date!.granularity === 'day') return false;
  return measureBefore(items, clause.from, date) !== undefined;
}

/**
 * `Anh nổi tiếng với "Cơn mưa" năm 2011, rời công ty …`: a date that ends what is told of somebody in words that no rule
 * reads is not that of the verb right behind its comma.
 */
export function closesUnread(items: readonly Item[], clause: Clause, date: number, head: number): boolean {
  const comma = items[date + 1];
  if (comma?.mark !== ',' || items[date]!.date!.granularity === 'day') return false;
  if (anyOf(items, date + 2, head, ({ entity, trigger }) => !!(entity || trigger))) return false;
  const first = startOfDate(items, date, clause.from, DATE_PREPOSITION);
  const before = items[first - 1];
  if (first === clause.from || !before) return false;
  return items[first]!.from > before.to || CLOSING.has(before.mark);
}

const CLOSING = new Set(['"', '”', '»']);

/** Whether a comma parts a date from a verb behind it. */
export function isApart(items: readonly Item[], date: number, verb: number): boolean {
  for (let i = date + 1; i < verb; i++) if (items[i]!.mark === ',' && !items[i]!.aside) return true;
  return false;
}

/**
 * `Năm học 2024-2025, …, học sinh tựu trường ngày 29/8`, `Ngày 14/6, sự cố …, dự kiến khắc phục xong vào 28/6`, `Dịp 2/9,
 * người lao động nghỉ 4 ngày từ 31/8 đến 3/9`: what has its own days behind it is not of the date told before.
 */
export function hasDayBehind(items: readonly Item[], before: number, head: number): boolean {
  if (isRefinedBehind(items, before, head)) return true;
  const told = items[before]!.date!;
  const own = dateBehind(items, head);
  if (own?.granularity === 'day' && told.granularity !== 'day') return true;
  // `Ngày 29/10, công ty cho biết ngày 28/10 …`: the day of what is said.
  if (told.granularity !== 'day' || items[head]!.trigger!.frame === 'saying') return false;
  if (own?.granularity === 'day' && own.edtf !== told.edtf)
    return (cuesBehind(items, head) & Cue.UNTIL) === 0;
  return stretchBehind(items, told, head);
}

/** Cues of the preposition between a verb and the date right behind it. */
function cuesBehind(items: readonly Item[], head: number): number {
  return items[head + 1]!.date ? 0 : items[head + 1]!.cues;
}

/** Tokens that say how many days it lasts. */
const LONGEST_LENGTH = 5;

/** Whether a stretch of days stands behind a verb, with nothing but its length between, in which a day is one. */
function stretchBehind(items: readonly Item[], day: DateMention, head: number): boolean {
  const at = items[head + 1]?.mark === ',' ? head + 2 : head + 1;
  const date = items[at]?.date;
  // `khai giảng năm học 2018 - 2019`: nobody is at it for years.
  if (
    date?.granularity !== 'period' ||
    !date.edtf.includes('-') ||
    items[at]!.from - items[head]!.to > LONGEST_LENGTH
  )
    return false;
  const { first, last } = edtfBounds(day.edtf);
  const days = edtfBounds(date.edtf);
  if (first === null || last === null || days.first === null || days.last === null) return false;
  return days.first <= first && last <= days.last;
}
