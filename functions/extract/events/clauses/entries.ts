/** Entries of lists by their dates: `27/5/1997: Tại Paris, …`, `- Tháng 3-1999: NATO không kích …`, `5/12/2014 - Ông Putin …`. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Whether nothing but dates, with their prepositions and the marks of a list, stands between an item and a colon. */
export function headsEntry(items: readonly Item[], from: number, colon: number): boolean {
  if (items[colon]?.mark !== ':' || colon <= from || !endsHead(items, colon - 1)) return false;
  for (let i = from; i < colon; i++) if (!isOfHead(items[i]!)) return false;
  return true;
}

/** The date by which a line stands in such a list; undefined where it stands in none. */
export function dateOfEntry(
  { breaks }: Tokens,
  items: readonly Item[],
  from: number,
  to: number,
): DateMention | undefined {
  const first = items[from]?.from ?? 0;
  if (first > 0 && breaks[first] === 0) return undefined;
  for (let i = from; i < to && isOfHead(items[i]!); i++) {
    const { date } = items[i]!;
    // `Hôm nay - vì …`: no entry.
    if (date && HEADING.has(items[i + 1]?.mark ?? ''))
      return /\d/u.test(date.text) && endsHead(items, i) ? date : undefined;
  }
  return undefined;
}

const isOfHead = ({ date, mark, cues }: Item) => date !== undefined || mark !== '' || (cues & OF_DATE) !== 0;

/** Whether a date stands right before the next item. */
const endsHead = (items: readonly Item[], at: number) =>
  items[at]!.date !== undefined && items[at]!.to === items[at + 1]!.from;

const HEADING = new Set([':', '-', '–', '—']);

const OF_DATE = Cue.ON | Cue.SINCE | Cue.UNTIL | Cue.WITHIN;
