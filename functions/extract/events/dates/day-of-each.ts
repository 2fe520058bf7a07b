/** Several objects of one verb, each with its own day in brackets: `thăm Trung Quốc (20/5), Mông Cổ (3/9)`. */
import type { Entity } from '../../../../schemas/event.ts';
import { toEntities } from '../../entities/index.ts';
import { toPlace } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Draft } from '../draft.ts';
import type { Item } from '../words/scan.ts';
import { partnerBeforeDate, placeBeforeDate, placeBehindDate } from './date-words.ts';

/** The verb, told already on the day of its first object, that a date in brackets tells of once more. */
export function verbOfEach(
  items: readonly Item[],
  { from, verbs }: Clause,
  date: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const verb = verbs.findLast(each => each < date);
  if (verb === undefined || !taken.has(verb) || named(items, date) === undefined) return undefined;
  return dayed(items, Math.max(from, verb), date).length > 0 ? verb : undefined;
}

/** Leaves to an event only the object that its own date stands behind, of those that have one each. */
export function keepOwnObject(
  items: readonly Item[],
  { to }: Clause,
  date: number,
  head: number,
  draft: Draft,
) {
  const own = named(items, date);
  if (own === undefined || !items[date]!.aside) return;
  const others = dayed(items, head, to).filter(each => each !== own);
  if (others.length === 0) return;
  const isOther = (text: string) => others.some(each => items[each]!.entity!.text === text);
  const keep = (entities: Entity[]) => entities.filter(({ text }) => !isOther(text));
  draft.actors = keep(draft.actors);
  draft.recipients = keep(draft.recipients);
  const told = toEntities(items[own]!.entity!);
  // Behind a long bracket the list may seem to have ended.
  const isTold = [...draft.actors, ...draft.recipients].some(({ start }) => start === told[0]?.start);
  if (!isTold) (draft.mutual ? draft.actors : draft.recipients).push(...told);
  const isAtOther = (text: string) => others.some(each => holdsName(items, each, text));
  if (draft.place && isAtOther(draft.place.text)) draft.place = null;
}

/** Whether a name, or the bracket behind it, has some words: `Indonesia (ngày 9/3 tại sân Mỹ Đình)`. */
function holdsName(items: readonly Item[], name: number, text: string): boolean {
  if (items[name]!.entity!.text === text) return true;
  for (let i = name + 2; items[i]?.aside; i++) if (items[i]!.entity?.text === text) return true;
  return false;
}

/** `họp ngày 28/2 ở Gomel và ngày 7/3 ở Brest`, `… và ở Brest ngày 7/3`: where it was on the second day stands beside that. */
export function keepOwnPlace(items: readonly Item[], date: number, draft: Draft): void {
  const place = placeBehindDate(items, date) ?? placeBeforeDate(items, date);
  if (place !== undefined) draft.place = toPlace(items[place]!.entity!) ?? draft.place;
}

/** `ký thoả thuận với Séc tháng 7 và với Ba Lan tháng 8`: leaves to each day only the one with whom it was done then. */
export function keepOwnPartner(
  items: readonly Item[],
  { to }: Clause,
  date: number,
  head: number,
  draft: Draft,
): void {
  if (!draft.mutual || partnerBeforeDate(items, date) === undefined) return;
  for (let i = head + 1; i < to; i++) {
    const other = items[i]!.date && i !== date ? partnerBeforeDate(items, i) : undefined;
    const start = other === undefined ? undefined : items[other]!.entity!.start;
    if (start !== undefined) draft.actors = draft.actors.filter(actor => actor.start !== start);
  }
}

/** The name right before the bracket that a date opens. */
function named(items: readonly Item[], date: number): number | undefined {
  const [name, bracket] = [items[date - 2], items[date - 1]];
  return bracket?.mark === '(' && name?.entity && name.to === bracket.from ? date - 2 : undefined;
}

/** The names between two items that have their day in brackets: it stands two items behind each. */
export function dayed(items: readonly Item[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from + 1; i < to; i++) {
    const name = items[i]!.date && items[i]!.aside ? named(items, i) : undefined;
    if (name !== undefined && name > from) found.push(name);
  }
  return found;
}
