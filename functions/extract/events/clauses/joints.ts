/** What commas and conjunctions join: names of one enumeration, verbs side by side, or two clauses. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Item } from '../words/item.ts';
import { MARKERS } from '../words/lexicon.ts';
import { isDash } from '../words/marks.ts';
import { type Clause, isSubordinate } from './clause.ts';
import { isReport } from './nominal.ts';
import { isPreposition } from './way.ts';

/** Whether a comma or conjunction stands between two names of one enumeration. */
export function joinsNames(items: readonly Item[], index: number): boolean {
  if (index === 0 || index + 1 === items.length) return false;
  const next = items[index + 1]!.entity;
  if (next === undefined) return false;
  const back = items[index - 1]!.aside ? 4 : 1;
  return index >= back && items[index - back]!.entity?.group === next.group;
}

/** Whether a joint between names of one enumeration is one between clauses nevertheless. */
export function partsNames(items: readonly Item[], joint: number, clause: Clause): boolean {
  return beginsAnew(items, joint, clause.verbs) || endsCircumstance(items, joint, clause);
}

/** `Google áp dụng cho Gmail và Microsoft áp dụng cho Hotmail`: behind a verb, the second name has one of its own. */
function beginsAnew(items: readonly Item[], joint: number, verbs: readonly number[]): boolean {
  const name = items[joint + 1];
  const verb = items[joint + 2];
  if (verbs.length === 0 || verb?.from !== name!.to || isPreposition(verb)) return false;
  const same = items[verbs.at(-1)!]!.trigger === verb.trigger;
  return verb.trigger?.kind === 'verb' && same;
}

/**
 * `Khi Nga tấn công Ukraine, EU áp đặt …`: behind the verb of a circumstance, and with a verb behind the last name, the
 * comma ends the circumstance.
 */
function endsCircumstance(items: readonly Item[], comma: number, clause: Clause): boolean {
  if (items[comma]!.mark !== ',' || !isSubordinate(clause) || clause.verbs.length === 0) return false;
  const { group } = items[comma + 1]!.entity!;
  if (items[comma - 2]!.entity?.group === group) return false;
  let last = comma + 1;
  while (items[last + 1]?.entity?.group === group || items[last + 2]?.entity?.group === group) last++;
  const next = items[last + 1];
  if (next?.from !== items[last]!.to) return false;
  return next.trigger?.kind === 'verb' || next.trigger?.kind === 'carrier' || (next.cues & MARKERS) !== 0;
}

/** What is done rather than said. */
const DEEDS = new Set<EventType>(['PROSECUTE', 'ACCIDENT', 'ASSAULT', 'LIFE', 'TRADE', 'APPOINT', 'LAUNCH']);

/** Whether two verbs stand side by side; what is done or befalls somebody, right behind a report (`cho biết bắt giữ …`), is told. */
export function coordinated(items: readonly Item[], first: number, second: number): boolean {
  if (second !== first + 1 || items[first]!.to !== items[second]!.from) return false;
  const { frame, passive, type } = items[second]!.trigger!;
  return !isReport(items[first]!) || passive || !(frame === 'undergo' || DEEDS.has(type));
}

/** `Báo cáo – công bố ngày 12/5 – cho thấy …`: whether a dash closes what another has set off, with a verb of its own. */
export function closesDashes(items: readonly Item[], index: number, { from, verbs }: Clause): boolean {
  const verb = verbs.at(-1);
  if (!isDash(items[index]!.mark) || verb === undefined) return false;
  for (let i = verb - 1; i >= from && i >= verb - BEFORE_VERB; i--) if (isDash(items[i]!.mark)) return true;
  return false;
}

/** Items between a dash and the verb of what it sets off. */
const BEFORE_VERB = 4;
