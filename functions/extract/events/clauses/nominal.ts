/** Verbs that are used as nouns or as prepositions. */
import type { EventType } from '../../../../schemas/event.ts';
import { isFigureVerb } from '../heads/figures.ts';
import { SPOKEN } from '../spoken.ts';
import { Flag } from '../words/item.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Words that are prepositions as often as verbs: `đến`, `sang`. */
const PREPOSITIONAL = Cue.TO | Cue.ABOUT | Cue.UNTIL | Cue.WITH | Cue.OF | Cue.AT;
const NOMINAL_BEFORE = Cue.NOMINAL | Cue.OF | Cue.ABOUT | Cue.AT;

/** `cho biết`, `cho hay`: never a noun, whatever stands before. */
export function isReport(item: Item): boolean {
  const { trigger } = item;
  return trigger !== undefined && trigger.frame === 'saying' && !trigger.performs && item.to - item.from > 1;
}

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

/** `chuyến thăm của Tổng thống Obama tới Việt Nam`: whither a visit goes, with whoever makes it between. */
function isWayOfVisit(items: readonly Item[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - VISITOR; i--) {
    const { trigger, entity, cues, mark, date } = items[i]!;
    if (trigger) return trigger.kind === 'noun' && trigger.frame === 'visit' && i < index - 1;
    if (mark !== '' || date || (!entity && (cues & Cue.OF) === 0)) return false;
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

/** Whether the verb of an item is used as a noun (`hoạt động hợp tác`); nothing before item `first` makes it one. */
export function isNominal(items: readonly Item[], index: number, first = -1): boolean {
  const before = items[index - 1];
  const adjacent = before !== undefined && index !== first && before.to === items[index]!.from;
  if (items[index]!.cues & PREPOSITIONAL) {
    if (isRoute(items, index) || isWayOfVisit(items, index)) return true;
    // `phát triển doanh nghiệp đến năm 2020`: before a year such a word only says how far.
    const next = items[index + 1];
    const dated = next?.date && next.from === items[index]!.to ? next.date : undefined;
    if (dated && (dated.granularity !== 'day' || items[index]!.cues & Cue.ON)) return true;
    if (isWithSite(items[index]!) && items[index]!.trigger?.type === 'MOVE')
      return !adjacent || !(before.cues & MOODS);
    return !adjacent || !(before.cues & MOODS || before.entity || before.date);
  }
  if (isPointedAt(items, index) || isListed(items, index) || isWhatDoes(items, index)) return true;
  if (!adjacent) return false;
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
  if (before.trigger && before.trigger.kind !== 'carrier') {
    if (befalls(before, items[index]!)) return false;
    // `bộ phim sản xuất năm 2015`: when a work was made.
    if (isMade(items, index)) return false;
    // `lễ hội được xếp hạng năm 2014`: a passive is told of the noun before it.
    if (trigger!.passive && before.trigger.kind !== 'verb') return false;
    // `thoả thuận ký năm 2015`: what was signed.
    return (
      before.trigger.kind !== 'verb' && !(before.trigger.kind === 'object' && trigger?.kind === 'carrier')
    );
  }
  // `doanh thu giảm 5%`: a figure has its verb right behind it.
  // `doanh thu của xưởng vượt 10 tỷ`: and so has the one whose figure it is.
  const reckoned = before.measure || (before.flags & Flag.DOER) !== 0;
  if (isReport(items[index]!) || (reckoned && isFigureVerb(items[index]!))) return false;
  return (before.cues & NOMINAL_BEFORE) !== 0 && (before.cues & MOODS) === 0;
}

/** Tokens of a noun in a list. */
const LONGEST_NOUN = 2;

/** `quy định về kinh doanh, đầu tư`, `các tồn tại, yếu kém trong …`: behind a noun and a comma, with no object, in a list. */
function isListed(items: readonly Item[], index: number): boolean {
  const comma = items[index - 1];
  const opening = items[index - 2];
  if (comma?.mark !== ',' || comma.to !== items[index]!.from || !opening) return false;
  if (items[index]!.trigger!.frame !== 'transitive') return false;
  // `khởi tố vụ án giết người, cướp tài sản`: crimes in a list.
  if (CRIMES.has(items[index]!.trigger!.type) && isNamedCrime(items, index - 2)) return true;
  const words = comma.from - opening.to;
  const counted = (opening.flags & Flag.COUNTING) !== 0 || (opening.cues & (Cue.ABOUT | Cue.OF)) !== 0;
  return counted && !opening.trigger && words > 0 && words <= LONGEST_NOUN && endsAlone(items, index);
}

/** What people are tried for. */
const CRIMES = new Set<EventType>(['ASSAULT', 'OTHER', 'TRADE', 'COERCE', 'LIFE', 'MOVE', 'PROTEST']);

/** `vụ án giết người`, `tội trộm cắp tài sản`: a deed that is named, behind those who look into it, or in a list of such. */
function isNamedCrime(items: readonly Item[], index: number): boolean {
  let at = index;
  for (let listed = 0; listed < MOST_CRIMES && isCrime(items, at); listed++) {
    if (items[at - 1]!.mark !== ',') return isLookedInto(items, at);
    at -= 2;
  }
  return false;
}

/** Crimes of one list. */
const MOST_CRIMES = 20;

function isCrime(items: readonly Item[], index: number): boolean {
  const crime = items[index];
  return (
    crime?.trigger !== undefined && CRIMES.has(crime.trigger.type) && items[index - 1]?.to === crime.from
  );
}

/** Whether a word of those who prosecute stands before a crime, or before the noun of it. */
function isLookedInto(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]!;
  if (before.trigger?.type === 'PROSECUTE') return true;
  if ((before.cues & Cue.NOMINAL) === 0) return false;
  for (let i = index - 2; i >= 0 && i > index - LONGEST_CHARGE; i--) {
    if (items[i]!.trigger?.type === 'PROSECUTE') return true;
    if (items[i]!.mark !== '' && !items[i]!.aside) return false;
  }
  return false;
}

/** Items between those who prosecute and the crime. */
const LONGEST_CHARGE = 8;

/** Whether nothing that a verb could act on stands behind it, but a preposition or a mark. */
function endsAlone(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!next || next.from !== items[index]!.to || next.trigger) return false;
  return (
    next.mark !== '' ||
    next.date !== undefined ||
    (next.cues & (NOMINAL_BEFORE | Cue.WITHIN | Cue.SINCE)) !== 0
  );
}

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

