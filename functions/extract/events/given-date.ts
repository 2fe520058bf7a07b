/** The date of a head that has no date expression of its own, from what stands beside it in the sentence. */
import type { DateMention } from '../../../schemas/date.ts';
import type { EventType } from '../../../schemas/event.ts';
import { type Clause, isSubordinate } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Head } from './head.ts';
import { Cue } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { nounPreposition } from './noun-preposition.ts';
import type { Item } from './scan.ts';
import type { SentenceState } from './sentence-state.ts';
import { SPOKEN } from './spoken.ts';

/** A date to be given to a head without an expression of its own. */
export interface Given {
  date: string;
  basis: Draft['basis'];
  mention: DateMention | null;
  rules: string[];
}

/** `hôm 6-10, Tổng thư ký trong chuyến thăm Ba Lan đã cho biết`: the visit has the date of what was done on it. */
export function visitBesideDate(
  { items, datedHeads }: SentenceState,
  clause: Clause,
  head: Head,
): Given | undefined {
  if (head.trigger.frame !== 'visit' || head.trigger.kind !== 'noun') return undefined;
  if ((nounPreposition(items, head.item) & (Cue.AT | Cue.WITHIN)) === 0) return undefined;
  const verb = clause.verbs.find(each => datedHeads.has(each));
  const draft = verb === undefined ? undefined : datedHeads.get(verb)!.draft;
  return draft && { ...from(draft, draft.date, 'context'), rules: ['visit-beside-date'] };
}

/** The date that a head takes from the clause that goes with its own. */
export function givenDate(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  const { trigger } = head;
  if (items[head.item]!.trigger!.kind === 'noun') return objectOfDated(state, clause, head);
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
  const shared =
    sharedDate(state, index, head) ??
    dateOfPair(state, index, head) ??
    saidToo(state, index, head) ??
    thenToo(state, index, head);
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
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
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

/** `bỏ lỡ cuộc họp vào ngày 5/4`: what is gone to or missed on a day is on that day. */
function objectOfDated({ items, datedHeads }: SentenceState, clause: Clause, head: Head): Given | undefined {
  if (!GATHERINGS.has(head.trigger.type) || nounPreposition(items, head.item) !== 0) return undefined;
  const verb = clause.verbs.findLast(each => each < head.item);
  const found = verb === undefined ? undefined : datedHeads.get(verb);
  if (!found || found.attachment.date < head.item || !ATTENDING.has(found.draft.type)) return undefined;
  if (items.slice(verb! + 1, head.item).some(item => item.mark !== '' || item.entity)) return undefined;
  return { ...from(found.draft, found.draft.date, 'stated'), rules: ['object-of-dated'] };
}

/** What one goes to. */
const GATHERINGS = new Set<EventType>(['CONSULT', 'CONTEST', 'ELECT', 'LAUNCH', 'STATEMENT', 'LIFE']);

/** Types of going to a happening, or keeping away from it. */
const ATTENDING = new Set<EventType>(['MOVE', 'CONSULT', 'CONTEST', 'LAUNCH', 'OTHER']);

/** `bày tỏ ủng hộ hôm 20/6, khi tiếp Tổng thống …`: what was done while the dated was. */
function thenToo(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (clause.relation !== 'when' || !before || isSubordinate(before)) return undefined;
  if (head.trigger.frame === 'saying' || (head.trigger.weak && !hasObject(items, head))) return undefined;
  const verb = [...before.verbs, ...before.nouns].findLast(each => datedHeads.has(each));
  const draft = verb === undefined ? undefined : datedHeads.get(verb)!.draft;
  if (draft?.status !== 'asserted' || draft.basis !== 'stated') return undefined;
  return { ...from(draft, draft.date, 'context'), rules: ['when-of-dated'] };
}

/** `khi tiếp Tổng thống …`: a name right behind it makes a common verb telling. */
function hasObject(items: readonly Item[], { item, to }: Head): boolean {
  return items[item + 1]?.entity !== undefined && items[item + 1]!.from === to;
}

/** `hôm 5/3 cáo buộc Nga …, đồng thời kêu gọi …`: acts in words by one speaker, one after the other. */
function saidToo(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  const clause = clauses[index]!;
  if (clause.relation !== 'coordinate' || !SPOKEN.has(head.trigger.type) || head.trigger.weak)
    return undefined;
  if (head.trigger.frame === 'saying' || !(items[clause.from]!.cues & Cue.COORDINATE)) return undefined;
  if (items[clause.from - 1]?.mark !== ',' || !opensWith(items, clause, head.item)) return undefined;
  const found = [...datedHeads.values()].findLast(({ attachment }) => attachment.clause < index);
  if (!found || !SAID_AT.has(found.draft.type) || found.draft.status !== 'asserted') return undefined;
  return { ...from(found.draft, found.draft.date, 'context'), rules: ['said-too'] };
}

const SAID_AT = new Set<EventType>([...SPOKEN, 'CONSULT']);

/** `bắt và khởi tố ông A ngày 5/3`: verbs joined by a conjunction alone share the date behind the last. */
function dateOfPair(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  const next = clauses[index + 1];
  if (next?.relation !== 'coordinate' || next.verbs.length === 0) return undefined;
  const [verb] = next.verbs;
  const joint = items[next.from]!;
  if (!(joint.cues & Cue.COORDINATE) || joint.from !== head.to || !opensWith(items, next, verb!))
    return undefined;
  const found = datedHeads.get(verb!);
  if (!found || found.attachment.clause !== index + 1 || found.attachment.date < verb!) return undefined;
  if (head.trigger.weak && head.trigger.type !== found.draft.type) return undefined;
  return { ...from(found.draft, found.draft.date, 'stated'), rules: ['date-of-pair'] };
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

function from(draft: Draft, date: string, basis: Draft['basis']): Given {
  return { date, basis, mention: draft.mention, rules: [] };
}

/** `đình chỉ hợp tác từ tháng 4/2014 để phản đối hành động …`: the deed came before what answers it. */
export function boundedByReaction(dated: readonly Draft[]): Given | undefined {
  const [reaction] = dated;
  const date = reaction?.date.replace(/\/\.\.$/, '') ?? '';
  if (!reaction || dated.length > 1 || !PLAIN_DATE.test(date)) return undefined;
  return { date: `[..${date}]`, basis: 'bounded', mention: reaction.mention, rules: ['before-reaction'] };
}

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
