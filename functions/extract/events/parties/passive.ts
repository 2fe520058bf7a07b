/** Who did it to whom, where the verb is in the passive. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Frame } from '../words/trigger-group.ts';
import { areTroops, isThing } from './aimed-at.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Around, Roles, Telling } from './telling.ts';

/** Frames in which the passive leaves the parties as they are. */
const UNTURNED = new Set<Frame>(['undergo', 'saying', 'mutual']);

/** Whether the passive turns the parties of a verb round. */
export function isTurned({ trigger }: Telling, { passive, subject }: Around): boolean {
  // `bị lỗ 5 tỷ đồng`: whoever reckons does it.
  if (passive < 0 || UNTURNED.has(trigger.frame) || trigger.counts) return false;
  // `quân Mỹ được rút khỏi Iraq`: whose troops go withdraws them.
  return !(subject && trigger.type === 'RETREAT' && trigger.mode === 'withdraw' && isForce(subject));
}

/** What a state or an organisation has under arms. */
const isForce = ({ mentions }: Party) =>
  mentions.every(({ kind, codes }) => codes.length > 0 && FORCES.has(kind));

const FORCES = new Set<EntityKind>(['organ', 'common', 'organisation']);

/** `đòi thả sáu người bị công an bắt`: behind another verb, whoever stands right before the marker suffers. */
function sufferer(items: readonly Item[], clause: Clause, passive: number): Party | undefined {
  const [first] = clause.verbs;
  if (first === undefined || first >= passive) return undefined;
  return partiesIn(items, first + 1, passive).find(
    party => acting(party) && party.to === passive && items[passive]!.from - items[passive - 1]!.to <= 1,
  );
}

/** `hai cây được trả lại cho ông An`: who gets a thing. */
function given({ type }: Trigger, after: readonly Party[]): Party | undefined {
  return GIVING.has(type) ? after.find(party => acting(party) && party.preposition & Cue.TO) : undefined;
}

const GIVING = new Set<EventType>(['TRADE', 'AID', 'COOPERATE', 'LEGISLATE']);

/** A post or organ of one state. */
const isOfState = ({ mentions, preposition }: Party) =>
  (preposition & (Cue.ACCORDING | Cue.AFTER)) === 0 &&
  mentions.every(({ kind, codes }) => (kind === 'office' || kind === 'organ') && codes.length === 1);

/** What leads somebody to an authority. */
const CALLED = new Set<EventType>(['REQUEST', 'PROSECUTE']);

/** An authority as a place: `lên trụ sở công an`. */
const isStation = ({ preposition, mentions }: Party) =>
  (preposition & (Cue.TO | Cue.AT)) !== 0 &&
  mentions.every(({ kind, codes }) => kind === 'organ' && codes.length === 1);

/** A post of a firm, school or club. */
const isOfHouse = ({ mentions, preposition }: Party) =>
  preposition === 0 &&
  mentions.length === 1 &&
  mentions[0]!.kind === 'office' &&
  mentions[0]!.name !== undefined;

/** Those whose works are launched. */
const MAKERS = new Set<EntityKind>(['firm', 'name', 'common', 'pronoun', 'person']);

const isMaker = ({ preposition, mentions }: Party) =>
  (preposition & Cue.OF) !== 0 && mentions.every(({ kind, name }) => MAKERS.has(kind) && name !== undefined);

/** `khu vực Kiev bị tấn công`: the country of the place that is struck. */
function struckPlace(items: readonly Item[], clause: Clause, passive: number, { type }: Trigger): Entity[] {
  if (type !== 'ASSAULT') return [];
  const parties = partiesIn(items, clause.from, passive);
  const last = parties.at(-1);
  // `thủ đô Kiev của Ukraine bị tấn công`
  if (last?.to !== passive) return [];
  const place = last.preposition === Cue.OF ? parties.at(-2) : last;
  if (place?.preposition !== 0) return [];
  return place === last || last.from === place.to + 1 ? hostsOf([place]) : [];
}

export function rolesOfPassive({ items, clauses, index, verb, trigger }: Telling, around: Around): Roles {
  const { subject, after, passive } = around;
  const agent = around.agent ?? after.find(party => party.preposition & Cue.BY);
  const patient =
    sufferer(items, clauses[index]!, passive) ?? (subject && subject.from > passive ? undefined : subject);
  if (!agent && patient && patient.preposition & Cue.OF && entitiesOf([patient]).length > 1) {
    // `cuộc đối thoại giữa Nga và NATO bị đóng băng`: nobody else did it.
    return { actors: entitiesOf([patient]), recipients: [], rules: ['passive-between'] };
  }
  if (!agent && patient && trigger.type === 'LAUNCH') {
    const founded = patient.mentions.some(
      ({ kind }) => kind === 'body' || kind === 'firm' || kind === 'organisation' || kind === 'group',
    );
    // `logo mới của hãng được giới thiệu`: whose work it is.
    if (isMaker(patient)) return { actors: entitiesOf([patient]), recipients: [], rules: ['made-by'] };
    return { actors: founded ? entitiesOf([patient]) : [], recipients: [], rules: ['founded'] };
  }
  // `được mời lên trụ sở công an`: by those to whom it leads.
  const [goal] = after;
  const called = !agent && CALLED.has(trigger.type) && goal && goal.from - verb <= 2;
  const host = called && isStation(goal) ? goal : undefined;
  if (host && patient)
    return { actors: entitiesOf([host]), recipients: entitiesOf([patient]), rules: ['passive'] };
  // `được bổ nhiệm làm Giám đốc Sở Y tế`: by the state whose office it is.
  const office = !agent && trigger.type === 'APPOINT' ? after.find(isOfState) : undefined;
  const house = !agent && !office && trigger.type === 'APPOINT' ? after.find(isOfHouse) : undefined;
  if (house) {
    const { start, text, name } = house.mentions[0]!;
    return {
      actors: [{ text, start, name: name! }],
      recipients: entitiesOf([patient]),
      rules: ['passive', 'house-of-office'],
    };
  }
  if (office) {
    const { start, text, codes } = office.mentions[0]!;
    return {
      actors: [{ text, start, code: codes[0]! }],
      recipients: entitiesOf([patient]),
      rules: ['passive', 'state-of-office'],
    };
  }
  // `Galaxy Fold được Samsung giới thiệu`: a product is nobody's recipient.
  const suffers = patient && (isThing(trigger, patient) || areTroops(trigger, patient)) ? undefined : patient;
  const recipients = suffers ? entitiesOf([suffers]) : struckPlace(items, clauses[index]!, passive, trigger);
  return {
    actors: entitiesOf([agent]),
    recipients:
      recipients.length > 0 ? recipients : without(entitiesOf([given(trigger, after)]), entitiesOf([agent])),
    rules: ['passive'],
  };
}
