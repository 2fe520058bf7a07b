/** Who did it to whom: the parties round a verb, by its frame. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { quotedIn } from '../sources/quoting.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import type { Frame } from '../words/lexicon.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { aimedAt } from './aimed-at.ts';
import { around } from './around.ts';
import { attacked } from './attacked.ts';
import { isLaunched, makerOf } from './launched.ts';
import { opensWith } from './object-end.ts';
import { partiesIn } from './parties.ts';
import { acting, isCounted, isNameAlone, type Party } from './party.ts';
import { entitiesOf, hostsOf, othersThan, without } from './party-entities.ts';
import { isTurned, rolesOfPassive } from './passive.ts';
import type { Around, Roles, Telling } from './telling.ts';
import { isImpersonal, ofParty, partner, suffering } from './undergone.ts';
import { asksUnknown, doerOfDeed, subjectOfObject } from './words-about-deeds.ts';

/** Parties of a verb. */
export function rolesOfVerb(telling: Telling): Roles {
  const parties = around(telling);
  if (isTurned(telling, parties)) return rolesOfPassive(telling, parties);
  const launched = isLaunched(telling);
  const maker = launched ? makerOf(telling) : undefined;
  if (maker) return { actors: entitiesOf([maker]), recipients: [], rules: ['made-by'] };
  const frame = launched ? 'undergo' : telling.trigger.frame;
  return { ...FRAMES[meets(telling.trigger) ? 'mutual' : frame](telling, parties), rules: [frame] };
}

/** Whoever is received or meets does so with the other: `tiếp Tổng thống Pháp`, `dự họp với EU`. */
function meets({ type, mode, frame }: Trigger): boolean {
  return type === 'CONSULT' && mode === undefined && frame === 'transitive';
}

/** `nói trong cuộc gặp với Phó thủ tướng Ukraine`: with whom one met says where it was said, and not to whom. */
function isOfGathering(items: readonly Item[], verb: number, party: number): boolean {
  for (let i = verb + 1; i < party; i++)
    if (items[i]!.trigger?.kind === 'noun' && items[i]!.trigger!.type === 'CONSULT') return true;
  return false;
}

/** `thu mua sữa từ các hộ nông dân`: from whom goods or money come. */
function sellerOf({ items, verb, trigger }: Telling, after: readonly Party[]): Party | undefined {
  if (trigger.type !== 'TRADE') return undefined;
  const seller = after.find(party => acting(party) && party.preposition & Cue.SINCE);
  const parted = seller && items.slice(verb, seller.from).some(({ mark }) => mark === ',');
  return parted ? undefined : seller;
}

/** `giành lại làng A từ (tay) quân Nga`: from whom ground is taken. */
function loserOf({ items, verb, trigger }: Telling, after: readonly Party[]): Party | undefined {
  if (trigger.type !== 'ASSAULT' && (trigger.type !== 'COERCE' || trigger.mode !== 'seize')) return undefined;
  const loser = after.find(party => acting(party) && party.preposition & Cue.SINCE);
  const parted = loser && items.slice(verb, loser.from).some(({ mark, date }) => mark === ',' || date);
  return parted ? undefined : loser;
}

/** Those to whom something is sent; a firm or country is where it goes. */
const READERS = new Set<EntityKind>(['person', 'common', 'office']);

/** Who goes to another state for his own. */
const ENVOYS = new Set<EntityKind>(['person', 'office']);

/** `Ngoại trưởng Mỹ đến Israel`: whom somebody who acts for a state comes to see. */
function visited(traveller: Party | undefined, after: readonly Party[]): Party[] {
  const [goal] = after;
  const official = traveller?.mentions.every(({ kind, codes }) => ENVOYS.has(kind) && codes.length === 1);
  return official && goal && (goal.preposition & ~(Cue.TO | Cue.AT)) === 0 ? [goal] : [];
}

const isOfPersons = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.every(({ kind }) => kind === 'common' || kind === 'person');

/** A country that other words part from a verb. */
const isFarCountry =
  (items: readonly Item[], verb: number) =>
  ({ from, mentions }: Party) =>
    items[from]!.from > items[verb]!.to && mentions.every(({ kind }) => kind === 'country');

/** `ra tuyên bố chung lên án Nga`, `… cuộc tấn công của Nga`, `gặp tại thủ đô Baku của Azerbaijan`: no side of what is done. */
function isOfAnother(items: readonly Item[], verb: number, { from, preposition }: Party): boolean {
  const of = (preposition & Cue.OF) !== 0;
  if (of && items[from - 2]?.entity?.kind === 'place') return true;
  for (let i = verb + 1; i < from; i++) {
    const { trigger, cues } = items[i]!;
    if (of && cues & Cue.ABOUT) return true;
    if (trigger && (of || (trigger.kind === 'verb' && preposition === 0 && !trigger.weak))) return true;
  }
  return false;
}

