/** Who did it to whom, where an event noun tells it. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clauses.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { placeThatActs } from './acting-places.ts';
import { attacked } from './attacked.ts';
import { officialOf, pairOf } from './gatherings.ts';
import { subjectFor } from './lent-subject.ts';
import { partiesIn } from './parties.ts';
import { acting, isCounted, isNameAlone, type Party } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Roles } from './telling.ts';
import { suffering } from './undergone.ts';

/** Prepositions that bring in a happening as a time or a theme. */
const THEME = Cue.SINCE | Cue.AFTER | Cue.BEFORE | Cue.ABOUT | Cue.TO;

/** What sides do against each other. */
const CONFLICTS = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** `công an khám nghiệm hiện trường vụ cướp`: who looks into a crime did not do it. */
const LAW = new Set<EventType>(['PROSECUTE', 'ACCUSE', 'STATEMENT']);

/** `IS nhận trách nhiệm vụ đánh bom`: who says more of it than that it was. */
const isOfLaw = ({ type, frame }: Trigger) => LAW.has(type) && (type !== 'STATEMENT' || frame === 'saying');

const HARMS = new Set<EventType>(['LIFE', 'ACCIDENT']);

/**
 * Parties of an event noun: those in its phrase, and the subject of its clause where it takes one. What `happens`
 * (`Hội nghị Munich, diễn ra …`) is itself the subject.
 */
