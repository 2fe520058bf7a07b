/** Words that are prepositions as often as verbs (`đến`, `sang`): whether one tells a journey, or only says whither. */
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Words that are prepositions as often as verbs: `đến`, `sang`. */
export const PREPOSITIONAL = Cue.TO | Cue.ABOUT | Cue.UNTIL | Cue.WITH | Cue.OF | Cue.AT;

/** A word that is a preposition as often as a verb: `đến`, `sang`. */
export function isPreposition(item: Item): boolean {
  return (item.cues & PREPOSITIONAL) !== 0;
}

/** `từ Nga đến Đức`, `từ quận 2 (TP HCM) đến Biên Hòa`: from one place to another. */
function isRoute(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  const bracketed = items[at]?.aside || items[at]?.mark === ')';
  while (items[at]?.aside || items[at]?.mark === ')' || items[at]?.mark === '(') at--;
  const from = items[at];
  const to = items[index + 1];
  if (!from?.entity || !to?.entity || to.from !== items[index]!.to) return false;
  if (!bracketed && from.to !== items[index]!.from) return false;
  const isPlace = (item: Item) => item.entity!.kind === 'place';
  return (isPlace(from) && isPlace(to)) || ((items[at - 1]?.cues ?? 0) & Cue.SINCE) !== 0;
}

/** Items between a visit and the word that says whither it goes: whose it is. */
const VISITOR = 6;

/** `chuyến thăm của Tổng thống Obama tới Việt Nam`, `chuyến thăm mới đây tới Nga`: whither a visit goes, with whoever makes it, or when, between. */
function isWayOfVisit(items: readonly Item[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - VISITOR; i--) {
    const { trigger, entity, cues, mark, date } = items[i]!;
    if (trigger) return trigger.kind === 'noun' && trigger.frame === 'visit' && i < index - 1;
    // `chuyến thăm hồi tháng 9 của ông A tới …`: its day stands before whose it is.
    const ofIt = i + 1 === index || (items[i + 1]!.cues & Cue.OF) !== 0;
    if (mark !== '' || (date && !ofIt)) return false;
    if (!date && !entity && (cues & (Cue.OF | Cue.ON | Cue.EARLIER)) === 0) return false;
  }
  return false;
}

/**
 * `Uyên đến Trung Quốc tháng 9`, `cảnh sát đến trụ sở công ty`: with a place behind it, such a word is the verb of a
 * clause that has no other.
 */
export function isJourney(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  if (!isPreposition(items[index]!) || isRoute(items, index) || isWayOfVisit(items, index)) return false;
  if (items[index]!.trigger?.type !== 'MOVE' || !hasSubject(items, index, from)) return false;
  if (isWithSite(items[index]!)) return true;
  return (
    next?.from === items[index]!.to && (next.entity?.kind === 'place' || next.entity?.kind === 'country')
  );
}

/** `đến bệnh viện`: the place is a common one, and part of the phrase. */
function isWithSite({ from, to }: Item): boolean {
  return to - from > 1;
}

/** Whether anything stands before a verb in its clause, if only words that no rule reads (`Tài tử đến Việt Nam`). */
function hasSubject(items: readonly Item[], index: number, from: number): boolean {
  return index > from || items[index]!.from - (items[index - 1]?.to ?? 0) > 1;
}

/** Whether such a word only says whither, how far or whose; `before` stands right before it. */
export function isOnlyWay(items: readonly Item[], index: number, before: Item | undefined): boolean {
  if (isRoute(items, index) || isWayOfVisit(items, index)) return true;
  // `phát triển doanh nghiệp đến năm 2020`: before a year it only says how far.
  const next = items[index + 1];
  const dated = next?.date && next.from === items[index]!.to ? next.date : undefined;
  if (dated && (dated.granularity !== 'day' || items[index]!.cues & Cue.ON)) return true;
  if (!before) return true;
  if (before.cues & MOODS) return false;
  if (isWithSite(items[index]!) && items[index]!.trigger?.type === 'MOVE') return true;
  return !before.entity && !before.date;
}