/** `họp tại Brussels đã đình chỉ hợp tác với Nga`: with whom another thing is done, told as done. */
function isOfNextDeed(items: readonly Item[], verb: number, { from }: Party): boolean {
  for (let i = verb + 1; i < from; i++)
    if (items[i]!.trigger && items[i]!.trigger!.kind !== 'noun' && hasCueBefore(items, i, Cue.PAST))
      return true;
  return false;
}

/** `…, bắt đầu từ tháng 12`: right behind a comma what begins is still the act of the subject. */
function goesOn(items: readonly Item[], clause: Clause, verb: number): boolean {
  return verb === clause.from && items[verb - 1]?.mark === ',' && items[verb]!.trigger!.type === 'OTHER';
}

/** `thống kê của Ban chỉ đạo, mưa lũ làm 130 người chết`: no authority kills. */
const isOrgan = ({ mentions }: Party) => mentions.every(({ kind }) => kind === 'organ');

/** What somebody may be moved to do for another. */
const GIVING = new Set<EventType>(['TRADE', 'AID', 'MOVE', 'COOPERATE', 'RETREAT', 'CONCEDE']);

/** `trao đổi tù binh`: people by what they are. */
const isNameless = ({ mentions }: Party) =>
  mentions.every(({ kind, name, codes }) => kind === 'common' && name === undefined && codes.length === 0);

/** What states do together with people and means of their own. */
const JOINT: ReadonlySet<EventType> = new Set(['COOPERATE', 'MOBILIZE']);

type Parties = Pick<Roles, 'actors' | 'recipients'>;

