/** The subject of a verb wherever it stands: in its own clause, in one that lends it, or in the sentences before. */
import { type Clause, holdsName, isSubordinate, type Relation } from '../clauses/clause.ts';
import { describesObject } from '../clauses/participles.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { inCompany } from './companions.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import { speakerAnew } from './speaker-anew.ts';
import { subjectOf } from './subject.ts';
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
  let passed = -1;
  for (let i = index; i >= 0; i--) {
    const clause = clauses[i]!;
    const apart = i < index && isSubordinate(clause) && !isSubordinate(clauses[index]!);
    if (apart && !(i === index - 1 && OF_TIME.has(clause.relation) && goesOnWith(items, clauses[index]!))) {
      if (i === index - 1) passed = i;
      continue;
    }
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
    // `Xung đột nổ ra khi Hamas tấn công Israel, giết …`: behind what happened by itself, whoever acts in the circumstance goes on.
    if (i < index && passed > i && happensAlone(items, clause, head)) {
      const [circumstance] = clauses[passed]!.verbs;
      if (circumstance !== undefined) return subjectOf(items, clauses[passed]!, circumstance);
    }
    if (clause.unnamed && (i === index || clause.relation !== 'that')) return undefined;
  }
  const coming = comingSubject(items, clauses, index, verb);
  if (coming) return coming;
  // `Có 6 xe dừng lại`: behind another verb the subject may stand between the two.
  const own = clauses[index]!;
  // `là nơi ký kết hiệp định`: of whoever did it there nothing is told.
  if (own.relation === 'subordinate' || opensWithFighting(items, own)) return undefined;
  if (own.quoted || !sideBySide(items, own.verbs[0] ?? verb, verb)) return undefined;
  return index === 0 && happensAlone(items, own, verb) ? undefined : topic;
}

const OF_TIME = new Set<Relation>(['when', 'after', 'before']);

/** `kể từ khi Mỹ rút khỏi thoả thuận và tái áp đặt trừng phạt`: a verb right behind `và`, with no comma before, has the subject of the last clause. */
function goesOnWith(items: readonly Item[], { from, verbs }: Clause): boolean {
  if ((items[from]!.cues & Cue.COORDINATE) === 0 || items[from - 1]?.mark === ',') return false;
  return verbs[0] === from + 1 && items[from]!.to === items[from + 1]!.from;
}

/** `Xung đột bùng phát …`, `Đàm phán ngừng bắn được nối lại`: words for what sides do, at the head of a sentence, are its subject. */
function happensAlone(items: readonly Item[], { from, verbs }: Clause, verb: number): boolean {
  if (!opensWithSides(items, from, verbs)) return false;
  const first = from;
  const next = verbs.find(each => each > first);
  return verb === first ? next === first + 1 && items[next]!.from === items[first]!.to : verb === next;
}

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
  // `Lũ quét cuốn trôi ba ngôi nhà, hai người chết`: what came by itself is not done by whom it befell.
  const { type, frame, personal } = items[verb]!.trigger!;
  if (type === 'ACCIDENT' && frame === 'undergo' && !personal) return undefined;
  const next = clauses.find((each, at) => at > index && !isSubordinate(each) && each.verbs.length > 0);
  const [head] = next?.verbs ?? [];
  if (!next || head === undefined || items[next.from - 1]?.mark !== ',') return undefined;
  const subject = subjectOf(items, next, head);
  return subject?.preposition === 0 ? (describedBy(items, next, subject) ?? subject) : undefined;
}

/** `Xung đột ở Syria bùng phát từ …`: fighting that opens a sentence names a war, in which nobody told before need take part. */
function opensWithFighting(items: readonly Item[], { from, verbs }: Clause): boolean {
  const { trigger, to } = items[from]!;
  if (!opensWithSides(items, from, verbs) || trigger!.type !== 'ASSAULT') return false;
  const next = items[from + 1];
  return next?.from === to && (next.trigger !== undefined || (next.cues & (Cue.AT | Cue.OF)) !== 0);
}

/** Whether a clause begins with a verb for what sides do to or with each other. */
function opensWithSides(items: readonly Item[], from: number, [first]: readonly number[]): boolean {
  return first === from && items[first]!.trigger!.frame === 'mutual';
}

/** Whether nothing that is no item stands between two verbs. */
function sideBySide(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items[i]!.to < items[i + 1]!.from) return false;
  return true;
}
