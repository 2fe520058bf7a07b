/** Figures: what comes to so much, rises or falls in a period. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { Flag } from '../words/item.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Tokens between the word for what is reckoned and its period, and between the period and the verb. */
const LONGEST_NAME = 16;

/** `tăng`, `giảm`, `đạt`, `lãi`: tells of a figure. */
export function isFigureVerb({ trigger }: Item): boolean {
  if (trigger?.type !== 'TRADE' || trigger.kind !== 'verb') return false;
  return trigger.counts || (trigger.weak && trigger.frame === 'undergo');
}

/**
 * `doanh thu tiêu thụ gạo quý 3 của công ty giảm 29%`: the verb of the figure whose period a date is, though another
 * verb may stand in what it is called by.
 */
export function figureVerb(items: readonly Item[], clause: Clause, date: number): number | undefined {
  if (measureBefore(items, clause.from, date) === undefined) return undefined;
  for (let i = date + 1; i < clause.to; i++) {
    const item = items[i]!;
    if (item.from - items[date]!.to > LONGEST_NAME) return undefined;
    if (isFigureVerb(item)) return i;
    if (item.aside || item.measure || item.trigger?.state) continue;
    const compared = item.cues & Cue.COMPARISON || (item.date && isComparison(items, i));
    if (compared || item.entity || item.cues & (MOODS | Cue.OF | Cue.NOMINAL | Cue.COORDINATE)) continue;
    if (item.mark !== '' || item.trigger || item.date) return undefined;
  }
  return undefined;
}

/** The word for what is reckoned in the noun phrase that a date closes. */
export function measureBefore(items: readonly Item[], from: number, date: number): number | undefined {
  for (let i = date - 1; i >= from; i--) {
    const item = items[i]!;
    if (items[date]!.from - item.to > LONGEST_NAME) return undefined;
    if (item.aside) continue;
    if (item.measure) return i;
    if (item.mark === ',' || item.mark === ';' || item.mark === ':' || item.date) return undefined;
    if (isFigureVerb(item) || (item.cues & MOODS && !item.trigger)) return undefined;
  }
  return undefined;
}

/** `so với cùng kỳ năm trước`: a date that only measures. */
function isComparison(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  return before?.to === items[date]!.from && (before.cues & Cue.COMPARISON) !== 0;
}

/**
 * The type of a figure: trade where money or goods are reckoned, or a firm reckons; else no type of its own (`số thí
 * sinh tăng`, `tỷ lệ giảm`). `firm` tells whether only private names act.
 */
export function typeOfFigure(items: readonly Item[], clause: Clause, verb: number, firm: boolean): EventType {
  let counted = false;
  for (let i = clause.from; i < clause.to; i++) {
    const { flags, measure, from } = items[i]!;
    if (flags & Flag.GOODS) return 'TRADE';
    counted ||= measure && from < items[verb]!.to + LONGEST_NAME;
  }
  return clause.figure || (firm && !counted) ? 'TRADE' : 'OTHER';
}
