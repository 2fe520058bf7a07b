/** The events of one sentence, from its clauses and dates. */
import type { DateMention } from '../../../schemas/date.ts';
import { type DayBounds, edtfBounds } from '../../../schemas/edtf.ts';
import type { Entity, EventType } from '../../../schemas/event.ts';
import { toEntities } from '../entities/mention.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Attachment, attachDates } from './attach.ts';
import { type Clause, isSubordinate } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { dateEvent } from './dating.ts';
import type { Draft } from './draft.ts';
import { type Head, readHead } from './head.ts';
import { Cue } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { nounPreposition } from './noun-preposition.ts';
import { rolesOfNoun } from './noun-roles.ts';
import { entitiesOf, type Party, partiesIn, placeOf, without } from './parties.ts';
import { type Roles, rolesOfVerb } from './roles.ts';
import type { Item } from './scan.ts';
import { speakersOf } from './sources.ts';
import { statusOf } from './status.ts';
import { noteSubjects, type Topic, topicAfter, topicFor } from './topic.ts';

export interface SentenceInput {
  tokens: Tokens;
  items: readonly Item[];
  /** Items of the sentence: `from` in, `to` out. */
  from: number;
  to: number;
  sentence: number;
  paragraph: number;
  part: string;
  published: DayBounds;
  /** Who spoke in the sentence before. */
  speaker: Entity | null;
  /** Whom the sentences before are about. */
  topic: Topic | null;
  /** True for the number of a word that, alone before a verb, is no subject. */
  isAdverb: (word: number) => boolean;
}

export interface SentenceEvents {
  dated: Draft[];
  /** Events without a date of their own, in order; the article's context dates or drops them. */
  undated: Draft[];
  /** Whom the sentence names as speaking, for the sentences after it. */
  speaker: Entity | null;
  /** Points back to what was said before as the speech of `speaker`. */
  asAbove: boolean;
  /** Who said what stands above. */
  asAboveSpeaker: Entity | null;
  /** Whom the sentence is about. */
  topic: Topic | null;
}

/** A date to be given to a head without an expression of its own. */
interface Given {
  date: string;
  basis: Draft['basis'];
  mention: DateMention | null;
  rules: string[];
}

