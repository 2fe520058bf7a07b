/** Cuts a sentence into clauses, each with the words that may tell an event. */

import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { describesCause, endsNow, joinsCarried, telling, tellsOutcome } from './attending.ts';
import { mergeChunks } from './chunks.ts';
import { isCircumstance } from './circumstances.ts';
import {
  type Clause,
  isSubordinate,
  NONE,
  noteMarks,
  openClause,
  type Relation,
  withIndex,
} from './clause.ts';
import { happeningOf, isHappening } from './courses.ts';
import { isDated, mayDo } from './doers.ts';
import { headsEntry } from './entries.ts';
import { closesDashes, coordinated, joinsNames, partsNames } from './joints.ts';
import { opensLapse } from './lapses.ts';
import { namesMaker } from './makers.ts';
import { isNominal } from './nominal.ts';
import { nominalClause } from './nominal-clause.ts';
import { isParticiple, opensClause } from './participles.ts';
import { relationOf } from './relations.ts';
import { isCiting, isTold, saidAt } from './sayings.ts';
import { isInTitle } from './titles.ts';
import { noteUnread } from './unread-verb.ts';
import { forgetAgent, isDirection } from './verb-chains.ts';
import { isJourney, isPreposition } from './way.ts';

export { type Clause, isSubordinate } from './clause.ts';
export { isNominal } from './nominal.ts';

/** @returns the clauses of items `from` to `to`, one sentence, in order; every item lies in one. */
export function clausesOf(items: readonly Item[], from: number, to: number): Clause[] {
  const clauses = mergeChunks(items, cut(items, from, to));
  for (const clause of clauses) noteMarks(items, clause);
  return clauses;
}

function cut(items: readonly Item[], from: number, to: number): Clause[] {
  const chunks: Clause[] = [];
  const open = (at: number, relation: Relation) => openClause(at, relation, at < to && items[at]!.speech > 0);
  let current = open(from, 'main');
  /** Whether nothing that acts or happens stands in the chunks so far. */
  let opens = true;
  /** The verb that a noun at the opening of the chunk may do. */
  let done = -1;
  const close = (at: number, relation: Relation) => {
    current.to = at;
    current.core = at;
    if (current.verbs.length === 0) current.verbs = current.doubtful;
    current.verbs = telling(items, current.verbs);
    if (current.verbs.length === 0 && done >= current.from && isDated(items, current.from, at))
      current.verbs = withIndex(NONE, done);
    done = -1;
    // `Sáng 5/3, trao đổi với phóng viên, ông A …`; `ông A, chủ tịch X, nói …` opens with whoever speaks.
    if (opens && relation === 'coordinate' && isParticiple(items, current)) current.verbs = NONE;
    if (items[at - 1]?.mark === ',' && isCircumstance(items, current, opens)) current.verbs = NONE;
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
      else if (joinsNames(items, i) && !partsNames(items, i, current)) continue;
      else if (item.mark === ',' || item.mark === ';') {
        close(i + 1, saysWhatFollows(items, i, current) ? 'that' : 'coordinate');
        if (current.from > i) continue;
      } else if (closesDashes(items, i, current)) close(i + 1, 'coordinate');
      else if (item.mark === ':' && !headsEntry(items, current.from, i))
        close(i + 1, saidLast() ? 'that' : 'coordinate');
      continue;
    }
    if (i > current.from && nominalClause(items, i)) close(i, 'subordinate');
    const relation = item.trigger ? undefined : opensLapse(items, i) ? 'after' : relationOf(item.cues);
    if (namesMaker(items, i, current)) {
      i += 2;
      continue;
    }
    if (
      relation &&
      (!joinsNames(items, i) || partsNames(items, i, current)) &&
      !(relation === 'main' && i > current.from && !(isSubordinate(current) && current.verbs.length > 0)) &&
      !(relation === 'coordinate' && joinsCarried(items, i, current)) &&
      !(relation === 'when' && items[i + 1]?.date && items[i + 1]!.from === item.to)
    )
      close(i, relation);
    if (item.date && endsNow(items, i, current)) close(i + 1, 'main');
    if (saidLast()) noteUnread(items, i);
    if (!item.trigger || isInTitle(items, i)) continue;
    const { kind } = item.trigger;
    if (kind === 'noun') {
      // `cuộc` before a verb makes the noun of it; alone, it is one whose rest no lexicon has.
      const classifies = item.cues & Cue.EVENTIVE && items[i + 1]?.trigger && items[i + 1]!.from === item.to;
      if (!classifies) current.nouns = withIndex(current.nouns, i);
    } else if (kind === 'verb' || kind === 'carrier') {
      const outcome = tellsOutcome(items, i, current, to);
      if (outcome) {
        if (describesCause(items, current)) current.verbs = NONE;
        close(i, 'coordinate');
      } else if (isNominal(items, i, from) || isTold(items, i, current.from)) {
        if (isJourney(items, i, current.from)) current.doubtful = withIndex(current.doubtful, i);
        else if (opens && mayDo(items, i, current.from)) done = i;
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
      if (isDirection(items, current.verbs.at(-1), i) || isCiting(items, current, i, to)) continue;
      if (forgetAgent(items, current.verbs.at(-1), i)) current.verbs = current.verbs.slice(0, -1);
      if (isHappening(items, current, i)) {
        current.nouns = withIndex(current.nouns, current.verbs.at(-1)!);
        current.verbs = current.verbs.slice(0, -1);
      }
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

/** `Ông A nói, …`: not `Phát biểu trên truyền hình, ông A …`, nor `Sau khi quyết định được công bố, ông A …`. */
function saysWhatFollows(items: readonly Item[], comma: number, clause: Clause): boolean {
  const last = clause.verbs.at(-1);
  if (last !== comma - 1 || isSubordinate(clause)) return false;
  const opens = last === clause.from && items[last]!.to === items[comma]!.from;
  return !opens && items[last]!.trigger!.frame === 'saying';
}

/** A verb of one word with an unknown word right before it may be the rest of a compound. */
function isDoubtful(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  if (!item.trigger!.weak || item.unknown || item.to - item.from > 1 || item.trigger!.kind === 'carrier')
    return false;
  const before = items[index - 1];
  return before === undefined || before.to !== item.from;
}
