/** Who is named round an event noun: in its phrase, and beside it. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { hasCueBefore } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { subjectFor } from './lent-subject.ts';
import { partiesIn } from './parties.ts';
import { acting, isNameAlone, type Party } from './party.ts';
import { endOfPhrase } from './phrase-of-noun.ts';

/** Tokens between a noun and whoever takes part in it. */
const REACH = 25;

/** An event noun, and those named round it. */
export interface AroundNoun {
  items: readonly Item[];
  clauses: readonly Clause[];
  /** Its clause. */
  index: number;
  /** Its item. */
  noun: number;
  trigger: Trigger;
  /** It is itself the subject of its clause (`Hội nghị Munich, diễn ra …`). */
  happens: boolean;
  /** The verb behind it, and where its phrase ends, with a date or that verb. */
  nextVerb: number;
  phraseEnd: number;
  previousVerb: number | undefined;
  /** Cues of the preposition that it stands behind. */
  preposition: number;
  /** Those in its phrase. */
  parties: Party[];
  /** Of them, those whose it is (`của Nga`), or who stand right behind it. */
  own: Party[];
  /** Of them, with or to whom it is. */
  others: Party[];
  /** The subject of its clause, where that takes part in it. */
  outside: Party | undefined;
}

export function aroundNoun(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  noun: number,
  trigger: Trigger,
  happens: boolean,
): AroundNoun {
  const clause = clauses[index]!;
  const nextVerb = clause.verbs.find(verb => verb > noun) ?? clause.to;
  const phraseEnd = endOfPhrase(items, noun, nextVerb, trigger);
  const parties = partiesIn(items, noun + 1, nextVerb)
    .filter(party => party.from < phraseEnd || party.preposition & (Cue.WITH | Cue.BETWEEN))
    .filter(
      party =>
        items[party.from]!.from - items[noun]!.to <= REACH &&
        (acting(party) || party.mentions.some(each => each.country)) &&
        !ownsPlace(items, party, noun),
    );
  const around: AroundNoun = {
    items,
    clauses,
    index,
    noun,
    trigger,
    happens,
    nextVerb,
    phraseEnd,
    previousVerb: clause.verbs.findLast(verb => verb < noun),
    preposition: nounPreposition(items, noun),
    parties,
    own: ownOf(parties, trigger),
    others: parties.filter(party => party.preposition & (Cue.WITH | Cue.TO)),
    outside: undefined,
  };
  around.outside = outsideOf(around);
  return around;
}

/** Those whose the noun is, and not what it is done with or called. */
function ownOf(parties: readonly Party[], trigger: Trigger): Party[] {
  // `đợt tập kích bằng tên lửa Iskander`: a bare name in the phrase of an attack is a weapon's.
  const weapon = (party: Party) => trigger.type === 'ASSAULT' && isNameAlone(party);
  // `Cuộc tập trận Sao Biển giữa Nga và Trung Quốc`: its own name.
  const told = parties.some(party => acting(party) && party.preposition & Cue.OF);
  const title = (party: Party) => told && trigger.frame === 'mutual' && isNameAlone(party);
  return parties.filter(
    party =>
      acting(party) &&
      (party.preposition & Cue.OF || (party.preposition === 0 && !weapon(party) && !title(party))),
  );
}

/** Prepositions that bring in a happening as a time or a theme. */
const THEME = Cue.SINCE | Cue.AFTER | Cue.BEFORE | Cue.ABOUT | Cue.TO;

/** `công an khám nghiệm hiện trường vụ cướp`: who looks into a crime did not do it. */
const LAW = new Set<EventType>(['PROSECUTE', 'ACCUSE', 'STATEMENT']);

/** `IS nhận trách nhiệm vụ đánh bom`: who says more of it than that it was. */
const isOfLaw = ({ type, frame }: Trigger) => LAW.has(type) && (type !== 'STATEMENT' || frame === 'saying');

const HARMS = new Set<EventType>(['LIFE', 'ACCIDENT']);

/** The subject of the clause, unless the noun is only named beside what it does. */
function outsideOf(around: AroundNoun): Party | undefined {
  const { items, clauses, index, noun, trigger, happens, parties, preposition, previousVerb, nextVerb } =
    around;
  const clause = clauses[index]!;
  const subject =
    !happens && (previousVerb !== undefined || preposition !== 0)
      ? subjectFor(items, clauses, index, clause.verbs.find(verb => verb > noun) ?? previousVerb ?? noun)
      : undefined;
  // `kể từ cuộc chiến ở Gruzia`, `về cuộc xung đột`: the subject is beside what is only named for its time or as a theme.
  const looksInto =
    trigger.type === 'ASSAULT' && previousVerb !== undefined && isOfLaw(items[previousVerb]!.trigger!);
  // `hai binh sĩ thiệt mạng trong vụ đánh bom`: whoever was harmed in it did not do it.
  const harmedIn =
    trigger.type === 'ASSAULT' &&
    (preposition & (Cue.WITHIN | Cue.AT)) !== 0 &&
    previousVerb !== undefined &&
    harmsSubject(items, previousVerb);
  // `Tại phiên toà hôm 6/6, ông A phản cung`: whoever acts for no state has not held it.
  const heard =
    trigger.type === 'PROSECUTE' &&
    (preposition & (Cue.WITHIN | Cue.AT)) !== 0 &&
    subject?.mentions.every(({ codes }) => codes.length === 0);
  const beside =
    looksInto ||
    harmedIn ||
    heard ||
    ((trigger.frame === 'transitive' || trigger.type === 'ASSAULT') && (preposition & THEME) !== 0);
  return subject &&
    !beside &&
    (subject.to <= noun ||
      subject.from >= nextVerb ||
      // `trong chuyến thăm Cuba, Tổng thống Nga …`: behind the comma stands who made it.
      (trigger.frame === 'visit' && items[subject.from - 1]!.mark === ',') ||
      !parties.some(each => each.from === subject.from))
    ? subject
    : undefined;
}

function harmsSubject(items: readonly Item[], verb: number): boolean {
  const { type, passive } = items[verb]!.trigger!;
  return HARMS.has(type) || passive || hasCueBefore(items, verb, Cue.PASSIVE);
}

/** Tokens of a place that is told by whose it is: `thủ đô`, `trụ sở chính`. */
const LONGEST_PLACE = 4;

/** `đàm phán tại thủ đô của Belarus`: whose place it is, rather than who takes part. */
function ownsPlace(items: readonly Item[], { from, preposition }: Party, noun: number): boolean {
  const at = items[from - 2];
  if (!(preposition & Cue.OF) || from - 2 <= noun || !at || at.trigger || at.entity) return false;
  const words = items[from - 1]!.from - at.to;
  return (at.cues & Cue.AT) !== 0 && words > 0 && words <= LONGEST_PLACE;
}
