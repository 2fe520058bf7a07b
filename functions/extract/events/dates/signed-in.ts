/** Years behind what was passed, signed or won: when that was done, though they could be part of its name. */
import type { DateMention } from '../../../../schemas/date.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** `phê duyệt quy hoạch năm 2016`: a year right behind what was passed in it. */
export function isPassed(items: readonly Item[], date: number, publishedLast: number | null): boolean {
  const before = items[date - 1];
  if (!before || before.to !== items[date]!.from) return false;
  const verb = before.flags & Flag.DOCUMENTED ? before : items[date - 2];
  return isSigned(verb, before, items[date]!.date!, publishedLast);
}

/** `giành 98 huy chương tại SEA Games 30 năm 2019`: what was won at a tournament was won in its year. */
export function isWonAt(
  items: readonly Item[],
  { from, verbs }: Clause,
  tournament: number,
  { edtf, granularity }: DateMention,
  publishedLast: number | null,
): boolean {
  const at = items[tournament - 1];
  if (granularity !== 'year' || !at || tournament - 1 < from || at.to !== items[tournament]!.from)
    return false;
  if ((at.cues & (Cue.AT | Cue.WITHIN)) === 0) return false;
  const verb = verbs.findLast(each => each < tournament);
  const { last } = edtfBounds(edtf);
  return (
    verb !== undefined &&
    anyOf(items, verb, tournament, ({ trigger }) => trigger?.type === 'CONTEST') &&
    last !== null &&
    publishedLast !== null &&
    last < publishedLast
  );
}

/** `thông qua nghị quyết năm 2010`, `vô địch AFF Cup năm 2008`: what was passed or won was so in that year, unless it is one to come. */
export function isSigned(
  verb: Item | undefined,
  document: Item,
  mention: DateMention,
  publishedLast: number | null,
): boolean {
  if (!verb?.trigger || (verb !== document && verb.to !== document.from)) return false;
  if (!SIGNING.has(verb.trigger.type) || mention.edtf.includes('/')) return false;
  const { last } = edtfBounds(mention.edtf);
  return last !== null && publishedLast !== null && last < publishedLast;
}

export const SIGNING = new Set<EventType>(['SUPPORT', 'AGREE', 'LEGISLATE', 'CONTEST', 'APPOINT']);