export function eventsOfSentence(input: SentenceInput): SentenceEvents {
  const { items, from, to } = input;
  const clauses = clausesOf(items, from, to);
  noteSubjects(input.tokens, items, clauses, input.isAdverb);
  const speakers = speakersOf(items, clauses, input.speaker);
  const attachments = attachDates(items, clauses, input.published.last);
  const dated: Draft[] = [];
  const undated: Draft[] = [];
  const done = new Set<number>();
  const datedHeads = new Map<number, { draft: Draft; attachment: Attachment }>();

  for (const attachment of attachments) {
    const clause = clauses[attachment.clause]!;
    const head = readHead(items, clause, attachment.head, clauses[attachment.clause - 1]);
    if (clause.question && !items[attachment.date]!.date) continue;
    if (head.trigger.state) continue;
    const mention = items[attachment.date]!.date!;
    const bounds = edtfBounds(mention.edtf);
    const { last: publishedLast, first: publishedFirst } = input.published;
    const when = {
      ahead:
        (publishedLast !== null &&
          ((bounds.first !== null && bounds.first > publishedLast) ||
            (isWindow(items[attachment.date]!) && bounds.last !== null && bounds.last > publishedLast))) ||
        (bounds.first === null && bounds.last === null && items[attachment.date]!.ahead),
      past: publishedFirst !== null && bounds.last !== null && bounds.last < publishedFirst,
    };
    const status = statusOf(items, clause, attachment.head, head.trigger, when);
    const dating = dateEvent(
      mention,
      {
        preposition: attachment.preposition,
        durative: head.trigger.durative,
        planned: status.status === 'planned' || status.status === 'possible',
      },
      publishedLast,
    );
    for (const date of dating.dates) {
      const draft = make(input, clauses, attachment.clause, head, speakers[attachment.clause]!, {
        date,
        basis: 'stated',
        mention,
        rules: [attachment.rule, ...dating.rules],
      });
      draft.status = status.status;
      draft.rules.push(...status.rules);
      draft.start = Math.min(draft.start, mention.start);
      draft.end = Math.max(draft.end, mention.end);
      dated.push(draft);
      done.add(attachment.head);
      if (head.noun !== undefined) done.add(head.noun);
      datedHeads.set(attachment.head, { draft, attachment });
      if (head.noun !== undefined) datedHeads.set(head.noun, { draft, attachment });
    }
  }

  for (const [index, clause] of clauses.entries()) {
    const heads = clause.verbs.length > 0 ? [mainVerb(items, clause.verbs)] : [];
    for (const noun of clause.nouns) heads.push(noun);
    for (const item of heads) {
      if (done.has(item) || clause.question) continue;
      const head = readHead(items, clause, item, clauses[index - 1]);
      if (head.noun !== undefined && done.has(head.noun)) continue;
      if (isToldBeside(input, clause, head, dated, datedHeads)) continue;
      done.add(item);
      if (head.noun !== undefined) done.add(head.noun);
      const visit = visitBesideDate(items, clause, head, datedHeads);
      if (visit) {
        dated.push(make(input, clauses, index, head, speakers[index]!, visit));
        continue;
      }
      const given =
        items[item]!.trigger!.kind === 'noun'
          ? undefined
          : givenDate(items, clauses, index, head, datedHeads);
      const deed = isDeed(items, item) && DEEDS.has(head.trigger.type);
      const told = TOLD_IN.has(clause.relation) || deed;
      if (!given && (head.trigger.weak || head.trigger.frame === 'saying' || !told)) continue;
      const draft = make(
        input,
        clauses,
        index,
        head,
        speakers[index]!,
        given ??
          (deed ? boundedByReaction(dated) : undefined) ?? {
            date: '',
            basis: 'bounded',
            mention: null,
            rules: [],
          },
      );
      const that = clauses[index]!;
      const then = items.slice(that.from, that.to).find(each => each.thatTime);
      if (then) draft.rules.push(then.cues & Cue.SINCE ? 'since-then' : 'that-time');
      const status = statusOf(items, clause, item, head.trigger, { ahead: false, past: false });
      draft.status = status.status;
      draft.rules.push(...status.rules);
      // A noun of a clause that tells what is to come is no past.
      if (draft.noun && !given && draft.status === 'asserted' && isToCome(items, clause))
        draft.status = 'planned';
      if (given?.rules.includes('at-dated-noun')) absorbNoun(dated, draft);
      (given ? dated : undated).push(draft);
    }
  }
  const speaker = speakers.findLast(each => each !== null) ?? null;
  const asAbove = items.slice(from, Math.min(to, from + 400)).some(item => item.asAbove);
  return {
    dated,
    undated,
    speaker: speaker ?? firstSpeaker(items, clauses),
    asAbove,
    asAboveSpeaker: asAbove ? firstPerson(items, from, to) : null,
    topic: topicAfter(items, clauses, input.sentence, input.topic),
  };
}

function firstPerson(items: readonly Item[], from: number, to: number): Entity | null {
  const mention = items.slice(from, to).find(item => item.entity?.kind === 'person')?.entity;
  return mention ? (toEntities(mention)[0] ?? null) : null;
}

function firstSpeaker(items: readonly Item[], clauses: readonly Clause[]): Entity | null {
  for (const [index, clause] of clauses.entries()) {
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    if (saying === undefined) continue;
    const roles = rolesOfVerb(items, clauses, index, saying, items[saying]!.trigger!, undefined);
    if (roles.actors[0]) return roles.actors[0];
  }
  return null;
}

