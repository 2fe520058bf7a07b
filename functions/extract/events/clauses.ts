/** Cuts a sentence into clauses, each with the words that may tell an event. */
import { Cue } from './lexicon.ts';
import type { Item } from './scan.ts';

export type Relation =
  | 'main'
  | 'coordinate'
  | 'that'
  | 'when'
  | 'after'
  | 'before'
  | 'condition'
  | 'subordinate'
  /** No verb: what stands before the clause that it belongs to. */
  | 'adverbial';

export interface Clause {
  /** Items `from` (in) to `to` (out). */
  from: number;
  to: number;
  relation: Relation;
  /** Indexes of its verbs and carriers, the nominal ones left out. */
  verbs: number[];
  /** Words of one syllable that are verbs, or the end of a word that no lexicon has (`tiêu dùng`). */
  doubtful: number[];
  /** Indexes of its event nouns. */
  nouns: number[];
  /** Inside quotation marks. */
  quoted: boolean;
  question: boolean;
  /** Where the objects of its verbs end: what was joined to it from a subordinate clause lies beyond. */
  core: number;
  /** Its verb has a subject that no name covers (`các cửa hàng nhỏ lẻ đang nhận cọc`). */
  unnamed?: boolean;
}

const SUBORDINATE = new Set<Relation>(['when', 'after', 'before', 'condition', 'subordinate']);

export function isSubordinate(clause: Clause): boolean {
  return SUBORDINATE.has(clause.relation);
}

/** A shorter quotation is a word set off, no speech. */
const SHORTEST_SPEECH = 7;

const MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE | Cue.NEGATION | Cue.POSSIBLE;
/** Words that are prepositions as often as verbs: `đến`, `sang`. */
const PREPOSITIONAL = Cue.TO | Cue.ABOUT | Cue.UNTIL | Cue.WITH | Cue.OF | Cue.AT;
const NOMINAL_BEFORE = Cue.NOMINAL | Cue.OF | Cue.ABOUT | Cue.AT;

/** `cho biết`, `cho hay`: never a noun, whatever stands before. */
function isReport(item: Item): boolean {
  const { trigger } = item;
  return trigger !== undefined && trigger.frame === 'saying' && !trigger.performs && item.to - item.from > 1;
}

/** A word that is a preposition as often as a verb: `đến`, `sang`. */
export function isPreposition(item: Item): boolean {
  return (item.cues & PREPOSITIONAL) !== 0;
}

/** `Uyên đến Trung Quốc tháng 9`: with a place behind it, such a word is the verb of a clause that has no other. */
function isJourney(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  return (
    index > from &&
    isPreposition(items[index]!) &&
    // `từ Hà Nội đến Hải Phòng` is a route.
    !(items[index - 1]!.entity && (items[index - 2]?.cues ?? 0) & Cue.SINCE) &&
    items[index]!.trigger?.type === 'MOVE' &&
    next?.from === items[index]!.to &&
    (next.entity?.kind === 'place' || next.entity?.kind === 'country')
  );
}

/** Whether the verb of an item is used as a noun (`hoạt động hợp tác`). */
export function isNominal(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const adjacent = before !== undefined && before.to === items[index]!.from;
  if (items[index]!.cues & PREPOSITIONAL) {
    return !adjacent || !(before.cues & MARKERS || before.entity || before.date);
  }
  if (!adjacent) return false;
  // `dự án bắt đầu …`: a programme is what begins.
  const { trigger } = items[index]!;
  const happens = trigger?.kind === 'carrier' && trigger.frame === 'undergo';
  if (
    happens &&
    before.to - before.from > 1 &&
    before.trigger?.kind !== 'noun' &&
    !(before.cues & Cue.EVENTIVE)
  )
    return false;
  // `ngừng hợp tác`: what is ended.
  if (before.trigger?.stops) return true;
  if (before.trigger && before.trigger.kind !== 'carrier') {
    return before.trigger.kind !== 'verb';
  }
  if (isReport(items[index]!)) return false;
  return (before.cues & NOMINAL_BEFORE) !== 0 && (before.cues & MARKERS) === 0;
}

