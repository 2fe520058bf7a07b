/** Cuts a sentence into clauses, each with the words that may tell an event. */

import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { mergeChunks } from './chunks.ts';
import { type Clause, holdsName, NONE, openClause, type Relation, withIndex } from './clause.ts';
import { isJourney, isNominal, isPreposition, nominalClause } from './nominal.ts';
import { isParticiple, opensClause } from './participles.ts';
import { forgetAgent, isDirection } from './verb-chains.ts';

export { type Clause, isSubordinate } from './clause.ts';
export { isNominal } from './nominal.ts';

const RELATIONS =
  Cue.CONDITION |
  Cue.AFTER_CLAUSE |
  Cue.BEFORE_CLAUSE |
  Cue.WHEN |
  Cue.SUBORDINATE |
  Cue.THAT |
  Cue.COORDINATE;

function relationOf(cues: number): Relation | undefined {
  if ((cues & RELATIONS) === 0) return undefined;
  if (cues & Cue.CONDITION) return 'condition';
  if (cues & Cue.AFTER_CLAUSE) return 'after';
  if (cues & Cue.BEFORE_CLAUSE) return 'before';
  if (cues & Cue.WHEN) return 'when';
  if (cues & Cue.SUBORDINATE) return 'subordinate';
  if (cues & Cue.THAT) return 'that';
  return 'coordinate';
}

/** @returns the clauses of items `from` to `to`, one sentence, in order; every item lies in one. */
export function clausesOf(items: readonly Item[], from: number, to: number): Clause[] {
  return mergeChunks(items, cut(items, from, to));
}

function cut(items: readonly Item[], from: number, to: number): Clause[] {
  const chunks: Clause[] = [];
  const open = (at: number, relation: Relation) => openClause(at, relation, at < to && items[at]!.speech > 0);
  let current = open(from, 'main');
  /** Whether nothing that acts or happens stands in the chunks so far. */
  let opens = true;
  const close = (at: number, relation: Relation) => {
    current.to = at;
    current.core = at;
    if (current.verbs.length === 0) current.verbs = current.doubtful;
    // `Sáng 5/3, trao đổi với phóng viên, ông A …`; `ông A, chủ tịch X, nói …` opens with whoever speaks.
    if (opens && relation === 'coordinate' && isParticiple(items, current)) current.verbs = NONE;
    if (
      items[at - 1]?.mark === ',' &&
      (isOccasion(items, current) || isStart(items, current) || isAccompanied(items, current))
    )
      current.verbs = NONE;
    if (current.to > current.from) {
      chunks.push(current);
      opens &&= opensClause(items, current, current.to);
    }
    // `nhắc đến cuộc họp …`: what stands behind the cut goes with the rest.
    let behind = NONE;
    if (current.nouns.length > 0 && current.nouns.at(-1)! >= at) {
      behind = current.nouns.filter(noun => noun >= at);
      current.nouns = current.nouns.filter(noun => noun < at);
    }
    current = open(at, relation);
    current.nouns = behind;
  };
  const saidLast = () => {
    const last = current.verbs.at(-1);
    return last !== undefined && items[last]!.trigger!.frame === 'saying';
  };

  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (i > from && items[i - 1]!.speech !== item.speech) close(i, item.speech > 0 ? 'that' : 'coordinate');
    if (item.aside) continue;
    if (item.mark !== '') {
      if (item.mark === '?') current.question = true;
      else if (joinsNames(items, i)) continue;
      else if (item.mark === ',' || item.mark === ';') {
        const said = saidLast() && items[i - 1] === items[current.verbs.at(-1)!];
        close(i + 1, said ? 'that' : 'coordinate');
        if (current.from > i) continue;
      } else if (item.mark === ':') close(i + 1, saidLast() ? 'that' : 'coordinate');
      continue;
    }
    if (i > current.from && nominalClause(items, i)) close(i, 'subordinate');
    const relation = item.trigger ? undefined : relationOf(item.cues);
    if (namesMaker(items, i, current)) {
      i += 2;
      continue;
    }
    if (
      relation &&
      (!joinsNames(items, i) || beginsAnew(items, i, current.verbs)) &&
      !(relation === 'when' && items[i + 1]?.date && items[i + 1]!.from === item.to)
    )
      close(i, relation);
    if (!item.trigger) continue;
    const { kind } = item.trigger;
    if (kind === 'noun') {
      // `cuộc` before a verb makes the noun of it; alone, it is one whose rest no lexicon has.
      const classifies = item.cues & Cue.EVENTIVE && items[i + 1]?.trigger && items[i + 1]!.from === item.to;
      if (!classifies) current.nouns = withIndex(current.nouns, i);
    } else if (kind === 'verb' || kind === 'carrier') {
      if (isNominal(items, i) || isTold(items, i, current.from)) {
        if (isJourney(items, i, current.from)) current.doubtful = withIndex(current.doubtful, i);
        // `mức lỗ 73 tỷ đồng`: a figure told by its noun.
        const figure = item.trigger.counts && items[i - 1]?.to === item.from && !item.demonstrative;
        if (figure || ((items[i - 1]?.cues ?? 0) & Cue.EVENTIVE && items[i - 1]!.to === item.from))
          current.nouns = withIndex(current.nouns, i);
        continue;
      }
      if (
        saidLast() &&
        !saidAt(items, current.verbs.at(-1)!) &&
        !coordinated(items, current.verbs.at(-1)!, i)
      )
        close(current.verbs.at(-1)! + 1, 'that');
      if (isDirection(items, current.verbs.at(-1), i)) continue;
      if (forgetAgent(items, current.verbs.at(-1), i)) current.verbs = current.verbs.slice(0, -1);
      const happening = happeningOf(items, current, i);
      if (happening !== undefined) {
        current.nouns = current.nouns.filter(noun => noun < happening);
        close(happening, 'coordinate');
        current.nouns = withIndex(current.nouns, happening);
      }
      if (isDoubtful(items, i) && !isPreposition(item)) current.doubtful = withIndex(current.doubtful, i);
      else current.verbs = withIndex(current.verbs, i);
    }
  }
  close(to, 'main');
  return chunks;
}

