/** Who did it to whom: the parties round a verb or an event noun. */
import type { Entity, EventType } from '../../../schemas/event.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './compile.ts';
import { Cue } from './lexicon.ts';
import { acting, entitiesOf, type Party, partiesIn, subjectFor, without } from './parties.ts';
import type { Item } from './scan.ts';

/** Prepositions after which a name is no object. */
const NO_OBJECT = Cue.AT | Cue.ABOUT | Cue.ACCORDING | Cue.AFTER | Cue.WITHIN;

export interface Roles {
  actors: Entity[];
  recipients: Entity[];
  rules: string[];
}

function isPassive(items: readonly Item[], verb: number, trigger: Trigger): number {
  if (trigger.passive) return verb;
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const item = items[i]!;
    if (item.cues & Cue.PASSIVE) return i;
    if (item.trigger || item.mark !== '' || items[verb]!.from - item.to > 12) return -1;
  }
  return -1;
}

/** Parties of a verb; `noun` is the event noun that a carrier takes its meaning from. */
export function rolesOfVerb(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
  trigger: Trigger,
  noun: number | undefined,
  topic?: Party,
): Roles {
  const subject = subjectFor(items, clauses, index, verb, topic);
  const end = objectEnd(items, clauses, index, verb);
  const after = partiesIn(items, verb + 1, end).filter(
    party => acting(party) || party.mentions.some(each => each.country),
  );
  const passive = isPassive(items, verb, trigger);
  if (
    passive >= 0 &&
    trigger.frame !== 'undergo' &&
    trigger.frame !== 'saying' &&
    trigger.frame !== 'mutual'
  ) {
    const agent =
      partiesIn(items, passive + 1, verb).find(acting) ?? after.find(party => party.preposition & Cue.BY);
    const patient = subject && subject.from > passive ? undefined : subject;
    if (!agent && patient && patient.preposition & Cue.OF && entitiesOf([patient]).length > 1) {
      // `cuộc đối thoại giữa Nga và NATO bị đóng băng`: nobody else did it.
      return { actors: entitiesOf([patient]), recipients: [], rules: ['passive-between'] };
    }
    if (!agent && patient && trigger.type === 'LAUNCH') {
      const founded = patient.mentions.some(
        ({ kind }) => kind === 'body' || kind === 'firm' || kind === 'organisation',
      );
      return { actors: founded ? entitiesOf([patient]) : [], recipients: [], rules: ['founded'] };
    }
    return {
      actors: entitiesOf([agent]),
      recipients: entitiesOf([patient]),
      rules: ['passive'],
    };
  }
  const inner = passive >= 0 ? (partiesIn(items, passive + 1, verb).find(acting) ?? subject) : subject;
  const objects = after.filter(party => (party.preposition & NO_OBJECT) === 0);
  switch (trigger.frame) {
    case 'mutual': {
      const nounParties =
        noun !== undefined && noun < verb ? partiesIn(items, noun + 1, verb).filter(acting) : [];
      const mutual = objects.filter(
        party =>
          acting(party) && (noun === undefined ? party === objects[0] || party.preposition & Cue.WITH : true),
      );
      return { actors: entitiesOf([inner, ...nounParties, ...mutual]), recipients: [], rules: ['mutual'] };
    }
    case 'visit': {
      const hosts = after
        .filter(party => (party.preposition & (Cue.ABOUT | Cue.ACCORDING | Cue.OF)) === 0)
        .slice(0, 1);
      const actors = entitiesOf([inner]);
      return { actors, recipients: without(hostsOf(hosts), actors), rules: ['visit'] };
    }
    case 'reverse': {
      const actors = entitiesOf([
        objects.find(party => party.preposition & (Cue.WITH | Cue.TO)) ?? objects[0],
      ]);
      const patients = inner ? hostsOf([inner]) : placesOf(items, clauses[index]!.from, verb);
      return { actors, recipients: without(patients, actors), rules: ['reverse'] };
    }
    case 'undergo': {
      const clause = clauses[index]!;
      const lends = !IMPERSONAL.has(trigger.type) && verb === clause.verbs[0] && opensWith(items, clause);
      const near = inner && (inner.from >= clause.from || lends) ? inner : undefined;
      const behind = clause.unnamed ? undefined : objects.find(party => party.preposition === 0);
      const own = near ?? behind ?? ofParty(items, clause);
      return { actors: suffering(trigger, own), recipients: [], rules: ['undergo'] };
    }
    case 'saying': {
      const actors = entitiesOf([inner]);
      const told = inner !== subject && subject && subject.from <= passive ? subject : undefined;
      const heard = told ?? objects.find(party => party.preposition & (Cue.TO | Cue.WITH));
      return { actors, recipients: without(entitiesOf([heard]), actors), rules: ['saying'] };
    }
    default: {
      const actors = entitiesOf([inner]);
      const direct = objects.find(
        party =>
          party.preposition & (Cue.TO | Cue.WITH) || (party.preposition === 0 && !isThing(trigger, party)),
      );
      const aimed =
        direct ??
        objects.find(
          party => (party.preposition & Cue.OF && RELATIONS.has(trigger.type)) || party.preposition & ~Cue.OF,
        );
      const named = FORCE.has(trigger.type) ? (aimed ? hostsOf([aimed]) : []) : entitiesOf([aimed]);
      const recipients = named.length > 0 ? named : attacked(items, clauses[index]!, trigger, actors);
      return { actors, recipients: without(recipients, actors), rules: ['transitive'] };
    }
  }
}

