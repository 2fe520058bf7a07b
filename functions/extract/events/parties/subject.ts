/** Who of those named in a clause is the subject of its verb. */
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import { isDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import { placeThatActs } from './acting-places.ts';
import { withCompanions } from './companions.ts';
import { partiesIn } from './parties.ts';
import { acting, isSelf, type Party } from './party.ts';
import { letDo, pivotOf, wishedOf } from './pivots.ts';
import { isReplaced } from './replaced.ts';
import { isCited, isSpeaker, isTeller, publishes } from './tellers.ts';
import { isCalled, makerBehind, ofPhrase } from './told-subjects.ts';

/** Prepositions that no subject has before it. */
const NO_SUBJECT =
  Cue.AT | Cue.ABOUT | Cue.WITH | Cue.TO | Cue.ACCORDING | Cue.AFTER | Cue.WITHIN | Cue.SINCE;

/** Conjunctions whose clause a comma closes: whoever is named in it does not do what stands behind. */
const CIRCUMSTANCE = Cue.SUBORDINATE | Cue.WHEN | Cue.AFTER_CLAUSE | Cue.BEFORE_CLAUSE | Cue.CONDITION;

/** The subject of a verb: the first party before it that no preposition brings in. */
export function subjectOf(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  if (clause.asked !== verb) {
    clause.asked = verb;
    const named = findSubject(items, clause, verb);
    const subject = ofPhrase(clause, named);
    clause.subject = subject && withCompanions(items, subject, verb);
  }
  return clause.subject;
}

function findSubject(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  const pivot = pivotOf(items, clause, verb) ?? wishedOf(items, clause, verb) ?? letDo(items, clause, verb);
  if (pivot) return pivot;
  const first = clause.verbs.find(each => each <= verb) ?? verb;
  // `“Họ không tính tới hậu quả”, bà B nói`: whom the quotation names does not say it.
  const { speech } = items[verb]!;
  const start = behindLabel(items, clause.from, Math.min(first, verb));
  const parties = partiesIn(items, start, Math.min(first, verb)).filter(
    party => (acting(party) || isSelf(party)) && items[party.from]!.speech === speech,
  );
  const isPlain = (party: Party) =>
    (party.preposition & (NO_SUBJECT | Cue.OF | Cue.BY)) === 0 &&
    !isObject(items, clause, party) &&
    !isFronted(items, clause, party, Math.min(first, verb));
  const near = parties.at(-1);
  if (near && isReplaced(items, near, verb)) return near;
  const tail = clause.tail < 0 ? undefined : parties.find(({ from }) => from === clause.tail);
  const anew = near && isPlain(near) && beginsAnew(items, near, Math.min(first, verb)) ? near : undefined;
  if (tail && tail.preposition === 0 && !anew) return tail;
  const plain = anew ?? parties.find(isPlain);
  if (plain) {
    if (near && near !== plain && isCalled(items, plain, near, Math.min(first, verb))) return near;
    const maker = makerBehind(items, parties, plain, verb);
    if (maker) return maker;
    // `Reuters dẫn lời Tổng thống Mỹ nói`: who reports is not who speaks.
    if (plain.mentions[0]!.kind !== 'agency') return plain;
    const says = items[verb]!.trigger?.frame === 'saying';
    const speaks = (party: Party) => isCited(items, plain, party) || (says && isSpeaker(party));
    return parties.find(party => party !== plain && speaks(party)) ?? plain;
  }
  const of = parties.find(
    party =>
      party.preposition & Cue.OF &&
      (party.preposition & NO_SUBJECT) === 0 &&
      !isOwner(party) &&
      !isFronted(items, clause, party, Math.min(first, verb)),
  );
  // `tin từ Công an huyện B. cho biết`: whose words they are.
  const from =
    items[verb]!.trigger?.frame === 'saying' &&
    parties.find(party => (party.preposition & Cue.SINCE) !== 0 && party.mentions.every(isTeller));
  return (
    of ??
    (from ||
      parties.findLast(
        party => !isReached(items, party) && standsBefore(items, party, Math.min(first, verb)),
      )) ??
    parties.findLast(party => publishes(items, clause, party, verb)) ??
    placeThatActs(items, clause, Math.min(first, verb), verb) ??
    // `cuộc họp do Nga chủ trì`: whoever does what the clause tells stands behind `by`.
    parties.find(({ from: at, preposition }) => preposition & Cue.BY && opensBy(items, clause, at - 1))
  );
}

/** `do Nga chủ trì`, `Ngày 5/9, xe do anh A cầm lái`: with nothing before the word for `by` but dates and what is done. */
function opensBy(items: readonly Item[], { from }: Clause, by: number): boolean {
  for (let i = from; i < by; i++) {
    const { date, mark, entity, trigger, cues } = items[i]!;
    if (date || mark === ',') continue;
    // `Hiệp ước này do Nga và Mỹ ký`
    const acts = trigger && trigger.kind !== 'noun' && trigger.kind !== 'object';
    if (entity || acts || mark !== '' || cues & (NO_SUBJECT | CIRCUMSTANCE | Cue.OF)) return false;
  }
  return true;
}

/** `Yahoo chậm chân, trước đó, Google đã …`: a name right before the verb, behind a comma and words of time. */
function beginsAnew(items: readonly Item[], party: Party, verb: number): boolean {
  for (let i = party.to; i <= verb; i++) {
    if (items[i]!.from !== items[i - 1]!.to) return false;
    if (i < verb && (items[i]!.entity || items[i]!.date || items[i]!.mark !== '')) return false;
  }
  const comma = items[party.from - 1];
  const time = items[party.from - 2];
  if (comma?.to !== items[party.from]!.from) return false;
  // `bà A chỉ đích danh Nga, còn ông B bác bỏ`: a word that sets the one against the other.
  if (comma.mark === '') return (comma.flags & Flag.CONTRAST) !== 0 && time?.mark === ',';
  return comma.mark === ',' && ((time?.cues ?? 0) & Cue.EARLIER) !== 0;
}

/** `Vụ Trần Văn Hải: Viện kiểm sát bác kháng cáo`: the item behind the colon before which only the case is named. */
function behindLabel(items: readonly Item[], from: number, verb: number): number {
  const colon = items[from + 2]?.mark === ':' ? from + 2 : from + 1;
  if (colon >= verb || items[colon]?.mark !== ':' || !items[from]!.trigger) return from;
  return anyOf(items, colon + 1, verb, ({ entity }) => entity !== undefined) ? colon + 1 : from;
}

/** `Quyết định khởi tố bị can`: the object of a verb that is used as a noun. */
function isObject(items: readonly Item[], clause: Clause, party: Party): boolean {
  if (party.from === clause.from) return false;
  const before = items[party.from - 1];
  return before?.trigger?.kind === 'verb' && before.to === items[party.from]!.from;
}

/** `đến nhà anh Bình đập phá`, `chở theo hai người tông vào …`: to whom one comes, or who is taken along. */
function isReached(items: readonly Item[], { from }: Party): boolean {
  const before = items[from - 1];
  if (!before || before.to !== items[from]!.from) return false;
  return (before.flags & Flag.JOINING) !== 0 || before.trigger?.type === 'MOVE';
}

/** `Với tinh thần của các võ sĩ Samurai, đội tuyển …`: inside an adverbial that a comma closes. */
function isFronted(items: readonly Item[], clause: Clause, party: Party, verb: number): boolean {
  let closed = false;
  for (let i = party.to; i < verb && !closed; i++) closed = items[i]!.mark === ',';
  if (!closed) return false;
  let start = party.from;
  while (start > clause.from && items[start - 1]!.mark !== ',') start--;
  // `(VOV) - Một ngày sau khi Mỹ …, Moscow …`: behind the paper's own name.
  while (start < party.from && (items[start]!.date || items[start]!.aside || isBesideDateline(items[start]!)))
    start++;
  const opening = items[start]!;
  // `Trả lời phỏng vấn đài CBS, ông …`: to whom he spoke.
  if (start < party.from && opening.trigger?.occasion && start === clause.from) return true;
  return (
    start < party.from &&
    !opening.entity &&
    !opening.trigger &&
    ((opening.cues & (NO_SUBJECT | CIRCUMSTANCE)) !== 0 || (opening.flags & (Flag.ALSO | Flag.TURN)) !== 0)
  );
}

/** Marks round the paper's name before a report. */
const isBesideDateline = ({ mark }: Item) => mark === '(' || mark === ')' || isDash(mark);

/** `con trai của ông A`: another than he acts. */
function isOwner(party: Party): boolean {
  const { kind } = party.mentions[0]!;
  return (party.preposition & Cue.BETWEEN) === 0 && (kind === 'person' || kind === 'common');
}

/** `Trên trang của mình Nga tuyên bố`, with nothing but markers up to the verb: no place, but who acts. */
function standsBefore(items: readonly Item[], party: Party, verb: number): boolean {
  if ((party.preposition & ~(Cue.AT | Cue.WITHIN)) !== 0) return false;
  if (party.mentions.some(({ kind, locative }) => kind === 'place' || locative)) return false;
  for (let i = party.to; i <= verb; i++) {
    const item = items[i]!;
    if (item.from > items[i - 1]!.to + 1 || item.mark !== '' || item.date) return false;
  }
  return true;
}