/** `tại giải cử tạ đang diễn ra ở Wroclaw, …`: that a meeting takes place only says which one is meant. */
function isOccasion(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  const noun = clause.nouns[0];
  if (verb === undefined || clause.verbs.length > 1 || noun === undefined || noun > verb) return false;
  const { trigger, cues } = items[verb]!;
  if (trigger!.kind !== 'carrier' || trigger!.frame !== 'undergo' || cues & Cue.PAST) return false;
  const opening = items[noun - 1];
  return (
    noun > clause.from &&
    (opening!.cues & (Cue.AT | Cue.WITHIN)) !== 0 &&
    items[noun]!.from - opening!.to <= 1 &&
    !holdsName(items, clause.from, noun)
  );
}

/** `bàn về kế hoạch gặp nhau tại hội nghị G20 sẽ diễn ra ở …`: the noun that a second verb tells the course of. */
function happeningOf(items: readonly Item[], clause: Clause, verb: number): number | undefined {
  const { kind, frame } = items[verb]!.trigger!;
  const noun = clause.nouns.at(-1);
  const last = clause.verbs.at(-1);
  if (kind !== 'carrier' || frame !== 'undergo' || noun === undefined || last === undefined || noun < last)
    return undefined;
  for (let i = noun + 1; i < verb; i++) if (items[i]!.trigger || items[i]!.date) return undefined;
  return noun;
}

/** `Bắt đầu từ năm tới, …`: nothing but a beginning and its date only says since when. */
function isStart(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  if (verb !== clause.from || clause.verbs.length > 1 || clause.nouns.length > 0) return false;
  const { trigger } = items[verb]!;
  if (trigger!.kind !== 'carrier' || trigger!.frame !== 'undergo') return false;
  let dates = 0;
  for (let i = verb + 1; i < clause.to - 1; i++) {
    const { date, cues, from } = items[i]!;
    if (from !== items[i - 1]!.to || (!date && (cues & Cue.SINCE) === 0)) return false;
    if (date) dates++;
  }
  return dates > 0;
}

/** `Với 90% đại biểu tán thành, Quốc hội …`: what goes with an act is no act of its own. */
function isAccompanied(items: readonly Item[], clause: Clause): boolean {
  const first = items[clause.from];
  if (!first || clause.to === clause.from) return false;
  return (first.cues & Cue.WITH) !== 0 && first.to - first.from === 1 && !first.trigger;
}

/** `Phát biểu được đưa ra …`: a verb of saying before the passive is what was said. */
function isTold(items: readonly Item[], index: number, from: number): boolean {
  const next = items[index + 1];
  if (index !== from || !next || next.from !== items[index]!.to) return false;
  return items[index]!.trigger!.frame === 'saying' && (next.cues & Cue.PASSIVE) !== 0;
}

/** `xe tải do ông C điều khiển đâm vào …`: between a noun and its verb, `do` tells whose that is, no reason. */
function namesMaker(items: readonly Item[], index: number, clause: Clause): boolean {
  const { cues, trigger, from, to } = items[index]!;
  if ((cues & Cue.BY) === 0 || trigger || clause.verbs.length > 0 || index === 0) return false;
  const before = items[index - 1]!;
  if (from === before.to && !before.entity) return false;
  const [maker, making, verb] = items.slice(index + 1, index + 4);
  return (
    maker?.entity !== undefined &&
    maker.from === to &&
    isVerb(making) &&
    making!.from === maker.to &&
    isVerb(verb) &&
    !verb!.trigger!.weak &&
    verb!.from - making!.to <= 1
  );
}

const isVerb = (item: Item | undefined) => item?.trigger?.kind === 'verb';

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
  if (index === 0 || index + 1 === items.length) return false;
  const next = items[index + 1]!.entity;
  if (next === undefined) return false;
  const back = items[index - 1]!.aside ? 4 : 1;
  return index >= back && items[index - back]!.entity?.group === next.group;
}

/** `Google áp dụng cho Gmail và Microsoft áp dụng cho Hotmail`: behind a verb, the second name has one of its own. */
function beginsAnew(items: readonly Item[], joint: number, verbs: readonly number[]): boolean {
  const name = items[joint + 1];
  const verb = items[joint + 2];
  if (verbs.length === 0 || verb?.from !== name!.to || isPreposition(verb)) return false;
  const same = items[verbs.at(-1)!]!.trigger === verb.trigger;
  return verb.trigger?.kind === 'verb' && same;
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