/** `hôm 6-10, Tổng thư ký trong chuyến thăm Ba Lan đã cho biết`: the visit has the date of what was done on it. */
function visitBesideDate(
  items: readonly Item[],
  clause: Clause,
  head: Head,
  datedHeads: ReadonlyMap<number, { draft: Draft; attachment: Attachment }>,
): Given | undefined {
  if (head.trigger.frame !== 'visit' || head.trigger.kind !== 'noun') return undefined;
  if ((nounPreposition(items, head.item) & (Cue.AT | Cue.WITHIN)) === 0) return undefined;
  const verb = clause.verbs.find(each => datedHeads.has(each));
  const draft = verb === undefined ? undefined : datedHeads.get(verb)!.draft;
  return draft && { ...from(draft, draft.date, 'context'), rules: ['visit-beside-date'] };
}

/**
 * `Trong bài phát biểu ngày 17/9, ông R. bày tỏ tin tưởng`: the noun only says where, and is no event beside its
 * verb, where both tell of words, or of the same sort of thing.
 */
function absorbNoun(dated: Draft[], verb: Draft): void {
  const at = dated.findIndex(
    noun =>
      noun.sentence === verb.sentence &&
      noun.mention === verb.mention &&
      (noun.rules.includes('noun-saying') ||
        noun.weak ||
        (noun.type === verb.type && noun.actors.length === 0)),
  );
  if (at < 0) return;
  verb.basis = 'stated';
  verb.start = Math.min(verb.start, dated[at]!.start);
  dated.splice(at, 1);
}

/** The date that a head takes from the clause that goes with its own. */
function givenDate(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  datedHeads: ReadonlyMap<number, { draft: Draft; attachment: Attachment }>,
): Given | undefined {
  const clause = clauses[index]!;
  const { trigger } = head;
  // What a common word tells beside a happening (`đã được kiểm chứng trong cuộc chiến năm 2008`) is no other one.
  const tells = trigger.type !== 'OTHER' && !(trigger.weak && trigger.frame !== 'saying');
  // A noun in the same clause: `tại hội nghị ngày 5/3, …`, `sau cuộc họp ngày 8/12`.
  for (const [item, { draft }] of datedHeads) {
    if (item < clause.from || item >= clause.to || items[item]!.trigger?.kind !== 'noun') continue;
    const preposition = nounPreposition(items, item);
    const spoken = trigger.frame === 'saying' || SPOKEN.has(trigger.type);
    if (preposition & Cue.AFTER) {
      if (spoken) return { ...from(draft, draft.date, 'context'), rules: ['said-after-meeting'] };
      return after(draft, trigger.durative);
    }
    if (preposition & Cue.BEFORE) return before(draft);
    if (preposition & (Cue.AT | Cue.WITHIN) && tells)
      return { ...from(draft, draft.date, 'context'), rules: ['at-dated-noun'] };
  }
  const shared = sharedDate(items, clauses, index, head, datedHeads);
  if (shared) return shared;
  // A subordinate clause beside it.
  for (const other of [index - 1, index + 1]) {
    const sub = clauses[other];
    if (!sub || !isSubordinate(sub) || isSubordinate(clause)) continue;
    if (other > index && sub.relation !== 'when' && sub.relation !== 'after' && sub.relation !== 'before')
      continue;
    const found = [...datedHeads].find(([item]) => item >= sub.from && item < sub.to);
    if (!found) continue;
    const { draft } = found[1];
    if (sub.relation === 'when' && !(tells && trigger.frame !== 'saying')) continue;
    if (sub.relation === 'when') return { ...from(draft, draft.date, 'context'), rules: ['when-clause'] };
    if (sub.relation === 'after') return after(draft, trigger.durative);
    if (sub.relation === 'before') return before(draft);
  }
  return undefined;
}

/** `Ngày 1/4, họ họp tại Brussels và quyết định …`: a day set before two verbs with one subject is that of both. */
function sharedDate(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  datedHeads: ReadonlyMap<number, { draft: Draft; attachment: Attachment }>,
): Given | undefined {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (!before || clause.relation !== 'coordinate' || clause.quoted || before.verbs.length === 0)
    return undefined;
  if (head.trigger.weak || head.trigger.frame === 'saying' || !opensWith(items, clause, head.item))
    return undefined;
  const found = datedHeads.get(mainVerb(items, before.verbs));
  if (!found || found.attachment.clause !== index - 1) return undefined;
  const { draft, attachment } = found;
  // What is said or asked for (`yêu cầu … xác minh`) has a day of its own.
  if (SPOKEN.has(draft.type)) return undefined;
  if (attachment.date > before.verbs[0]! || draft.status !== 'asserted' || !DAY.test(draft.date))
    return undefined;
  return { ...from(draft, draft.date, 'stated'), rules: ['shared-date'] };
}

