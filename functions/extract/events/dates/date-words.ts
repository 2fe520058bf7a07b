/** The small words before a date, and dates that stand together. */
import type { DateMention } from '../../../../schemas/date.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Prepositions after which a date is the verb's, even where a noun stands nearer. */
export const OF_THE_VERB = Cue.ON | Cue.SINCE | Cue.UNTIL | Cue.WITHIN;
export const DATE_PREPOSITION = Cue.ON | Cue.SINCE | Cue.UNTIL | Cue.WITHIN | Cue.AFTER | Cue.BEFORE;

/** Whether a preposition only brings in since when: one that says where too (`từ`) does not. */
export const isOnlySince = (cues: number) => (cues & (Cue.SINCE | Cue.AT)) === Cue.SINCE;

/** The date rule of what goes on up to the publication. */
export const UNTIL_NOW = 'several/until-now';
/** The rule of a stretch from now on. */
export const FROM_NOW = 'several/from-now';

/** The rule of a day told from that of writing (`hôm qua`). */
export const FROM_TODAY = 'relative/day';

/** The date right behind a verb, or with its preposition alone between. */
export function dateBehind(items: readonly Item[], verb: number): DateMention | undefined {
  const at = verb + ((items[verb + 1]?.cues ?? 0) & DATE_PREPOSITION ? 2 : 1);
  for (let i = verb + 1; i <= at; i++) if (items[i]?.from !== items[i - 1]!.to) return undefined;
  return items[at]!.date;
}

/** The first of the words with these cues right before a date, no further back than `from`; the date itself where none stands. */
export function startOfDate(items: readonly Item[], date: number, from: number, cues: number): number {
  let first = date;
  while (first > from && items[first - 1]!.cues & cues && items[first - 1]!.to === items[first]!.from)
    first--;
  return first;
}

/** Cues of the words right before a date that are prepositions of time. */
export function prepositionOf(items: readonly Item[], date: number): number {
  let cues = 0;
  for (let i = date - 1; i >= 0 && i >= date - 2; i--) {
    const item = items[i]!;
    if (item.to !== items[i + 1]!.from || (item.cues & DATE_PREPOSITION) === 0) break;
    cues |= item.cues & DATE_PREPOSITION;
  }
  return cues;
}

/** Whether a date stands between commas or after one: `…, ngày 5/3, …` */
export function setOff(items: readonly Item[], date: number): boolean {
  for (let i = date - 1; i >= 0 && i >= date - 3; i--) {
    if (items[i]!.mark === ',') return true;
    if ((items[i]!.cues & DATE_PREPOSITION) === 0) return false;
  }
  return false;
}

/** The date before a date among the few items before it. */
export function dateBefore(items: readonly Item[], date: number): DateMention | undefined {
  for (let i = date - 1; i >= 0 && i >= date - 4; i--) if (items[i]!.date) return items[i]!.date;
  return undefined;
}

/** Whether a date is joined to the date before it by a comma or a conjunction; behind the first its place may stand (`ngày 28/2 ở Gomel và ngày 7/3 ở Brest`), before the second its own, or with whom (`với Séc tháng 7 và với Ba Lan tháng 8`). */
export function coordinatedDate(items: readonly Item[], date: number): boolean {
  let i = placeBeforeDate(items, date) ?? partnerBeforeDate(items, date);
  if (i !== undefined) return isJoint(items[i - 2]) && items[i - 3]?.date !== undefined;
  i = date - 1;
  let joined = false;
  while (
    i >= 0 &&
    i > date - 4 &&
    (items[i]!.cues & (DATE_PREPOSITION | Cue.COORDINATE) || items[i]!.mark === ',')
  ) {
    joined ||= items[i]!.mark === ',' || (items[i]!.cues & Cue.COORDINATE) !== 0;
    i--;
  }
  if (!joined || i >= date - 1) return false;
  const placed = placeBehindDate(items, i - 2);
  if (placed !== undefined && placed === i) i -= 2;
  return i >= 0 && items[i]!.date !== undefined && items[i + 1]!.from === items[i]!.to;
}

const isJoint = (item: Item | undefined) =>
  item !== undefined && (item.mark === ',' || (item.cues & Cue.COORDINATE) !== 0);

/** The place that a preposition brings in right before a date: `ngày 5/3 và ở Moscow ngày 12/3`. */
export function placeBeforeDate(items: readonly Item[], date: number): number | undefined {
  const at = namedBeforeDate(items, date);
  return at !== undefined && isAtPlace(items[at - 1]!, items[at]!) ? at : undefined;
}

/** With whom, right before a date: `với Séc tháng 7 và với Ba Lan tháng 8`. */
export function partnerBeforeDate(items: readonly Item[], date: number): number | undefined {
  const at = namedBeforeDate(items, date);
  return at !== undefined && (items[at - 1]!.cues & Cue.WITH) !== 0 ? at : undefined;
}

/** The name that a word brings in right before a date, or before its preposition. */
function namedBeforeDate(items: readonly Item[], date: number): number | undefined {
  const at = startOfDate(items, date, 2, Cue.ON) - 1;
  const [preposition, name] = [items[at - 1], items[at]];
  if (!preposition || !name?.entity || name.to !== items[at + 1]!.from) return undefined;
  return preposition.to === name.from ? at : undefined;
}

/** The place that a preposition brings in right behind a date. */
export function placeBehindDate(items: readonly Item[], date: number): number | undefined {
  const [preposition, place] = [items[date + 1], items[date + 2]];
  if (!items[date]?.date || !preposition || !place?.entity) return undefined;
  if (preposition.from !== items[date]!.to || place.from !== preposition.to) return undefined;
  return isAtPlace(preposition, place) ? date + 2 : undefined;
}

function isAtPlace({ cues }: Item, { entity }: Item): boolean {
  return (cues & Cue.AT) !== 0 && (entity!.kind === 'place' || entity!.kind === 'country');
}
