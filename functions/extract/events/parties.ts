/** Who is named in a clause, and who of them is its subject. */
import type { Entity, Place } from '../../../schemas/event.ts';
import { canAct, type EntityMention, toEntities, toPlace } from '../entities/mention.ts';
import { type Clause, isSubordinate } from './clauses.ts';
import { Cue } from './lexicon.ts';
import type { Item } from './scan.ts';

/** Names that stand together (`Nga và NATO`), and the preposition before them. */
export interface Party {
  from: number;
  to: number;
  mentions: EntityMention[];
  /** Cues of the preposition; 0 where there is none. */
  preposition: number;
}

const PREPOSITION =
  Cue.BETWEEN |
  Cue.OF |
  Cue.AT |
  Cue.ABOUT |
  Cue.WITH |
  Cue.TO |
  Cue.BY |
  Cue.ACCORDING |
  Cue.AFTER |
  Cue.WITHIN |
  Cue.SINCE;

/** Prepositions that no subject has before it. */
const NO_SUBJECT =
  Cue.AT | Cue.ABOUT | Cue.WITH | Cue.TO | Cue.ACCORDING | Cue.AFTER | Cue.WITHIN | Cue.SINCE;

/** Tokens between a preposition and the name that it brings in (`với phía Nga`). */
const REACH = 2;

/** The parties among items `from` to `to`, in order. */
export function partiesIn(items: readonly Item[], from: number, to: number): Party[] {
  const parties: Party[] = [];
  for (let i = from; i < to; i++) {
    const mention = items[i]!.entity;
    if (!mention) continue;
    const last = parties.at(-1);
    const gap = last ? items[i]!.from - items[last.to - 1]!.to : 0;
    // A name in brackets right after one says the same again: `Tổ chức … (NATO)`.
    if (items[i]!.aside || items[i]!.quoted || isDateline(items, i) || belongsToNoun(items, i)) continue;
    if (
      last &&
      (mention.group === last.mentions[0]!.group || (gap <= 2 && apposed(items, last.to, i))) &&
      (last.mentions[0]!.kind !== 'place' || (acting(last) && canAct(mention)))
    ) {
      last.mentions.push(mention);
      last.to = i + 1;
    } else parties.push({ from: i, to: i + 1, mentions: [mention], preposition: before(items, i, from) });
  }
  return parties;
}

/** `xe khách hàng`: whose it is, rather than who. */
function belongsToNoun(items: readonly Item[], at: number): boolean {
  if (!items[at]!.entity!.attached) return false;
  const before = items[at - 1];
  if (!before || before.to !== items[at]!.from) return true;
  return !before.trigger && (before.cues & ~Cue.NOMINAL) === 0;
}

/** `VOV - Ngày 5/3, …`: the newspaper's own name before its report. */
function isDateline(items: readonly Item[], at: number): boolean {
  const mention = items[at]!.entity!;
  const next = items[at + 1];
  if (mention.kind === 'country' || mention.kind === 'organisation' || mention.kind === 'body') return false;
  return (
    (next?.mark === '-' || next?.mark === '–') &&
    items[at + 2]?.entity?.group !== mention.group &&
    items[at + 2]?.entity === undefined
  );
}

/** `Tổng Thư ký NATO, ông Rasmussen`: the same person, named twice. */
function apposed(items: readonly Item[], from: number, to: number): boolean {
  return (
    to === from + 1 &&
    items[from]!.mark === ',' &&
    items[to]!.entity!.kind === 'person' &&
    items[from - 1]!.entity!.kind === 'office'
  );
}

function before(items: readonly Item[], at: number, from: number): number {
  for (let i = at - 1; i >= from && items[i + 1]!.from - items[i]!.to <= REACH; i--) {
    const item = items[i]!;
    if (item.mark !== '' || item.entity || item.date) return 0;
    if (item.cues & PREPOSITION && !item.trigger) return item.cues & PREPOSITION;
    // `về cuộc khủng hoảng Syria`: the noun between belongs to the preposition too.
    if (item.trigger && item.trigger.kind !== 'object' && item.trigger.kind !== 'noun') return 0;
  }
  return 0;
}

export function acting(party: Party): boolean {
  return party.mentions.some(canAct);
}

