/** Which date belongs to which verb or event noun of its sentence. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { Clause } from '../clauses/clause.ts';
import { figureVerb } from '../heads/figures.ts';
import { type DateReason, dropDate, type Trace } from '../trace.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { besideNamed } from './beside-named.ts';
import type { DatedHead } from './date-at.ts';
import { coordinatedDate, prepositionOf } from './date-words.ts';
import { whyExcluded } from './exclusions.ts';
import { headOfDate } from './head-of-date.ts';
import { whyBeyond } from './reach.ts';

export interface Attachment extends DatedHead {
  /** Item of the date. */
  date: number;
  /** Cues of the preposition before the date; 0 where there is none. */
  preposition: number;
}

/** Attaches the dates of one sentence, in order; those that no word of the lexicon tells of go to `untold`. */
export function attachDates(
  items: readonly Item[],
  clauses: readonly Clause[],
  publishedLast: number | null,
  untold: DateMention[],
  trace?: Trace,
): Attachment[] {
  const attachments: Attachment[] = [];
  const taken = new Set<number>();
  let dropped = -1;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    for (let i = clause.from; i < clause.to; i++) {
      if (!items[i]!.date) continue;
      const preposition = prepositionOf(items, i) | besideNamed(items, clause, i);
      const excluded =
        dropped >= 0 &&
        items[i]!.date!.granularity !== 'day' &&
        coordinatedDate(items, i) &&
        dateItemBefore(items, i) === dropped
          ? 'period-of-matter'
          : whyExcluded(items, clause, i, preposition, publishedLast);
      if (excluded) {
        if (MATTER.has(excluded) && figureVerb(items, clause, i) === undefined) dropped = i;
        dropDate(trace, items[i]!, excluded);
        continue;
      }
      const found = headOfDate({ items, clauses, index, date: i, preposition, taken, publishedLast });
      if (!found) {
        dropDate(trace, items[i]!, 'no-head');
        if (!(preposition & BOUNDS)) untold.push(items[i]!.date!);
        continue;
      }
      const beyond = whyBeyond(items, clause.from, i, found.head);
      if (beyond) {
        dropDate(trace, items[i]!, beyond);
        continue;
      }
      taken.add(found.head);
      attachments.push({ ...found, date: i, preposition });
    }
  }
  return attachments;
}

const BOUNDS = Cue.SINCE | Cue.UNTIL | Cue.AFTER | Cue.BEFORE;

/** Reasons that hold for the dates joined to one too: `công bố kết quả kinh doanh quý 3 và 9 tháng đầu năm`. */
const MATTER = new Set<DateReason>(['in-name', 'period-of-matter']);

function dateItemBefore(items: readonly Item[], date: number): number {
  for (let i = date - 1; i >= 0 && i >= date - 4; i--) if (items[i]!.date) return i;
  return -1;
}