/** `đề xuất này`, `cáo buộc trên, …`: words told before, in the place of a noun. */
function isPointedAt(items: readonly Item[], index: number): boolean {
  const { trigger, to } = items[index]!;
  const next = items[index + 1];
  if (!trigger || !SPOKEN.has(trigger.type) || next?.from !== to || !next.demonstrative) return false;
  if ((next.cues & Cue.AT) === 0) return true;
  // `trên`: a place may follow.
  const after = items[index + 2];
  return after?.from === next.to && (after.mark === ',' || after.trigger !== undefined || after.cues !== 0);
}

/** `việc Nga sáp nhập Crimea`, `về vấn đề Gruzia gia nhập NATO`: a clause in the place of a noun. */
export function nominalClause(items: readonly Item[], index: number): boolean {
  if ((items[index]!.cues & (Cue.EVENTIVE | Cue.ABOUT)) === 0) return false;
  if (items[index]!.trigger) return isCaseOf(items, index);
  let at = index + 1;
  while (
    items[at] &&
    !items[at]!.entity &&
    items[at]!.cues & Cue.NOMINAL &&
    items[at]!.from - items[at - 1]!.to <= 1
  )
    at++;
  if (!items[at]?.entity || items[at]!.from - items[at - 1]!.to > 1) return false;
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.from - items[at]!.to <= 1 &&
    ((next.trigger?.kind === 'verb' && !(next.cues & PREPOSITIONAL)) || (next.cues & MOODS) !== 0)
  );
}

/** Tokens of whoever does what a case is about. */
const LONGEST_DOER = 12;

/** `sau vụ hai máy bay Su-24 của Nga bay sát tàu chiến Mỹ`: a word for a case alone, with whoever did it and the verb. */
function isCaseOf(items: readonly Item[], index: number): boolean {
  const { trigger, to } = items[index]!;
  if (trigger?.kind !== 'noun' || !trigger.weak || items[index]!.demonstrative) return false;
  let named = false;
  for (let i = index + 1; i < items.length && items[i]!.from - to <= LONGEST_DOER; i++) {
    const { trigger: next, entity, cues, mark, date, aside } = items[i]!;
    if (aside || mark === '-') continue;
    if (mark !== '' || date || cues & (Cue.COORDINATE | Cue.SUBORDINATE)) return false;
    if (named && (next?.kind === 'verb' || cues & MOODS)) return (cues & PREPOSITIONAL) === 0;
    if (next) return false;
    named ||= entity !== undefined;
  }
  return false;
}