/** `sẽ họp hội nghị …`, `bắt đầu điều tra`: the words of a happening that its clause has dated already. */
function isToldBeside(
  { items, tokens }: SentenceInput,
  clause: Clause,
  head: Head,
  dated: readonly Draft[],
  datedHeads: ReadonlyMap<number, { draft: Draft; attachment: Attachment }>,
): boolean {
  const start = tokens.start[head.from]!;
  if (dated.some(draft => draft.triggerStart <= start && start < draft.triggerEnd)) return true;
  if (items[head.item]!.trigger!.kind !== 'noun') return false;
  return clause.verbs.some(
    verb => verb < head.item && datedHeads.get(verb)?.draft.type === head.trigger.type,
  );
}

/** Whether nothing but small words stands before the verb of a clause. */
function opensWith(items: readonly Item[], clause: Clause, verb: number): boolean {
  let at = items[clause.from]!.from;
  for (let i = clause.from; i < verb; i++) {
    if (
      items[i]!.entity ||
      (items[i]!.trigger && items[i]!.trigger!.kind !== 'carrier') ||
      items[i]!.from > at
    )
      return false;
    at = items[i]!.to;
  }
  return items[verb]!.from === at;
}

/** A stretch of time to come, counted from the publication: `2 tuần tới`. */
function isWindow({ date, ahead }: Item): boolean {
  return ahead && date?.granularity === 'period' && date.anchor === 'publication';
}

/** Acts in words, done at the meeting or press conference that the sentence dates. */
const SPOKEN = new Set([
  'STATEMENT',
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
]);

function from(draft: Draft, date: string, basis: Draft['basis']): Given {
  return { date, basis, mention: draft.mention, rules: [] };
}

/** `hành động sáp nhập Crimea của Nga`, `việc trục xuất …`: a verb that a word before it makes a noun. */
function isDeed(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return (
    items[index]!.trigger!.kind === 'verb' &&
    before?.to === items[index]!.from &&
    (before.cues & Cue.EVENTIVE) !== 0
  );
}

/** `đình chỉ hợp tác từ tháng 4/2014 để phản đối hành động …`: the deed came before what answers it. */
function boundedByReaction(dated: readonly Draft[]): Given | undefined {
  const [reaction] = dated;
  const date = reaction?.date.replace(/\/\.\.$/, '') ?? '';
  if (!reaction || dated.length > 1 || !PLAIN_DATE.test(date)) return undefined;
  return { date: `[..${date}]`, basis: 'bounded', mention: reaction.mention, rules: ['before-reaction'] };
}

/** Deeds that are facts even where a clause only gives them as its reason. */
const DEEDS = new Set<EventType>(['COERCE', 'ASSAULT', 'SANCTION', 'MOBILIZE', 'RETREAT', 'PROTEST']);

/** Clauses that tell what happened; the others give reasons, aims and circumstances. */
const TOLD_IN = new Set(['main', 'coordinate', 'that']);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_DATE = /^\d{4}(-\d{2}){0,2}$/;

function after(draft: Draft, durative: boolean): Given | undefined {
  if (!PLAIN_DATE.test(draft.date)) return undefined;
  return durative
    ? { ...from(draft, `${draft.date}/..`, 'context'), rules: ['after-clause'] }
    : { ...from(draft, `[${draft.date}..]`, 'bounded'), rules: ['after-clause'] };
}

function before(draft: Draft): Given | undefined {
  if (!PLAIN_DATE.test(draft.date)) return undefined;
  return { ...from(draft, `[..${draft.date}]`, 'bounded'), rules: ['before-clause'] };
}

