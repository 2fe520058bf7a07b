/** Entries of lists by their dates: `27/5/1997: Tại Paris, …`, `- Tháng 3-1999: NATO không kích …`, `5/12/2014 - Ông Putin …`. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { Tokens } from '../../text/tokens.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Whether nothing but dates, with their prepositions and the marks of a list, stands between an item and a colon. */
export function headsEntry(items: readonly Item[], from: number, colon: number): boolean {
  return items[colon]?.mark === ':' && dateUpTo(items, from, colon) !== undefined;
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
  for (let i = from; i < to; i++) {
    const { date, mark, cues } = items[i]!;
    if (date) {
      const next = items[i + 1]?.mark ?? '';
      // `Hôm nay - vì …`: no entry.
      if (HEADING.has(next)) return /\d/u.test(date.text) ? dateUpTo(items, from, i + 1) : undefined;
    } else if (mark === '' && (cues & OF_DATE) === 0) return undefined;
  }
  return undefined;
}

/** The last date before a mark right behind it, where nothing else stands before that. */
function dateUpTo(items: readonly Item[], from: number, mark: number): DateMention | undefined {
  for (let i = from; i < mark; i++) {
    const { date, mark: other, cues } = items[i]!;
    if (!date && other === '' && (cues & OF_DATE) === 0) return undefined;
  }
  const last = items[mark - 1];
  return mark > from && last!.to === items[mark]!.from ? last!.date : undefined;
}

const HEADING = new Set([':', '-', '–', '—']);

const OF_DATE = Cue.ON | Cue.SINCE | Cue.UNTIL | Cue.WITHIN;