/** The subject of a verb: the first party before it that no preposition brings in. */
export function subjectOf(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  const first = clause.verbs.find(each => each <= verb) ?? verb;
  const parties = partiesIn(items, clause.from, Math.min(first, verb)).filter(acting);
  const plain = parties.find(
    party =>
      (party.preposition & (NO_SUBJECT | Cue.OF | Cue.BY)) === 0 &&
      !isObject(items, clause, party) &&
      !isFronted(items, clause, party, Math.min(first, verb)),
  );
  if (plain) {
    // `Reuters dẫn lời Tổng thống Mỹ nói`: who reports is not who speaks.
    const reporter = plain.mentions[0]!.kind === 'agency' && items[verb]!.trigger?.frame === 'saying';
    return (reporter && parties.find(party => party !== plain && isSpeaker(party))) || plain;
  }
  const of = parties.find(
    party => party.preposition & Cue.OF && (party.preposition & NO_SUBJECT) === 0 && !isOwner(party),
  );
  return of ?? parties.findLast(party => standsBefore(items, party, Math.min(first, verb)));
}

/** `Quyết định khởi tố bị can`: the object of a verb that is used as a noun. */
function isObject(items: readonly Item[], clause: Clause, party: Party): boolean {
  if (party.from === clause.from) return false;
  const before = items[party.from - 1];
  return before?.trigger?.kind === 'verb' && before.to === items[party.from]!.from;
}

/** `Với tinh thần của các võ sĩ Samurai, đội tuyển …`: inside an adverbial that a comma closes. */
function isFronted(items: readonly Item[], clause: Clause, party: Party, verb: number): boolean {
  let closed = false;
  for (let i = party.to; i < verb && !closed; i++) closed = items[i]!.mark === ',';
  if (!closed) return false;
  let start = party.from;
  while (start > clause.from && items[start - 1]!.mark !== ',') start--;
  const opening = items[start]!;
  return (
    start < party.from &&
    !opening.entity &&
    !opening.trigger &&
    (opening.cues & (NO_SUBJECT | Cue.SUBORDINATE)) !== 0
  );
}

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

function isSpeaker(party: Party): boolean {
  return party.preposition === 0 && party.mentions.some(({ kind }) => kind === 'person' || kind === 'office');
}

/**
 * The subject of a clause or, where it has none of its own, of the clause before it that lends one; `topic` is whom
 * the sentences before are about, for a sentence without any subject.
 */
export function subjectFor(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
  topic?: Party,
): Party | undefined {
  for (let i = index; i >= 0; i--) {
    const clause = clauses[i]!;
    if (i < index && isSubordinate(clause) && !isSubordinate(clauses[index]!)) continue;
    const head = i === index ? verb : clause.verbs[0];
    if (head === undefined) continue;
    const subject = subjectOf(items, clause, head);
    if (subject) return subject;
    if (clause.unnamed && (i === index || clause.relation !== 'that')) return undefined;
  }
  // `Có 6 xe dừng lại`: behind another verb the subject may stand between the two.
  const own = clauses[index]!;
  return own.quoted || !sideBySide(items, own.verbs[0] ?? verb, verb) ? undefined : topic;
}

/** Whether nothing that is no item stands between two verbs. */
function sideBySide(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items[i]!.to < items[i + 1]!.from) return false;
  return true;
}

/** @param named true where only those count whom the article names */
export function entitiesOf(parties: readonly (Party | undefined)[], named = false): Entity[] {
  const seen = new Set<string>();
  const entities: Entity[] = [];
  for (const party of parties) {
    if (!party) continue;
    for (const mention of party.mentions) {
      if (!canAct(mention)) continue;
      for (const entity of toEntities(mention)) {
        // Words for a group with neither code nor name of its own tell nobody who it was.
        const nameless = entity.code === undefined && entity.name === undefined;
        if (nameless && (named || mention.kind !== 'common')) continue;
        const key = `${entity.code ?? ''}|${entity.name ?? (entity.code === undefined ? entity.text : '')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        entities.push(entity);
      }
    }
  }
  return entities;
}

export function without(entities: readonly Entity[], others: readonly Entity[]): Entity[] {
  return entities.filter(
    entity =>
      !others.some(other =>
        entity.code !== undefined ? entity.code === other.code : entity.text === other.text,
      ),
  );
}

/** Whoever the parties are, as entities: the speaker of what is said. */
export function speakerOf(party: Party | undefined): Entity | null {
  return entitiesOf([party])[0] ?? null;
}

/** Where it happened: the first place that `tại` or `ở` brings in. */
export function placeOf(items: readonly Item[], clause: Clause): Place | null {
  for (let i = clause.from; i < clause.to; i++) {
    const mention = items[i]!.entity;
    if (!mention || (before(items, i, clause.from) & Cue.AT) === 0) continue;
    const place = toPlace(mention);
    if (place) return place;
  }
  return null;
}