function make(
  input: SentenceInput,
  clauses: readonly Clause[],
  index: number,
  head: Head,
  source: Entity | null,
  given: Given,
): Draft {
  const { items, tokens } = input;
  const clause = clauses[index]!;
  const { trigger } = head;
  const deed = isDeed(items, head.item);
  const isNoun = deed || items[head.item]!.trigger!.kind === 'noun';
  const roles = deed
    ? rolesOfDeed(items, clause, head)
    : rolesOf(items, clauses, index, head, isNoun, topicFor(input.topic, input.sentence));
  if (roles.recipients.length === 0) addAim(items, clauses, index, head, roles);
  if (NAMED_ONLY.has(trigger.type) && !roles.rules.includes('transitive'))
    roles.actors = roles.actors.filter(actor => !isBareName(items, clauses, actor));
  const { first, last } = extent(items, clause, head, isNoun);
  const codes = [...roles.actors, ...roles.recipients].flatMap(({ code }) => code ?? []);
  const several = new Set(codes).size > 1;
  return {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    triggerStart: tokens.start[head.from]!,
    triggerEnd: tokens.end[head.to - 1]!,
    triggerWords: tokens.text.slice(tokens.start[head.from], tokens.end[head.to - 1]).toLowerCase(),
    date: given.date,
    basis: given.basis,
    type: several && trigger.between ? trigger.between : trigger.type,
    mode: trigger.mode,
    actors: roles.actors,
    recipients: roles.recipients,
    place: placeOf(items, { ...clause, to: placesEnd(items, clause, head) }),
    status: 'asserted',
    source,
    mention: given.mention,
    rules: [...given.rules, ...head.rules, ...roles.rules],
    part: input.part,
    sentence: input.sentence,
    paragraph: input.paragraph,
    done: isDone(items, clause, head.item),
    weak: trigger.weak,
    noun: isNoun || head.noun !== undefined,
    mutual: trigger.frame === 'mutual',
    pointing: points(items, head),
    mentions: [],
  };
}

/** Types in which capitalised words of which no more is known are products, storms and roads. */
const NAMED_ONLY = new Set(['TRADE', 'LAUNCH', 'ACCIDENT', 'MOVE', 'OTHER']);

function isBareName(items: readonly Item[], clauses: readonly Clause[], actor: Entity): boolean {
  for (let i = clauses[0]!.from; i < clauses.at(-1)!.to; i++) {
    const mention = items[i]!.entity;
    // An acronym is a firm rather than a product: `AGM`, `FPT`.
    if (mention && mention.start === actor.start) {
      return mention.kind === 'name' && mention.text !== mention.text.toUpperCase();
    }
  }
  return false;
}

/** `hành động sáp nhập Crimea của Nga`: done by whom `của` names, to whom stands right behind it. */
function rolesOfDeed(items: readonly Item[], clause: Clause, head: Head): Roles {
  const parties = partiesIn(items, head.item + 1, clause.to);
  const actors = entitiesOf(parties.filter(party => party.preposition & Cue.OF).slice(0, 1));
  const object = parties.find(party => party.preposition === 0 && items[party.from]!.from - head.to <= 2);
  return { actors, recipients: without(entitiesOf([object]), actors), rules: ['deed'] };
}

function rolesOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  isNoun: boolean,
  topic: Party | undefined,
): Roles {
  if (isNoun) return rolesOfNoun(items, clauses, index, head.item, head.trigger);
  const carried = head.noun !== undefined && items[head.item]!.trigger!.frame === 'undergo';
  if (!carried) return rolesOfVerb(items, clauses, index, head.item, head.trigger, head.noun, topic);
  const at = clauses.findIndex(clause => head.noun! >= clause.from && head.noun! < clause.to);
  return rolesOfNoun(items, clauses, at, head.noun!, head.trigger);
}

/** Acts against somebody, as aims of another act (`công bố các biện pháp để đáp trả …`). */
const AIMED = new Set(['SANCTION', 'ACCUSE', 'REJECT', 'PROTEST', 'THREATEN', 'ASSAULT', 'COERCE']);

