/** How far the phrase of an event noun reaches: to its day, or past it to whose and at whom it is. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { COUNTED } from './party.ts';

/** What is done by one to another. */
const TOWARDS = new Set<EventType>(['CONSULT', 'ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST']);

/** Whose something is, between whom, at whom. */
const WHOSE = Cue.OF | Cue.BETWEEN | Cue.TO;

/** Where the phrase of a noun ends: with a date, unless whose or whither it is stands behind that. */
export function endOfPhrase(
  items: readonly Item[],
  noun: number,
  nextVerb: number,
  { type }: Trigger,
): number {
  let end = noun + 1;
  while (end < nextVerb && !items[end]!.date) end++;
  if (!TOWARDS.has(type)) return end;
  // `vụ tấn công ngày 7/10 của Hamas vào Israel`: its day stands in its midst.
  const of = items[end + 1];
  const touches = end + 1 < nextVerb && of!.from === items[end]!.to;
  // `cuộc chiến hôm 8/7 đến nay …`: until when, and not whither.
  const named = items[end + 2]?.entity;
  const until = (of?.cues ?? 0) & Cue.UNTIL && named === undefined;
  const goesOn =
    touches && (of!.cues & WHOSE) !== 0 && !until && !(named?.kind === 'common' && COUNTED.test(named.text));
  if (!goesOn) return end;
  while (end < nextVerb && items[end]!.mark === '') end++;
  return end;
}
