/** Dates inside what words are about: those of what others did. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { DateAt, DatedHead } from './date-at.ts';

/**
 * `cáo buộc máy bay Nga ngày 9/3 ném bom …`: a date between whom words are about and what he did is that of what he
 * did.
 */
export function toldOf({ items, clauses, index, date, taken }: DateAt, last: number): DatedHead | undefined {
  const clause = clauses[index]!;
  const { frame, type } = items[last]!.trigger!;
  if (frame !== 'saying' && !TOLD_OF.has(type)) return undefined;
  const deed = clause.verbs.find(verb => verb > date);
  if (deed === undefined || taken.has(deed) || !touches(items, date, deed)) return undefined;
  let named = date - 1;
  while (named > last && items[named]!.cues & Cue.ON && !items[named]!.entity) named--;
  const between = items[named]!;
  if (named === last || !between.entity || between.to !== items[named + 1]!.from) return undefined;
  return { clause: index, head: deed, rule: 'told-of' };
}

/**
 * `thông báo phóng hai tên lửa ngày 14/1`: the day behind what somebody says he has done is that of what he did.
 */
export function doneAsSaid(
  { items, clauses, index, date, taken, publishedLast }: DateAt,
  saying: number,
): DatedHead | undefined {
  const { verbs } = clauses[index]!;
  const deed = saying + 1;
  const { trigger } = items[saying]!;
  if (trigger!.frame !== 'saying' || !verbs.includes(deed) || taken.has(deed)) return undefined;
  if (items[deed]!.from !== items[saying]!.to || SPOKEN.has(items[deed]!.trigger!.type)) return undefined;
  const { last } = edtfBounds(items[date]!.date!.edtf);
  const past = last !== null && publishedLast !== null && last <= publishedLast;
  return past ? { clause: index, head: deed, rule: 'told-of' } : undefined;
}

/** Words about what others did. */
const TOLD_OF = new Set<EventType>(['ACCUSE', 'STATEMENT', 'REJECT']);

/** Whether nothing but markers of tense and voice stands between a date and a verb. */
function touches(items: readonly Item[], date: number, verb: number): boolean {
  for (let i = date + 1; i <= verb; i++) {
    if (items[i]!.from !== items[i - 1]!.to || (i < verb && (items[i]!.cues & MARKERS) === 0)) return false;
  }
  return true;
}