function relationOf(cues: number): Relation | undefined {
  if (cues & Cue.CONDITION) return 'condition';
  if (cues & Cue.AFTER_CLAUSE) return 'after';
  if (cues & Cue.BEFORE_CLAUSE) return 'before';
  if (cues & Cue.WHEN) return 'when';
  if (cues & Cue.SUBORDINATE) return 'subordinate';
  if (cues & Cue.THAT) return 'that';
  if (cues & Cue.COORDINATE) return 'coordinate';
  return undefined;
}

/** @returns the clauses of items `from` to `to`, one sentence, in order; every item lies in one. */
export function clausesOf(items: readonly Item[], from: number, to: number): Clause[] {
  return merge(items, cut(items, from, to));
}

function cut(items: readonly Item[], from: number, to: number): Clause[] {
  const chunks: Clause[] = [];
  let quoteEnds = -1;
  let current: Clause = open(from, 'main', false);
  function open(at: number, relation: Relation, quoted: boolean): Clause {
    return {
      from: at,
      to: at,
      relation,
      verbs: [],
      doubtful: [],
      nouns: [],
      quoted,
      question: false,
      core: at,
    };
  }
  const close = (at: number, relation: Relation) => {
    current.to = at;
    current.core = at;
    if (current.verbs.length === 0) current.verbs = current.doubtful;
    if (chunks.length === 0 && relation === 'coordinate' && isParticiple(items, current)) current.verbs = [];
    if (items[at - 1]?.mark === ',' && isOccasion(items, current)) current.verbs = [];
    if (current.to > current.from) chunks.push(current);
    current = open(at, relation, at < quoteEnds);
  };
  const saidLast = () => {
    const last = current.verbs.at(-1) ?? -1;
    return last >= 0 && items[last]!.trigger!.frame === 'saying';
  };

  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (i === quoteEnds) {
      close(i, 'main');
      quoteEnds = -1;
      current.relation = 'coordinate';
    }
    if (item.aside) continue;
    if (item.mark !== '') {
      if (item.mark === '?') current.question = true;
      else if (joinsNames(items, i)) continue;
      else if (item.mark === ',' || item.mark === ';') {
        const said = saidLast() && items[i - 1] === items[current.verbs.at(-1)!];
        close(i + 1, said ? 'that' : 'coordinate');
        if (current.from > i) continue;
      } else if (item.mark === ':') close(i + 1, saidLast() ? 'that' : 'coordinate');
      else if ((item.mark === '"' || item.mark === '“' || item.mark === '«') && quoteEnds < 0) {
        const end = closingQuote(items, i, to);
        if (end >= 0) {
          close(i, 'that');
          quoteEnds = end;
          current.quoted = true;
        }
      }
      continue;
    }
    if (i > current.from && nominalClause(items, i)) close(i, 'subordinate');
    const relation = item.trigger || joinsNames(items, i) ? undefined : relationOf(item.cues);
    if (relation && !(relation === 'when' && items[i + 1]?.date && items[i + 1]!.from === item.to))
      close(i, relation);
    if (!item.trigger) continue;
    const { kind } = item.trigger;
    if (kind === 'noun') {
      // `cuộc` before a verb makes the noun of it; alone, it is one whose rest no lexicon has.
      const classifies = item.cues & Cue.EVENTIVE && items[i + 1]?.trigger && items[i + 1]!.from === item.to;
      if (!classifies) current.nouns.push(i);
    } else if (kind === 'verb' || kind === 'carrier') {
      if (isNominal(items, i) || isTold(items, i, current.from)) {
        if (isJourney(items, i, current.from)) current.doubtful.push(i);
        if ((items[i - 1]?.cues ?? 0) & Cue.EVENTIVE && items[i - 1]!.to === item.from) current.nouns.push(i);
        continue;
      }
      if (
        saidLast() &&
        !saidAt(items, current.verbs.at(-1)!) &&
        !coordinated(items, current.verbs.at(-1)!, i)
      )
        close(current.verbs.at(-1)! + 1, 'that');
      if (isDoubtful(items, i) && !isPreposition(item)) current.doubtful.push(i);
      else current.verbs.push(i);
    }
  }
  close(to, 'main');
  return chunks;
}

