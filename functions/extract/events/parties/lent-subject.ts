/** The subject of a verb wherever it stands: in its own clause, in one that lends it, or in the sentences before. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import { type Clause, holdsName, isSubordinate, type Relation } from '../clauses/clause.ts';
import { describesObject } from '../clauses/participles.ts';
import { SPOKEN } from '../spoken.ts';
import { hasFlag } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { inCompany } from './companions.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import { subjectOf } from './subject.ts';
import { isSpeaker } from './tellers.ts';
import { actsUnread, describedBy, tailOf } from './told-subjects.ts';

/** `Vietcombank cho hay hai kẻ cướp đi xe máy, …`: what goes on behind a comma is of whom the words tell. */
function toldOf(items: readonly Item[], clause: Clause): Party | undefined {
  const saying = clause.verbs.at(-1);
  if (saying === undefined || items[saying]!.trigger!.frame !== 'saying' || items[saying]!.trigger!.performs)
    return undefined;
  const told = partiesIn(items, saying + 1, clause.to).find(acting);
  const near = told && items[told.from]!.from - items[saying]!.to <= 2;
  // `gửi thông báo tới sinh viên, cho biết …`: who only hears it does nothing.
  const next = told && items[told.to];
  if (!near || told.preposition !== 0) return undefined;
  const hears = next?.mark === ',' && next.from === items[told.to - 1]!.to;
  // `Reuters dẫn lời ông A, người phát ngôn B, cho biết …`: whom an agency cites goes on.
  return hears && partiesIn(items, clause.from, saying).at(-1)?.mentions[0]?.kind !== 'agency'
    ? undefined
    : told;
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
  if (describesObject(items, clauses[index]!, verb)) return undefined;
  const speaker = speakerAnew(items, clauses, index, verb);
  if (speaker) return speaker;
  for (let i = index; i >= 0; i--) {
    const clause = clauses[i]!;
    const apart = i < index && isSubordinate(clause) && !isSubordinate(clauses[index]!);
    if (apart && !(i === index - 1 && OF_TIME.has(clause.relation) && goesOnWith(items, clauses[index]!)))
      continue;
    // `“Tình báo cho thấy …”, người này nói`: whom a quotation names does not say it.
    if (i < index && clause.quoted && !clauses[index]!.quoted) continue;
    const tail = i < index ? tailOf(items, clause) : undefined;
    if (tail) return tail;
    const head = i === index ? verb : clause.verbs[0];
    const idle = head === undefined && i === index - 1 ? actsUnread(items, clause) : undefined;
    if (idle) return idle;
    if (head === undefined) continue;
    const subject = (i < index ? toldOf(items, clause) : undefined) ?? subjectOf(items, clause, head);
    if (subject) {
      const told = describedBy(items, clause, subject) ?? subject;
      return i < index ? inCompany(items, clauses[index]!, told, verb) : told;
    }
    if (clause.unnamed && (i === index || clause.relation !== 'that')) return undefined;
  }
  const coming = comingSubject(items, clauses, index, verb);
  if (coming) return coming;
  // `Có 6 xe dừng lại`: behind another verb the subject may stand between the two.
  const own = clauses[index]!;
  // `là nơi ký kết hiệp định`: of whoever did it there nothing is told.
  if (own.relation === 'subordinate' || opensWithFighting(items, own)) return undefined;
  return own.quoted || !sideBySide(items, own.verbs[0] ?? verb, verb) ? undefined : topic;
}

const OF_TIME = new Set<Relation>(['when', 'after', 'before']);

/** `kể từ khi Mỹ rút khỏi thoả thuận và tái áp đặt trừng phạt`: a verb right behind `và`, with no comma before, has the subject of the last clause. */
function goesOnWith(items: readonly Item[], { from, verbs }: Clause): boolean {
  if ((items[from]!.cues & Cue.COORDINATE) === 0 || items[from - 1]?.mark === ',') return false;
  return verbs[0] === from + 1 && items[from]!.to === items[from + 1]!.from;
}

/** `Ông A cho biết Tổng thống sẽ thăm Lào, đồng thời khẳng định …`: whoever said the one says the other too. */
export function speakerAnew(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): Party | undefined {
  const own = clauses[index]!;
  if (!SPOKEN.has(items[verb]!.trigger!.type) || holdsName(items, own.from, verb)) return undefined;
  const anew = hasFlag(items, own.from, verb, Flag.ANEW);
  if (!anew && !goesOnSaying(items, clauses, index, verb)) return undefined;
  for (let i = index - 1; i > 0; i--) {
    const before = clauses[i - 1]!;
    const saying = before.verbs[0];
    if (clauses[i]!.relation !== 'that' || saying === undefined) continue;
    if (items[saying]!.trigger!.frame !== 'saying') return undefined;
    const speaker = subjectOf(items, before, saying);
    return anew || (speaker && isSpeaker(speaker)) ? speaker : undefined;
  }
  return undefined;
}

/** Acts in words that are said to somebody. */
const UTTERED = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'STATEMENT']);

/**
 * `Ông A gọi việc NATO mở rộng là “…” và cảnh báo …`: behind `and`, an act in words is that of whoever spoke before,
 * where he told of what a state did rather than said.
 */
function goesOnSaying(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): boolean {
  const own = clauses[index]!;
  const told = clauses[index - 1];
  const [inner] = told?.verbs ?? [];
  if (!UTTERED.has(items[verb]!.trigger!.type) || own.relation !== 'coordinate') return false;
  if (told?.relation !== 'that' || inner === undefined || SPOKEN.has(items[inner]!.trigger!.type))
    return false;
  const joint = items[own.from]!;
  if ((joint.cues & Cue.COORDINATE) === 0 || own.from + 1 !== verb || items[verb]!.from !== joint.to)
    return false;
  const subject = subjectOf(items, told, inner);
  return subject?.mentions.every(({ kind }) => STATES.has(kind)) ?? false;
}

/** Those who are told by the name of a state or organisation. */
const STATES = new Set<EntityKind>(['country', 'organisation', 'organ', 'place', 'body', 'pronoun']);

/** `Sau khi đến Tokyo ngày 4/6, Thủ tướng …`: what opens a sentence without a subject has that of the clause behind. */
function comingSubject(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): Party | undefined {
  const clause = clauses[index]!;
  if (index > 0 || clause.quoted || verb !== clause.verbs[0]) return undefined;
  if (!isSubordinate(clause) && holdsName(items, clause.from, verb)) return undefined;
  const next = clauses.find((each, at) => at > index && !isSubordinate(each) && each.verbs.length > 0);
  const [head] = next?.verbs ?? [];
  if (!next || head === undefined || items[next.from - 1]?.mark !== ',') return undefined;
  const subject = subjectOf(items, next, head);
  return subject?.preposition === 0 ? (describedBy(items, next, subject) ?? subject) : undefined;
}

/** `Xung đột ở Syria bùng phát từ …`: fighting that opens a sentence names a war, in which nobody told before need take part. */
function opensWithFighting(items: readonly Item[], { from, verbs }: Clause): boolean {
  const { trigger, to } = items[from]!;
  if (verbs[0] !== from || trigger!.type !== 'ASSAULT' || trigger!.frame !== 'mutual') return false;
  const next = items[from + 1];
  return next?.from === to && (next.trigger !== undefined || (next.cues & (Cue.AT | Cue.OF)) !== 0);
}

/** Whether nothing that is no item stands between two verbs. */
function sideBySide(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items[i]!.to < items[i + 1]!.from) return false;
  return true;
}