/** Recipients from what the act is for, or from the relations that the words are about. */
function addAim(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  roles: Roles,
): void {
  if (!SPOKEN.has(head.trigger.type) || roles.actors.length !== 1) return;
  const [actor] = roles.actors;
  for (const clause of clauses.slice(index + 1, index + 4)) {
    const verb = clause.verbs[0];
    if (clause.relation !== 'subordinate' || verb === undefined || !AIMED.has(items[verb]!.trigger!.type))
      continue;
    const aimed = codedIn(items, verb, clause.to).filter(entity => entity.code !== actor!.code);
    if (aimed.length > 0) {
      roles.recipients = aimed.slice(0, 1);
      roles.rules.push('aimed-at');
      return;
    }
  }
  // `… mối quan hệ giữa Nga và NATO`: words about relations are for the other side.
  const end = clauses.at(-1)!.to;
  let relations = head.item + 1;
  while (relations < end && !items[relations]!.relations) relations++;
  if (relations >= end || actor!.code === undefined) return;
  const other = codedIn(items, relations, end).find(entity => entity.code !== actor!.code);
  if (!other) return;
  roles.recipients = [other];
  roles.rules.push('relations-with');
}

function codedIn(items: readonly Item[], from: number, to: number): Entity[] {
  return items
    .slice(from, to)
    .flatMap(item =>
      item.entity && item.entity.kind !== 'place' && !item.aside ? toEntities(item.entity) : [],
    )
    .filter(entity => entity.code !== undefined);
}

/** Where the places of a clause end: beyond `về` stands what words are about, not where they are said. */
function placesEnd(items: readonly Item[], clause: Clause, head: Head): number {
  if (!SPOKEN.has(head.trigger.type) && head.trigger.type !== 'CONSULT') return clause.to;
  for (let i = head.item + 1; i < clause.to; i++) {
    if (items[i]!.cues & Cue.ABOUT && (items[i]!.cues & Cue.AT) === 0 && !items[i]!.trigger) return i;
  }
  return clause.to;
}

/** Whether a word right behind the trigger points back: `cuộc gặp này`. */
function points(items: readonly Item[], head: Head): boolean {
  const at = head.noun ?? head.item;
  for (const item of items.slice(at + 1, at + 4)) {
    if (item.from > head.to + 2) return false;
    if (item.demonstrative) return true;
  }
  return false;
}

function isToCome(items: readonly Item[], clause: Clause): boolean {
  const [verb] = clause.verbs;
  return verb !== undefined && items.slice(clause.from, verb).some(item => item.cues & Cue.FUTURE);
}

/** Whether markers tell a head as done, and nothing in its clause puts it before what was told. */
function isDone(items: readonly Item[], clause: Clause, head: number): boolean {
  let marked = items[head]!.trigger!.passive;
  for (let i = clause.from; i < clause.to; i++) {
    const { cues } = items[i]!;
    if (cues & Cue.EARLIER) return false;
    if (i < head && cues & (Cue.PAST | Cue.PASSIVE)) marked = true;
  }
  return marked;
}

/** First and last token of what tells the event: the clause of a verb, the phrase of a noun. */
function extent(
  items: readonly Item[],
  clause: Clause,
  head: Head,
  isNoun: boolean,
): { first: number; last: number } {
  let from = clause.from;
  let to = clause.to;
  if (isNoun) {
    from = head.item;
    to = clause.verbs.find(verb => verb > head.item && items[verb]!.trigger!.kind !== 'carrier') ?? clause.to;
  }
  while (from < to - 1 && (items[from]!.mark !== '' || items[from]!.cues & (Cue.COORDINATE | Cue.THAT)))
    from++;
  while (to > from + 1 && items[to - 1]!.mark !== '') to--;
  // A bracket that opens in it closes in it.
  if (items[to]?.mark === ')' && to < clause.to && items[to]!.from === items[to - 1]!.to) to++;
  const first = Math.min(items[from]!.from, head.from);
  const last = Math.max(items[to - 1]!.to, head.to) - 1;
  return { first, last };
}