const FRAMES: Readonly<Record<Frame, (telling: Telling, parties: Around) => Parties>> = {
  mutual({ items, clauses, index, verb, noun, trigger }, { subject, inner, passive, objects, after }) {
    // `nhất trí trao trả tù binh`: what is agreed on has sides of its own.
    const direct = trigger.type !== 'AGREE';
    const nounParties =
      noun !== undefined && noun < verb ? partiesIn(items, noun + 1, verb).filter(acting) : [];
    const mutual = objects.filter(
      party =>
        acting(party) &&
        (noun === undefined
          ? !isOfNextDeed(items, verb, party) &&
            ((direct && party === objects[0] && !isOfAnother(items, verb, party)) ||
              party.preposition & Cue.WITH)
          : true),
    );
    // `trao đổi 115 tù binh`, `tập trận với 16.000 binh sĩ`: of what states do together the people counted are no side.
    const sides = JOINT.has(trigger.type) && inner?.mentions.some(({ codes }) => codes.length > 0);
    const others = sides ? mutual.filter(party => !isCounted(party) && !isNameless(party)) : mutual;
    // `bị Ba Lan cầm hoà`: both play.
    const other = passive >= 0 && subject && subject.from < passive ? subject : undefined;
    const actors = entitiesOf([other, inner, ...nounParties, ...others]);
    if (actors.length > 0) return { actors, recipients: [] };
    // `thoả thuận giữa chính phủ Nga và chính phủ Nhật Bản ký năm 1993`
    // `xung đột nổ ra giữa Armenia và Azerbaijan`
    const isBetween = (party: Party) => acting(party) && (party.preposition & Cue.BETWEEN) !== 0;
    const between = partiesIn(items, clauses[index]!.from, verb).find(isBetween) ?? after.find(isBetween);
    return { actors: entitiesOf([between]), recipients: [] };
  },

  visit(_, { inner, after }) {
    const hosts = after
      .filter(party => (party.preposition & (Cue.ABOUT | Cue.ACCORDING | Cue.OF)) === 0)
      .slice(0, 1);
    const actors = entitiesOf([inner]);
    const states = hostsOf(hosts);
    // `đến thăm hỏi các nạn nhân`
    const visited = states.length > 0 ? states : entitiesOf(hosts.filter(isOfPersons));
    return { actors, recipients: without(visited, actors) };
  },

  reverse({ items, clauses, index, verb }, { inner, objects, after }) {
    const other = objects.find(party => party.preposition & (Cue.WITH | Cue.TO)) ?? objects[0];
    // `nhận được lời mời từ Nga`
    const sender = other ?? after.find(party => acting(party) && party.preposition & Cue.SINCE);
    const actors = entitiesOf([sender]);
    // The countries of the places that stand before it.
    const patients = hostsOf(inner ? [inner] : partiesIn(items, clauses[index]!.from, verb));
    return { actors, recipients: without(patients, actors) };
  },

  undergo({ items, clauses, index, verb, trigger }, { subject, inner, after, objects, passive }) {
    const clause = clauses[index]!;
    const lends =
      (!isImpersonal(trigger) || goesOn(items, clause, verb)) &&
      verb === clause.verbs[0] &&
      opensWith(items, clause);
    // `được bác sĩ chẩn đoán mắc ung thư`: whoever finds it out does not fall ill.
    const ill = trigger.type === 'LIFE' && passive >= 0 && inner !== undefined && inner.from > passive;
    const whom = ill ? subject : inner;
    const near = whom && (whom.from >= clause.from || lends) ? whom : undefined;
    const behind = clause.unnamed ? undefined : objects.find(party => party.preposition === 0);
    const actors = suffering(trigger, near ?? behind ?? ofParty(items, clause));
    const reader = objects.find(
      party => party.preposition & Cue.TO && party.mentions.every(({ kind }) => READERS.has(kind)),
    );
    const other = partner(items, verb, objects);
    if (other && other !== near)
      return { actors: entitiesOf([actors.length > 0 ? near : undefined, other]), recipients: [] };
    if (trigger.type !== 'MOVE') return { actors, recipients: [] };
    const host = visited(near, after);
    return { actors, recipients: reader ? othersThan([near], [reader]) : without(hostsOf(host), actors) };
  },

  saying({ items, clauses, index, verb }, { subject, inner, passive, objects }) {
    // `AFP dẫn thông báo của NATO`: what an agency cites is said by those whose words they are.
    const cites = inner !== undefined && (items[verb]!.cues & Cue.ACCORDING) !== 0;
    const cited = cites ? quotedIn(items, clauses[index]!, inner) : null;
    if (cited) return { actors: [cited], recipients: [] };
    const actors = entitiesOf([inner]);
    // `Burevestnik là vũ khí được Nga công bố`: a bare name that words are about hears none.
    const told =
      inner !== subject && subject && subject.from <= passive && !isNameAlone(subject) ? subject : undefined;
    const heard =
      told ??
      objects.find(
        party => party.preposition & (Cue.TO | Cue.WITH) && !isOfGathering(items, verb, party.from),
      );
    return { actors, recipients: othersThan([inner], [heard]) };
  },

  transitive(telling, { subject, inner, objects, after, moved }) {
    const { items, clauses, index, verb, trigger } = telling;
    const clause = clauses[index]!;
    // `Khoản thu lãi của công ty … giảm`: whose figure it is.
    const owner = clause.figure ? ofParty(items, clause) : undefined;
    const agent = inner ?? (owner && owner.from < verb ? owner : undefined);
    // `làm 130 người chết`: a light verb, parted by whom it befalls from what it brings about.
    const kills = trigger.type === 'LIFE' && items[verb]!.to - items[verb]!.from === 1;
    const doer = agent && kills && isOrgan(agent) ? undefined : agent;
    const actors: Entity[] = entitiesOf([doer]);
    const told = doerOfDeed(items, clause, verb, trigger, after);
    if (told) return { actors, recipients: othersThan([doer], [told]) };
    const loser = loserOf(telling, after);
    if (loser) return { actors, recipients: othersThan([doer], [loser]) };
    // `giành vé sau trận thắng trước Malaysia`: against whom a match was won gets no ticket.
    const isMatch = ({ trigger: noun }: Item) => noun?.kind === 'noun' && noun.frame === 'mutual';
    const beyond = ({ from }: Party) => anyOf(items, verb + 1, from, isMatch);
    const near = trigger.type === 'CONTEST' ? objects.filter(party => !beyond(party)) : objects;
    const named = asksUnknown(items, verb, trigger) ? [] : aimedAt(trigger, near, doer);
    // A vote is about a country, and aimed at none.
    if (trigger.type === 'ELECT')
      return { actors, recipients: named.filter(({ name }) => name !== undefined) };
    // `bắt giữ một phụ nữ mang hộ chiếu Việt Nam`: no country is arrested.
    if (trigger.type === 'PROSECUTE' && objects.every(isFarCountry(items, verb)))
      return { actors, recipients: [] };
    if (named.length > 0) return { actors, recipients: named };
    // `thúc đẩy Nga bàn giao tên lửa`: whoever moves another to give gets it.
    if (moved && GIVING.has(trigger.type)) return { actors, recipients: othersThan([doer], [subject]) };
    const aimed = subjectOfObject(items, clauses, index, trigger) ?? sellerOf(telling, after);
    // `Điện Kremlin bác bỏ thông tin cho rằng Tổng thống Putin …`: nobody denies himself.
    if (aimed && trigger.type === 'REJECT')
      return { actors, recipients: without(entitiesOf([aimed]), actors) };
    return {
      actors,
      recipients: aimed ? othersThan([doer], [aimed]) : attacked(items, clause, trigger, actors),
    };
  },
};