/** Who suffers an event: in an accident only persons count, no storm and no house. */
export function suffering(trigger: Trigger, party: Party | undefined): Entity[] {
  if (trigger.type !== 'ACCIDENT' && trigger.type !== 'LIFE') return entitiesOf([party], true);
  const own = (kind: string) => kind === 'person' || kind === (trigger.type === 'LIFE' ? 'name' : 'organ');
  return party?.mentions.some(({ kind }) => own(kind)) ? entitiesOf([party]) : [];
}

/** Whose figures are theirs: `số ca nhiễm của Anh tăng` is no act of the state. */
const OWNERS = new Set(['firm', 'name', 'common', 'pronoun', 'organisation']);

/** `doanh thu quý 3 của công ty giảm`: whose it is. */
function ofParty(items: readonly Item[], clause: Clause): Party | undefined {
  return partiesIn(items, clause.from, clause.to).find(
    party =>
      acting(party) && party.preposition & Cue.OF && party.mentions.every(({ kind }) => OWNERS.has(kind)),
  );
}

/** `cung cấp HTTPS`, `bán Vespa`: a bare name after such a verb is what is given, not who gets it. */
function isThing(trigger: Trigger, party: Party): boolean {
  return GIVING.has(trigger.type) && party.mentions.every(({ kind }) => kind === 'name');
}

const GIVING = new Set<EventType>(['AID', 'TRADE', 'LAUNCH', 'LEGISLATE', 'MOVE', 'OTHER']);

/** What happens by itself, to nobody told before (`bắt đầu`, `xảy ra sạt lở`). */
const IMPERSONAL = new Set<EventType>(['ACCIDENT', 'OTHER']);

/** Acts towards somebody, who may be told as whose a thing is: `phản đối quyết định của Mỹ`, not `bán cổ phần của A`. */
const RELATIONS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** Acts against a country that may be named by a part of it: `sáp nhập Crimea`. */
const FORCE = new Set<EventType>(['COERCE', 'ASSAULT', 'MOBILIZE']);

/** The countries of the places among items `from` to `to`. */
function placesOf(items: readonly Item[], from: number, to: number): Entity[] {
  return hostsOf(partiesIn(items, from, to));
}

/** `tại Kiev trong cuộc tập kích`: whose city is attacked, where another state does it. */
export function attacked(
  items: readonly Item[],
  clause: Clause,
  trigger: Trigger,
  actors: readonly Entity[],
): Entity[] {
  if (trigger.type !== 'ASSAULT' || !actors.some(({ code }) => code !== undefined)) return [];
  const places = partiesIn(items, clause.from, clause.to).filter(
    party => party.preposition & Cue.AT && party.mentions.some(({ kind }) => kind === 'place'),
  );
  return without(hostsOf(places.slice(0, 1)), actors);
}

/** Hosts of a visit: who is named, or whose city is. */
export function hostsOf(parties: readonly Party[]): Entity[] {
  const hosts = entitiesOf(parties);
  for (const party of parties) {
    for (const mention of party.mentions) {
      if (mention.kind === 'place' && mention.country && !hosts.some(each => each.code === mention.country)) {
        hosts.push({ text: mention.text, start: mention.start, code: mention.country });
      }
    }
  }
  return hosts.filter(host => host.code !== undefined || host.name !== undefined);
}

/** Where the objects of a verb end: with its clause, or before the next verb that has a subject of its own. */
function objectEnd(items: readonly Item[], clauses: readonly Clause[], index: number, verb: number): number {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  // `cáo buộc Nga tiếp tay …`, `yêu cầu Nga rút quân`: the object is the subject of what follows.
  if (
    next &&
    next.relation === 'that' &&
    clause.verbs.at(-1) === verb &&
    items[verb]!.trigger!.frame !== 'saying'
  ) {
    return next.verbs[0] ?? next.to;
  }
  // `khởi tố, bắt tạm giam ông A`: verbs side by side share their object.
  if (
    next &&
    next.relation === 'coordinate' &&
    opensWith(items, next) &&
    !named(items, verb + 1, clause.core)
  ) {
    return next.core;
  }
  return Math.max(clause.core, verb + 1);
}

function named(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.entity) return true;
  return false;
}

/** Whether a clause begins with its verb. */
function opensWith(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  return verb !== undefined && !named(items, clause.from, verb);
}