/** `việc Nga sáp nhập Crimea`, `về vấn đề Gruzia gia nhập NATO`: a clause in the place of a noun. */
function nominalClause(items: readonly Item[], index: number): boolean {
  if ((items[index]!.cues & (Cue.EVENTIVE | Cue.ABOUT)) === 0 || items[index]!.trigger) return false;
  let at = index + 1;
  while (
    items[at] &&
    !items[at]!.entity &&
    items[at]!.cues & Cue.NOMINAL &&
    items[at]!.from - items[at - 1]!.to <= 1
  )
    at++;
  if (!items[at]?.entity || items[at]!.from - items[at - 1]!.to > 1) return false;
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.from - items[at]!.to <= 1 &&
    ((next.trigger?.kind === 'verb' && !(next.cues & PREPOSITIONAL)) || (next.cues & MARKERS) !== 0)
  );
}

/** `Phát biểu tại cuộc họp báo, ông A cho biết`: a verb of saying that opens the sentence only says where. */
function isParticiple(items: readonly Item[], clause: Clause): boolean {
  const [verb] = clause.verbs;
  return verb === clause.from && clause.verbs.length === 1 && items[verb!]!.trigger!.frame === 'saying';
}

/** `tại giải cử tạ đang diễn ra ở Wroclaw, …`: that a meeting takes place only says which one is meant. */
function isOccasion(items: readonly Item[], clause: Clause): boolean {
  const [verb] = clause.verbs;
  const noun = clause.nouns[0];
  if (verb === undefined || clause.verbs.length > 1 || noun === undefined || noun > verb) return false;
  const { trigger, cues } = items[verb]!;
  if (trigger!.kind !== 'carrier' || trigger!.frame !== 'undergo' || cues & Cue.PAST) return false;
  const opening = items[noun - 1];
  return (
    noun > clause.from &&
    (opening!.cues & (Cue.AT | Cue.WITHIN)) !== 0 &&
    items[noun]!.from - opening!.to <= 1 &&
    !items.slice(clause.from, noun).some(item => item.entity)
  );
}

/** `Phát biểu được đưa ra …`: a verb of saying before the passive is what was said. */
function isTold(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  if (index !== from || !next || next.from !== items[index]!.to) return false;
  return items[index]!.trigger!.frame === 'saying' && (next.cues & Cue.PASSIVE) !== 0;
}

/** A verb of one word with an unknown word right before it may be the rest of a compound. */
function isDoubtful(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  if (!item.trigger!.weak || item.unknown || item.to - item.from > 1 || item.trigger!.kind === 'carrier')
    return false;
  const before = items[index - 1];
  return before === undefined || before.to !== item.from;
}

/** Whether a comma or conjunction stands between two names of one enumeration. */
function joinsNames(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]?.aside ? items[index - 4] : items[index - 1];
  const next = items[index + 1];
  return (
    before?.entity !== undefined && next?.entity !== undefined && before.entity.group === next.entity.group
  );
}

/** `nói trong thông điệp gửi tới …`: what follows the verb of saying tells where, not what, was said. */
function saidAt(items: readonly Item[], saying: number): boolean {
  const next = items[saying + 1];
  return (
    next !== undefined &&
    next.from - items[saying]!.to <= 1 &&
    (next.cues & (Cue.AT | Cue.WITHIN | Cue.AFTER | Cue.BEFORE | Cue.WITH | Cue.TO)) !== 0
  );
}

