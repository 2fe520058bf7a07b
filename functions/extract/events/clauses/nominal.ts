/** Verbs that are used as nouns. */

import type { EventType } from '../../../../schemas/event.ts';
import { isFigureVerb } from '../heads/figures.ts';
import { SPOKEN } from '../spoken.ts';
import { Flag } from '../words/item.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isListed, NOMINAL_BEFORE } from './listed-noun.ts';
import { isOnlyWay, PREPOSITIONAL } from './way.ts';

/** `cho biết`, `cho hay`: never a noun, whatever stands before. */
export function isReport(item: Item): boolean {
  const { trigger } = item;
  return trigger !== undefined && trigger.frame === 'saying' && !trigger.performs && item.to - item.from > 1;
}

/** Whether the verb of an item is used as a noun (`hoạt động hợp tác`); nothing before item `first` makes it one. */
export function isNominal(items: readonly Item[], index: number, first = -1): boolean {
  const before = items[index - 1];
  const adjacent = before !== undefined && index !== first && before.to === items[index]!.from;
  if (items[index]!.cues & PREPOSITIONAL) return isOnlyWay(items, index, adjacent ? before : undefined);
  if (isPointedAt(items, index) || isOwned(items, index)) return true;
  if (isListed(items, index) || isWhatDoes(items, index)) return true;
  return adjacent && isNounBehind(items, index, before);
}

/** Whether the item right before a verb makes a noun of it. */
function isNounBehind(items: readonly Item[], index: number, before: Item): boolean {
  // `trạm tiếp tục thu phí`: a marker of tense itself, and no noun but behind `sự`.
  if (items[index]!.cues & MOODS && !(before.cues & Cue.EVENTIVE)) return false;
  // `dự án bắt đầu …`: a programme is what begins.
  const { trigger } = items[index]!;
  const happens = trigger?.kind === 'carrier' && trigger.frame === 'undergo';
  if (
    happens &&
    before.to - before.from > 1 &&
    before.trigger?.kind !== 'noun' &&
    !(before.cues & Cue.EVENTIVE)
  )
    return false;
  // `ngừng hợp tác`: what is ended.
  if (before.trigger?.stops) return true;
  // `nhận được đơn tố cáo`: what is received.
  if (before.trigger?.receives) return true;
  // `nghị định có hiệu lực`: it is what comes into force.
  if (before.trigger?.kind === 'object' && (trigger!.frame === 'undergo' || trigger!.passive)) return false;
  if (before.trigger && before.trigger.kind !== 'carrier') return isOfNoun(items, index, before);
  // `doanh thu giảm 5%`: a figure has its verb right behind it.
  // `doanh thu của xưởng vượt 10 tỷ`: and so has the one whose figure it is.
  const reckoned = before.measure || (before.flags & Flag.DOER) !== 0;
  if (isReport(items[index]!) || (reckoned && isFigureVerb(items[index]!))) return false;
  return (before.cues & NOMINAL_BEFORE) !== 0 && (before.cues & MOODS) === 0;
}

/** Whether a verb right behind a word that tells something only says which is meant (`thoả thuận ký năm 2015`). */
function isOfNoun(items: readonly Item[], index: number, before: Item): boolean {
  const { trigger } = items[index]!;
  const { kind } = before.trigger!;
  if (befalls(before, items[index]!) || decides(before, items[index]!)) return false;
  // `bộ phim sản xuất năm 2015`: when a work was made.
  if (isMade(items, index)) return false;
  // `lễ hội được xếp hạng năm 2014`: a passive is told of the noun before it.
  if (trigger!.passive && kind !== 'verb') return false;
  return kind !== 'verb' && !(kind === 'object' && trigger?.kind === 'carrier');
}

/** `gọi đề xuất của Nga là …`: words that are somebody's, by a word that has no object in it (`tán thành đề xuất của Nga`). */
export function isOwned(items: readonly Item[], index: number): boolean {
  const { trigger, from, to } = items[index]!;
  const next = items[index + 1];
  if (trigger?.kind !== 'verb' || !SPOKEN.has(trigger.type) || to - from > LONGEST_WORD) return false;
  return next?.from === to && (next.cues & Cue.OF) !== 0;
}

/** Syllables of a word that may be noun and verb. */
const LONGEST_WORD = 2;

/** What is done with goods: named by its verb, it may itself do something. */
const TRADES = new Set<EventType>(['TRADE', 'LAUNCH']);

/** `năm ngoái, xuất khẩu không tăng`: a verb that opens its clause right before the marker of another is what does it. */
function isWhatDoes(items: readonly Item[], index: number): boolean {
  const { trigger, to, from } = items[index]!;
  const before = items[index - 1];
  const marker = items[index + 1];
  const verb = items[index + 2];
  if (!TRADES.has(trigger!.type) || trigger!.kind !== 'verb' || trigger!.frame !== 'transitive') return false;
  if (before && before.to === from && before.mark === '' && !before.date) return false;
  if (before && before.to !== from) return false;
  const marked = marker?.from === to && !marker.trigger && (marker.cues & DOING) !== 0;
  return marked && verb?.trigger !== undefined && verb.from === marker.to;
}

/** Markers that make a verb of what stands behind them. */
const DOING = Cue.PAST | Cue.FUTURE | Cue.NEGATION;

/** `bộ phim sản xuất năm 2015`: a verb of making between a work and a date. */
function isMade(items: readonly Item[], index: number): boolean {
  const work = items[index - 1]!.trigger!;
  const { trigger, to } = items[index]!;
  const next = items[index + 1];
  if (work.kind !== 'object' || work.type !== 'LAUNCH' || next?.from !== to || !next.date) return false;
  return trigger!.type === 'LAUNCH' || (trigger!.type === 'TRADE' && !trigger!.weak);
}

/** `cháy rừng bùng phát`, `bão đổ bộ`: a disaster and what it does. */
function befalls(noun: Item, verb: Item): boolean {
  if (noun.trigger!.kind !== 'noun' || noun.trigger!.type !== 'ACCIDENT') return false;
  return verb.trigger?.type === 'ACCIDENT' && verb.trigger.kind === 'verb' && verb.to - verb.from > 1;
}

/** What a sitting does. */
const DECISIONS = new Set<EventType>(['LEGISLATE', 'APPOINT', 'ELECT']);

/** `đại hội thông qua nghị quyết`, `kỳ họp bầu ông A`: a gathering and what it decides. */
function decides({ trigger: sitting }: Item, { trigger }: Item): boolean {
  if (sitting!.kind !== 'noun' || sitting!.type !== 'CONSULT') return false;
  return trigger?.kind === 'verb' && trigger.frame === 'transitive' && DECISIONS.has(trigger.type);
}

/** `đề xuất này`, `cáo buộc trên, …`: words told before, in the place of a noun. */
function isPointedAt(items: readonly Item[], index: number): boolean {
  const { trigger, from, to } = items[index]!;
  const next = items[index + 1];
  if (!trigger || !SPOKEN.has(trigger.type) || next?.from !== to || !next.demonstrative) return false;
  // `gọi đó là …`: a word of one syllable for what is said is a verb.
  if (to - from === 1 && trigger.kind === 'verb') return false;
  // `bác đề nghị này`, `ký văn kiện này`: its own words name what is pointed at.
  if (trigger.kind === 'verb' && to - from > 2) return false;
  if ((next.cues & Cue.AT) === 0) return true;
  // `trên`: a place may follow.
  const after = items[index + 2];
  return after?.from === next.to && (after.mark === ',' || after.trigger !== undefined || after.cues !== 0);
}