export function rolesOfNoun(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  noun: number,
  trigger: Trigger,
  happens = false,
): Roles {
  const clause = clauses[index]!;
  const nextVerb = clause.verbs.find(verb => verb > noun) ?? clause.to;
  let phraseEnd = noun + 1;
  while (phraseEnd < nextVerb && !items[phraseEnd]!.date) phraseEnd++;
  const parties = partiesIn(items, noun + 1, nextVerb)
    .filter(party => party.from < phraseEnd || party.preposition & (Cue.WITH | Cue.BETWEEN))
    .filter(
      party =>
        items[party.from]!.from - items[noun]!.to <= 25 &&
        (acting(party) || party.mentions.some(each => each.country)) &&
        !ownsPlace(items, party, noun),
    );
  if (parties.length === 0 && CONFLICTS.has(trigger.type)) {
    // `các cuộc xung đột khiến 9000 người thiệt mạng giữa quân đội Ukraine và …`
    const rest = partiesIn(items, nextVerb, clauses.at(-1)!.to).find(
      party => acting(party) && party.preposition & Cue.BETWEEN,
    );
    if (rest) return { actors: entitiesOf([rest]), recipients: [], rules: ['noun-between'] };
  }
  // `đợt tập kích bằng tên lửa Iskander`: a bare name in the phrase of an attack is a weapon's.
  const weapon = (party: Party) => trigger.type === 'ASSAULT' && isNameAlone(party);
  // `Cuộc tập trận Sao Biển giữa Nga và Trung Quốc`: its own name.
  const told = parties.some(party => acting(party) && party.preposition & Cue.OF);
  const title = (party: Party) => told && trigger.frame === 'mutual' && isNameAlone(party);
  let own = parties.filter(
    party =>
      acting(party) &&
      (party.preposition & Cue.OF || (party.preposition === 0 && !weapon(party) && !title(party))),
  );
  const others = parties.filter(party => party.preposition & (Cue.WITH | Cue.TO));
  const previousVerb = clause.verbs.findLast(verb => verb < noun);
  const preposition = nounPreposition(items, noun);
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
  const beside =
    looksInto ||
    harmedIn ||
    ((trigger.frame === 'transitive' || trigger.type === 'ASSAULT') && (preposition & THEME) !== 0);
  let outside =
    subject &&
    !beside &&
    (subject.to <= noun ||
      subject.from >= nextVerb ||
      // `trong chuyến thăm Cuba, Tổng thống Nga …`: behind the comma stands who made it.
      (trigger.frame === 'visit' && items[subject.from - 1]!.mark === ',') ||
      !parties.some(each => each.from === subject.from))
      ? subject
      : undefined;
  const rules = [`noun-${trigger.frame}`];
  switch (trigger.frame) {
    case 'visit': {
      const ofVisitor = own.find(party => party.preposition & Cue.OF);
      const actors = entitiesOf([ofVisitor && others.length > 0 ? ofVisitor : (outside ?? ofVisitor)]);
      const hosts = hostsOf(
        parties.filter(party => (party.preposition & Cue.ABOUT) === 0 && party !== ofVisitor).slice(0, 1),
      );
      return { actors, recipients: without(hosts, actors), rules };
    }
    case 'transitive': {
      // `cuộc bầu cử tổng thống`: the post is what the vote is about.
      if (trigger.type === 'ELECT')
        own = own.filter(
          ({ from, preposition, mentions }) =>
            preposition & Cue.OF ||
            (!anyOf(items, noun + 1, from, ({ cues }) => (cues & Cue.ABOUT) !== 0) &&
              mentions.every(({ kind }) => kind !== 'office' && kind !== 'person')),
        );
      const byOthers = own.length > 0 && own[0]!.preposition & Cue.OF ? own[0] : undefined;
      // `ông R., ứng viên trong cuộc bầu cử ngày …`: who is told of beside a vote does not hold it.
      const held =
        previousVerb !== undefined && preposition === 0 && items[previousVerb]!.trigger!.kind === 'carrier';
      const mayHold = trigger.type !== 'ELECT' || held;
      const signer =
        !byOthers && trigger.type === 'LEGISLATE' ? ofBehind(items, phraseEnd, nextVerb) : undefined;
      // `vụ tấn công trụ sở TUSAS`: who is named right behind an attack suffers it.
      const doer = trigger.type === 'ASSAULT' && own[0] && isVictim(own[0]) ? undefined : own[0];
      const actors = entitiesOf([signer ?? byOthers ?? (mayHold ? outside : undefined) ?? doer]);
      const named = entitiesOf([others[0] ?? own.find(party => party.preposition === 0)]);
      const recipients = named.length > 0 ? named : attacked(items, clause, trigger, actors);
      return { actors, recipients: without(recipients, actors), rules };
    }
    case 'saying': {
      const place = preposition === 0 ? placeThatActs(items, clause, noun, noun) : undefined;
      const behind = own.length > 0 ? undefined : ofBehind(items, phraseEnd, nextVerb);
      return { actors: entitiesOf([own[0] ?? behind ?? outside ?? place]), recipients: [], rules };
    }
    case 'undergo':
      return { actors: suffering(trigger, own[0]), recipients: [], rules };
    default: {
      const joint = trigger.type === 'COOPERATE' || trigger.type === 'MOBILIZE';
      // `… với sự tham gia của 200.000 binh sĩ`: how many took part is not who.
      if (outside) own = own.filter(party => !isCounted(party) && !(joint && isBrought(items, noun, party)));
      const far = partiesIn(items, nextVerb, clause.to).filter(
        party => acting(party) && party.preposition & Cue.WITH,
      );
      others.push(...far.slice(0, 1));
      const withOthers = others.some(party => party.preposition & Cue.WITH);
      // `hoãn cuộc gặp với Nga dự kiến diễn ra …`: whoever has it, or calls it off, stands before.
      if (happens && !outside && own.length === 0 && withOthers)
        outside = subjectFor(items, clauses, index, clause.verbs[0] ?? noun);
      const alone = own.length === 0 || withOthers;
      const actors = entitiesOf([
        alone ? outside : undefined,
        ...own,
        // `trận thắng 2-0 trước Malaysia`
        ...others.filter(party => trigger.type === 'CONTEST' || party.preposition & Cue.WITH),
      ]);
      if (actors.length === 0 && trigger.type === 'CONTEST')
        return { actors: entitiesOf([pairOf(items, clauses)]), recipients: [], rules };
      if (actors.length > 0 || trigger.type !== 'CONSULT' || happens)
        return { actors, recipients: [], rules };
      const speaker = officialOf(items, clauses, noun);
      return speaker
        ? { actors: entitiesOf([speaker]), recipients: [], rules: [...rules, 'held-by-speaker'] }
        : { actors, recipients: [], rules };
    }
  }
}

function harmsSubject(items: readonly Item[], verb: number): boolean {
  const { type, passive } = items[verb]!.trigger!;
  return HARMS.has(type) || passive || hasCueBefore(items, verb, Cue.PASSIVE);
}

/** `… với sự tham gia của 17.000 lính Mỹ`: with whom it is held, where its sides stand before. */
function isBrought(items: readonly Item[], noun: number, { from }: Party): boolean {
  return anyOf(items, noun + 1, from, ({ cues, mark }) => (cues & Cue.WITH) !== 0 && mark === '');
}

/** Kinds of those whom an attack is told to be upon; the name of a country says where a war was fought, or by whom. */
const VICTIMS = new Set<EntityKind>(['person', 'office', 'firm', 'organ']);

const isVictim = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.length === 1 && VICTIMS.has(mentions[0]!.kind);

/** `quyết định số 6003 ngày 13/11 của UBND TP HCM`: who signed it stands behind its day. */
function ofBehind(items: readonly Item[], date: number, to: number): Party | undefined {
  const [party] = partiesIn(items, date + 1, to);
  const near = party && items[party.from]!.from - (items[date]?.to ?? 0) <= 2;
  return near && party.preposition & Cue.OF && acting(party) ? party : undefined;
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