/** Whether two verbs stand side by side, parted by markers at most. */
function coordinated(items: readonly Item[], first: number, second: number): boolean {
  return second === first + 1 && items[first]!.to === items[second]!.from;
}

/** Item that closes a quotation long enough to be speech; −1 where there is none in the sentence. */
function closingQuote(items: readonly Item[], openAt: number, to: number): number {
  const opening = items[openAt]!.mark;
  const closing = opening === '“' ? '”' : opening === '«' ? '»' : '"';
  for (let i = openAt + 1; i < to; i++) {
    if (items[i]!.mark === closing) {
      return items[i]!.from - items[openAt]!.to >= SHORTEST_SPEECH ? i : -1;
    }
  }
  return items[to - 1]!.to - items[openAt]!.to >= SHORTEST_SPEECH ? to : -1;
}

function startsWithVerb(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const item = items[i]!;
    if (item.mark !== '') continue;
    if (item.trigger) return item.trigger.kind === 'verb' || item.trigger.kind === 'carrier';
    if (item.cues & (Cue.COORDINATE | Cue.THAT)) continue;
    return (item.cues & MARKERS) !== 0;
  }
  return false;
}

function holdsName(items: readonly Item[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) if (items[i]!.entity) return true;
  return false;
}

/** Joins chunks without a verb to the clause that they belong to. */
function merge(items: readonly Item[], chunks: readonly Clause[]): Clause[] {
  const clauses: Clause[] = [];
  let pending: Clause | undefined;
  let mainSeen = false;
  const absorb = (into: Clause, chunk: Clause) => {
    into.from = Math.min(into.from, chunk.from);
    into.to = Math.max(into.to, chunk.to);
    if (!isSubordinate(chunk) && into.core === chunk.from) into.core = chunk.to;
    into.nouns = chunk.from < into.from ? [...chunk.nouns, ...into.nouns] : [...into.nouns, ...chunk.nouns];
    into.nouns.sort((a, b) => a - b);
    into.question ||= chunk.question;
  };
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.verbs.length > 0) {
      if (!mainSeen && chunk.relation === 'coordinate') chunk.relation = 'main';
      if (pending) {
        if (isSubordinate(chunk)) {
          pending.relation = 'adverbial';
          clauses.push(pending);
        } else absorb(chunk, pending);
        pending = undefined;
      }
      if (!isSubordinate(chunk)) mainSeen = true;
      clauses.push({ ...chunk });
      continue;
    }
    const next = chunks[index + 1];
    const previous = clauses.at(-1);
    const forward =
      next !== undefined &&
      (!mainSeen ||
        ((chunk.relation === 'coordinate' ||
          (chunk.relation === 'that' && items[chunk.from]!.date !== undefined)) &&
          (next.verbs.length === 0 || !isSubordinate(next)) &&
          fronted(items, chunk, next)));
    if (pending) {
      absorb(pending, chunk);
      if (!forward && !next) {
        flush();
      }
    } else if (forward) pending = { ...chunk, nouns: [...chunk.nouns] };
    else if (previous) absorb(previous, chunk);
    else clauses.push({ ...chunk });
  }
  function flush() {
    if (!pending) return;
    const previous = clauses.at(-1);
    if (previous && mainSeen) absorb(previous, pending);
    else clauses.push(pending);
    pending = undefined;
  }
  flush();
  return clauses;
}

/** Whether a chunk without a verb belongs to what follows it: a subject or a time set before its verb. */
function fronted(items: readonly Item[], chunk: Clause, next: Clause): boolean {
  for (let i = chunk.from; i < Math.min(chunk.to, chunk.from + 4); i++) {
    const item = items[i]!;
    if (item.date) return true;
    if (item.entity || item.trigger || item.cues === 0) break;
  }
  return startsWithVerb(items, next) && holdsName(items, chunk);
}
