/** Makes the draft of an event from its head: who, where, of what sort, in which words. */
import type { Entity, EventType } from '../../../schemas/event.ts';
import { isMode } from '../../../schemas/plover.ts';
import { canAct, type EntityMention, toEntities } from '../entities/mention.ts';
import { MARK, smallWords, type Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses/clause.ts';
import { tellsCourse } from './clauses/courses.ts';

import { joinedBy } from './context/joined.ts';
import { standingOf } from './context/standing.ts';
import type { Given } from './dates/given.ts';
import type { Draft } from './draft.ts';
import { isDeed, rolesOfDeed } from './heads/deeds.ts';
import { extent, placesEnd, wholeFrom } from './heads/extent.ts';
import { isFigureVerb, typeOfFigure } from './heads/figures.ts';
import type { Head } from './heads/head.ts';
import { addAim } from './parties/aims.ts';
import { namedApart } from './parties/half-of-pair.ts';
import { rolesOfNoun } from './parties/noun-roles.ts';
import { deedBehind } from './parties/owners-of-nouns.ts';
import { rolesOfVerb } from './parties/roles.ts';
import type { Roles } from './parties/telling.ts';
import { topicFor } from './parties/topic.ts';
import { placeOf } from './places/clause-place.ts';
import { arePrivate } from './same-parties.ts';
import type { SentenceState } from './sentence-state.ts';
import { sourceOf } from './sources/source-of-head.ts';
import type { Trigger } from './words/compile.ts';
import { countsFrom } from './words/counts.ts';
import { Cue } from './words/lexicon.ts';
import { markAt } from './words/marks.ts';
import type { Item } from './words/scan.ts';

/** The draft of a head of clause `index`, at the date that is given. */
export function draftOf(state: SentenceState, index: number, head: Head, given: Given): Draft {
  const { items, tokens, clauses } = state;
  const clause = clauses[index]!;
  const { trigger } = head;
  const deed = isDeed(items, head.item);
  const isNoun = deed || items[head.item]!.trigger!.kind === 'noun';
  const roles = deed ? rolesOfDeed(items, clause, head) : rolesOf(state, index, head, isNoun);
  const labelled = given.rules.includes('in-brackets') ? labelledBy(items, head.item) : [];
  if (labelled.length > 0) roles.actors = labelled;
  if (roles.recipients.length === 0) addAim(items, clauses, index, head, roles);
  // Whoever stands behind the passive's marker does it, whatever the name (`được Samsung giới thiệu`).
  // `doanh thu của Vinamilk giảm`: a figure is a firm's, whatever the name.
  if (NAMED_ONLY.has(trigger.type) && !clause.figure && !roles.rules.some(rule => DOING.has(rule)))
    roles.actors = roles.actors.filter(actor => !isBareName(items, clauses, actor));
  const { first, last } = extent(items, clause, head, isNoun);
  const reckons = isFigureVerb(items[head.item]!);
  const ofTrade = reckons && trigger.type === 'TRADE' && trigger.frame === 'undergo';
  const firm = ofTrade && (trigger.counts || arePrivate(roles.actors));
  const type = ofTrade ? typeOfFigure(items, clause, head.item, firm) : typeAmong(trigger, roles);
  if (type === 'CONTEST') roles.actors = roles.actors.map(asPlayer);
  const joined = joinedBy(items, clauses, index, head.item);
  return {
    start: tokens.start[isNoun ? first : wholeFrom(tokens, items, clause, first)]!,
    end: Math.max(tokens.end[last]!, endOfSides(roles)),
    triggerStart: tokens.start[head.from]!,
    triggerEnd: tokens.end[head.to - 1]!,
    triggerWords: smallWords(tokens, head.from, head.to),
    date: given.date,
    basis: given.basis,
    type,
    mode: trigger.mode !== undefined && isMode(type, trigger.mode) ? trigger.mode : undefined,
    actors: roles.actors,
    recipients: namedApart(items, clauses.at(-1)!.to, roles.recipients),
    place: placeOf(items, { from: clause.from, to: placesEnd(items, clause, head), cues: clause.cues }, head),
    status: 'asserted',
    source: sourceOf(state, index, head, isNoun, roles),
    mention: given.mention,
    rules: given.rules.concat(head.rules, roles.rules),
    part: state.part,
    sentence: state.sentence,
    paragraph: state.paragraph,
    gathering: standingOf(items, clauses, index, head.item),
    provided: citesLaw(items, clauses[0]!),
    harm: trigger.harm,
    repels: trigger.repels,
    saying: !isNoun && trigger.frame === 'saying',
    reported: trigger.recounts || isNamedBy(items, clause, roles.actors, 'agency'),
    pronoun: isNamedBy(items, clause, roles.actors, 'pronoun'),
    tag: trigger.frame === 'saying' && isFollowedByMark(tokens, head.to),
    held: trigger.held,
    settles: trigger.settles,
    ofFirms: trigger.ofFirms,
    rising: trigger.rising,
    weak: trigger.weak,
    figure: clause.figure,
    reckons,
    sitting: trigger.sitting,
    byThen: false,
    counted: countsFrom(tokens, head.to, tokens.count),
    noun: isNoun || head.noun !== undefined,
    mutual: trigger.frame === 'mutual',
    pointing: points(items, clause, head, isNoun || head.noun !== undefined || trigger.frame === 'saying'),
    speech: items[head.item]!.speech,
    deed: deedBehind(items, tokens, head),
    mentions: [],
    // Written out: an object that takes another in by `...` is made slowly, and takes up far more room.
    done: joined.done,
    ongoing: joined.ongoing,
    drawnOut: joined.drawnOut,
    earlier: joined.earlier,
    turn: joined.turn,
    also: joined.also,
    opens: joined.opens,
    moment: joined.moment,
    hour: joined.hour,
    plain: joined.plain,
    clause: joined.clause,
    run: joined.run,
    relation: joined.relation,
    outcome: joined.outcome,
    anew: joined.anew,
    apart: joined.apart,
    later: joined.later,
  };
}

/** `các cuộc xung đột khiến 9000 người thiệt mạng giữa …`: the sides that are named behind what came of it belong to its words. */
function endOfSides({ rules, actors }: Roles): number {
  if (!rules.includes('noun-between')) return 0;
  return actors.reduce((end, { start, text }) => Math.max(end, (start ?? 0) + text.length), 0);
}

/** `Tommy Haas (vô địch năm 2001)`: of whom the brackets tell, if nobody in them does it. */
function labelledBy(items: readonly Item[], head: number): Entity[] {
  let open = head;
  while (items[open]?.aside && !items[open]!.entity && items[open]!.mark !== '(') open--;
  const named = items[open - 1];
  const { passive, frame } = items[head]!.trigger!;
  if (items[open]?.mark !== '(' || passive || frame === 'saying') return [];
  return named?.entity && named.to === items[open]!.from && canAct(named.entity)
    ? toEntities(named.entity)
    : [];
}

/** `Djokovic thắng Medvedev`: a player who shares but his surname with somebody in office. */
function asPlayer(actor: Entity): Entity {
  const { text, start, name, code } = actor;
  const bare = code !== undefined && name?.endsWith(` ${text}`) === true;
  return bare ? { text, start, name: text } : actor;
}

/** The type that a trigger has among the states and organisations that take part. */
function typeAmong({ type, between, privately, frame }: Trigger, { actors, recipients }: Roles): EventType {
  if (!between && !privately) return type;
  // `Hội đồng Bảo an thông qua nghị quyết về Triều Tiên`: one passes it, whomever it is about.
  const sides = type === 'LEGISLATE' && frame === 'transitive' ? actors : [...actors, ...recipients];
  const states = new Set(sides.flatMap(({ code }) => code ?? [])).size;
  if (between && states > 1) return between;
  return privately && states === 0 && actors.length > 0 ? privately : type;
}

/** Rules by which whoever is named does it. */
const DOING = new Set(['transitive', 'mutual', 'passive', 'made-by']);

/** Types in which capitalised words of which no more is known are products, storms and roads. */
const NAMED_ONLY = new Set(['TRADE', 'LAUNCH', 'ACCIDENT', 'OTHER']);

/** Whether one of those who act is named by a mention of a sort in the clause (`Reuters đưa tin …`, `ông này nói …`). */
function isNamedBy(
  items: readonly Item[],
  { from, to }: Clause,
  actors: readonly Entity[],
  kind: EntityMention['kind'],
): boolean {
  if (actors.length === 0) return false;
  for (let i = from; i < to; i++) {
    const { entity } = items[i]!;
    if (entity?.kind === kind && actors.some(({ start }) => start === entity.start)) return true;
  }
  return false;
}

function isBareName(items: readonly Item[], clauses: readonly Clause[], actor: Entity): boolean {
  for (let i = clauses[0]!.from; i < clauses.at(-1)!.to; i++) {
    const mention = items[i]!.entity;
    // An acronym is a firm rather than a product: `AGM`, `FPT`.
    if (mention && mention.start === actor.start) {
      // `liveshow của Tuấn Hưng`: a work is somebody's.
      if (i > 0 && items[i - 1]!.to === items[i]!.from && items[i - 1]!.cues & Cue.OF) return false;
      return mention.kind === 'name' && mention.text !== mention.text.toUpperCase();
    }
  }
  return false;
}

function rolesOf(state: SentenceState, index: number, head: Head, isNoun: boolean): Roles {
  const { items, clauses } = state;
  if (isNoun) return rolesOfNoun(items, clauses, index, head.item, head.trigger);
  // `tổ chức liveshow`: whoever holds it is its actor.
  const held = head.trigger.type === 'LAUNCH' || isHeld(items, head);
  if (head.noun !== undefined && head.noun > head.item && held) {
    const trigger: Trigger = { ...head.trigger, frame: 'transitive' };
    return rolesOfVerb({ items, clauses, index, verb: head.item, trigger, noun: head.noun });
  }
  const course = items[head.item]!.trigger!.frame === 'undergo';
  // `kể từ khi giao tranh nổ ra giữa …`: whoever is told of before it does not fight.
  if (course && head.noun === undefined && tellsCourse(items[head.item]!) && head.trigger.type === 'ASSAULT')
    return rolesOfNoun(items, clauses, index, head.item, head.trigger, true);
  const carried = head.noun !== undefined && course;
  if (!carried) {
    const { item: verb, trigger, noun } = head;
    const topic = topicFor(state.topic, state.sentence);
    const speaker = state.speakers[index];
    return rolesOfVerb({ items, clauses, index, verb, trigger, noun, topic, speaker });
  }
  const at = clauses.findIndex(clause => head.noun! >= clause.from && head.noun! < clause.to);
  return rolesOfNoun(items, clauses, at, head.noun!, head.trigger, head.noun! < head.item);
}

/** `tổ chức bảy sự kiện`: what somebody carries out does not only happen. */
function isHeld(items: readonly Item[], { item, trigger: { type, frame } }: Head): boolean {
  const carrier = items[item]!.trigger!;
  return frame === 'undergo' && type === 'OTHER' && carrier.kind === 'carrier';
}

/**
 * Whether a word right behind the trigger, in its clause, points back: `cuộc gặp này`. Behind a deed that is no noun
 * (`ngã từ trên thang`) what may be a preposition is one.
 */
function points(items: readonly Item[], clause: Clause, head: Head, nominal: boolean): boolean {
  const at = head.noun ?? head.item;
  const end = at < clause.to ? clause.to : items.length;
  for (let i = at + 1; i < at + 4 && i < end; i++) {
    if (items[i]!.from > head.to + 2) return false;
    const { demonstrative, cues, to } = items[i]!;
    const next = items[i + 1];
    if (demonstrative && (nominal || (cues & Cue.AT) === 0 || (next?.from === to && next.mark !== '')))
      return true;
  }
  return false;
}

/** Items in which a sentence cites the law that it goes on to tell. */
const CITATION = 6;

/** `Theo Điều 5 Bộ luật hình sự, …`: what follows is provided, and did not happen. */
function citesLaw(items: readonly Item[], { from, to }: Clause): boolean {
  let according = false;
  for (let i = from; i < Math.min(to, from + CITATION); i++) {
    const { cues, mark, date } = items[i]!;
    if (mark === ',' || date) return false;
    if (according && cues & Cue.DOCUMENT) return true;
    if (i === from) according = (cues & Cue.ACCORDING) !== 0;
  }
  return false;
}

/** `…”, ông A nói.`: nothing is said behind it. */
function isFollowedByMark(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || (tokens.kind[at] === MARK && markAt(tokens, at) !== ':');
}
