/** A verb where a sentence tells an event with it, and those named round it. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import { canAct, type EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { objectEnd } from './objects.ts';
import { acting, isSelf, type Party, partiesIn } from './parties.ts';
import { isSmall } from './pivots.ts';
import { subjectFor } from './subject.ts';

/** Where a verb stands. */
export interface Telling {
  items: readonly Item[];
  clauses: readonly Clause[];
  /** Its clause. */
  index: number;
  /** Its item. */
  verb: number;
  /** What decides type and frame: the verb's own, or that of the noun it carries. */
  trigger: Trigger;
  /** The event noun that completes a carrier. */
  noun?: number | undefined;
  /** Whom the sentences before are about. */
  topic?: Party | undefined;
  /** Who says what its clause tells. */
  speaker?: Entity | null | undefined;
}

export interface Roles {
  actors: Entity[];
  recipients: Entity[];
  rules: string[];
}

/** Those named round a verb. */
export interface Around {
  subject: Party | undefined;
  /** Those behind it who can act or suffer. */
  after: Party[];
  /** Of those behind it, whom no preposition makes a place, time or source. */
  objects: Party[];
  /** Item of the passive's marker; −1 in the active. */
  passive: number;
  /** Whether the subject only moves another to do it (`thúc đẩy Nga bàn giao`). */
  moved: boolean;
  /** Who does it: behind the passive's marker (`được Mỹ thông báo`), else the subject. */
  inner: Party | undefined;
}

/** Prepositions after which a name is no object. */
const NO_OBJECT = Cue.AT | Cue.ABOUT | Cue.ACCORDING | Cue.AFTER | Cue.WITHIN;

export function around(telling: Telling): Around {
  const { items, clauses, index, verb, trigger, topic, speaker } = telling;
  const subject = spokenFor(subjectFor(items, clauses, index, verb, topic), speaker);
  const { speech } = items[verb]!;
  const after = partiesIn(items, verb + 1, objectEnd(items, clauses, index, verb))
    .filter(
      party =>
        (acting(party) || party.mentions.some(each => each.country)) &&
        items[party.from]!.speech === speech &&
        !reports(items, verb, party),
    )
    .map(party => ofOwnState(party, subject));
  const own = passiveMarker(items, verb, trigger);
  const passive = own < 0 ? sharedMarker(telling, after) : own;
  const agent = passive >= 0 ? partiesIn(items, passive + 1, verb).find(acting) : undefined;
  const objects = after.filter(party => (party.preposition & NO_OBJECT) === 0);
  const moved = movedBy(items, verb, after);
  if (moved)
    return {
      subject,
      after,
      objects: objects.filter(each => each !== moved),
      passive,
      moved: true,
      inner: moved,
    };
  return { subject, after, objects, passive, moved: false, inner: agent ?? subject };
}

const CLOSING = new Set(['"', '”', '»']);

/** `“… phải đáp trả”, Reuters dẫn tuyên bố của Mỹ`: behind the quotation stands who tells it. */
function reports(items: readonly Item[], verb: number, { from }: Party): boolean {
  for (let i = verb + 1; i < from - 1; i++)
    if (CLOSING.has(items[i]!.mark) && items[i + 1]!.mark === ',') return true;
  return false;
}

/** `Tổng thống Mỹ đề nghị Quốc hội …`: an organ without its state is that of whoever acts upon it. */
function ofOwnState(party: Party, subject: Party | undefined): Party {
  const [organ] = party.mentions;
  const [actor] = subject?.mentions ?? [];
  if (!organ!.supposed || party.mentions.length > 1 || !actor || !OFFICIAL.has(actor.kind)) return party;
  if (subject!.mentions.length > 1 || actor.codes.length !== 1 || actor.supposed) return party;
  return { ...party, mentions: [{ ...organ!, codes: [...actor.codes] }] };
}

/** Who acts for a state. */
const OFFICIAL = new Set<EntityKind>(['person', 'office', 'organ', 'pronoun']);

/** Tokens between a carrier and the verb that it moves somebody to. */
const REACH = 4;

/** `thúc đẩy Nga bàn giao`: whom a carrier moves to do what the verb behind tells. */
function movedBy(items: readonly Item[], verb: number, after: readonly Party[]): Party | undefined {
  if (items[verb]!.trigger!.kind !== 'carrier') return undefined;
  const [party] = after;
  const small = party && items[party.to] && isSmall(items, party.to) ? 1 : 0;
  const next = party && items[party.to + small];
  if (next?.trigger?.kind !== 'verb' || !party || party.preposition !== 0 || !acting(party)) return undefined;
  const touches = items[party.from]!.from === items[verb]!.to && next.from - items[party.to - 1]!.to <= 1;
  return touches && party.from - verb <= REACH ? party : undefined;
}

/** `chúng tôi`, in the mouth of whom the article quotes. */
function spokenFor(subject: Party | undefined, speaker: Entity | null | undefined): Party | undefined {
  if (!subject || !speaker || !isSelf(subject)) return subject;
  const { code, text } = speaker;
  const name = speaker.name ?? (code === undefined ? text : undefined);
  const meant = { ...subject.mentions[0]!, codes: code === undefined ? [] : [code] };
  return { ...subject, mentions: [name === undefined ? meant : { ...meant, name }] };
}

/**
 * `bị Dũng giật mũ, đấm vào người`: blows told one after the other are suffered alike; `bị Bộ Y tế phạt, yêu cầu nộp
 * lại …`: and so is what somebody who is named goes on to do.
 */
function sharedMarker({ items, clauses, index, verb, trigger }: Telling, after: readonly Party[]): number {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (!SUFFERED.has(trigger.type) || clause.relation !== 'coordinate' || clause.verbs[0] !== verb) return -1;
  if (anyOf(items, clause.from, verb, item => !!(item.entity || item.trigger || item.cues & MARKED)))
    return -1;
  const last = before?.verbs.at(-1);
  const marker = last === undefined ? -1 : passiveMarker(items, last, items[last]!.trigger!);
  if (marker < 0) return -1;
  if (trigger.type === 'ASSAULT') return after.length === 0 ? marker : -1;
  const named = SUFFERED.has(items[last!]!.trigger!.type) && partiesIn(items, marker + 1, last!).some(acting);
  return named ? marker : -1;
}

/** What one suffers from another. */
const SUFFERED = new Set<EventType>(['ASSAULT', 'PROSECUTE', 'APPOINT', 'COERCE', 'SANCTION', 'REQUEST']);

const MARKED = Cue.PAST | Cue.FUTURE | Cue.NEGATION;

function passiveMarker(items: readonly Item[], verb: number, trigger: Trigger): number {
  if (trigger.passive) return verb;
  if (trigger.gets) return -1;
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const item = items[i]!;
    if (item.cues & Cue.PASSIVE) return i;
    if (item.mark === ',') return agentBefore(items, i);
    if (item.trigger || item.mark !== '' || items[verb]!.from - item.to > 12) return -1;
  }
  return -1;
}

/** `bị tài xế nhấn ga, tông vào người`: the marker before whoever does what the comma parts; −1 for none. */
function agentBefore(items: readonly Item[], comma: number): number {
  const agent = items[comma - 1];
  const marker = items[comma - 2];
  const goesOn = agent?.entity && agent.to < items[comma]!.from && canAct(agent.entity);
  return goesOn && marker && marker.cues & Cue.PASSIVE && marker.to === agent.from ? comma - 2 : -1;
}
