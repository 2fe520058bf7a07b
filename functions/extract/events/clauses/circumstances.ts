/**
 * Which clauses before a comma tell nothing that happened: the occasion, the beginning or the company of what the
 * sentence tells behind them.
 */
import type { EventType } from '../../../../schemas/event.ts';
import { anyOf, firstOf, hasCueBefore } from '../words/among.ts';
import type { Item } from '../words/item.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import { type Clause, holdsName } from './clause.ts';
import { tellsCourse } from './courses.ts';

/** Whether a clause that a comma closes is but a circumstance of what follows; `opens` where nothing is told before it. */
export function isCircumstance(items: readonly Item[], clause: Clause, opens: boolean): boolean {
  return (
    (opens && isForSubject(items, clause)) ||
    isOccasion(items, clause) ||
    isGathering(items, clause) ||
    isStart(items, clause) ||
    isAccompanied(items, clause) ||
    isOfWords(items, clause) ||
    isStretch(items, clause)
  );
}

/** `Sáng 5/3, sau ba ngày nghị án, hội đồng xét xử …`: for how long somebody was at what the rest followed. */
function isStretch(items: readonly Item[], { from, to, verbs }: Clause): boolean {
  let at = from;
  while (at < to && (items[at]!.date || items[at]!.mark === ',')) at++;
  const after = items[at];
  if (!after || after.trigger || (after.cues & Cue.AFTER) === 0 || verbs.length === 0) return false;
  return !anyOf(items, at + 1, to, ({ date, entity }) => date !== undefined || entity !== undefined);
}

/** `Ngày 5/3, thực hiện chỉ đạo của Thủ tướng, Bộ Y tế cử …`: why, or with what, whoever is named behind it did the rest. */
function isForSubject(items: readonly Item[], clause: Clause): boolean {
  const next = items[clause.to];
  if (!next?.entity || next.entity.locative || clause.to >= items.length) return false;
  const opening = firstOf(items, clause.from, clause.to, isTelling);
  if (opening && hasWordsBefore(items, clause.from, opening)) return false;
  // `Phát biểu tại cuộc họp báo sáng 29/6, …`: what has a date of its own is told.
  return (
    opening?.trigger?.occasion === true &&
    !anyOf(items, clause.from, clause.to, ({ date, from }) => date !== undefined && from > opening.from)
  );
}

/** `một xe tải chở bia lật nghiêng, người dân …`: whether more than an adverb stands before a word of a clause: somebody does it. */
function hasWordsBefore(items: readonly Item[], from: number, opening: Item): boolean {
  // What the words before the sentence end with is no part of it.
  let at = items[from - 1]?.mark === ',' ? items[from - 1]!.to : items[from]!.from;
  for (let i = from; items[i] !== opening; i++) {
    if (items[i]!.from - at > 1) return true;
    at = items[i]!.to;
  }
  return opening.from - at > 1;
}

/** What acts, happens, or puts what happens in a mood. */
const isTelling = ({ trigger, entity, cues }: Item) =>
  trigger !== undefined || entity !== undefined || (cues & MOODS) !== 0;

/** `tại giải cử tạ đang diễn ra ở Wroclaw, …`: that a meeting takes place only says which one is meant. */
function isOccasion(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  const noun = clause.nouns[0];
  if (verb === undefined || clause.verbs.length > 1 || noun === undefined || noun > verb) return false;
  if (!tellsCourse(items[verb]!) || items[verb]!.cues & Cue.PAST) return false;
  const opening = items[noun - 1];
  return (
    noun > clause.from &&
    (opening!.cues & (Cue.AT | Cue.WITHIN)) !== 0 &&
    items[noun]!.from - opening!.to <= 1 &&
    !holdsName(items, clause.from, noun)
  );
}

/** What people come together for. */
const GATHERINGS = new Set<EventType>(['CONSULT', 'STATEMENT', 'SUPPORT', 'AGREE', 'CONTEST']);

/** `Sáng 15/2, tại hội thảo kỷ niệm 40 năm thành lập, …`: what a gathering is held for is told by its name. */
function isGathering(items: readonly Item[], { from, to, verbs }: Clause): boolean {
  let at = from;
  while (at < to && (items[at]!.date || items[at]!.mark === ',')) at++;
  const opening = items[at];
  const gathering = items[at + 1];
  if (!opening || at + 1 >= to || opening.trigger || (opening.cues & (Cue.AT | Cue.WITHIN)) === 0)
    return false;
  const { trigger } = gathering!;
  if (gathering!.from - opening.to > 1 || trigger?.frame !== 'mutual' || !GATHERINGS.has(trigger.type))
    return false;
  if (verbs.some(verb => items[verb]!.trigger!.frame === 'saying' || hasCueBefore(items, verb, MOODS)))
    return false;
  return verbs.length > 0 && !holdsName(items, at + 2, to);
}

/** `Trong tuyên bố đưa ra ngày 12/9, …`: in which words it was said, and not who put them out. */
function isOfWords(items: readonly Item[], { from, to, verbs }: Clause): boolean {
  const words = from + 1;
  if (words >= to || items[words]!.trigger?.frame !== 'saying' || holdsName(items, from, to)) return false;
  const { cues, trigger } = items[from]!;
  if (trigger || (cues & (Cue.AT | Cue.WITHIN)) === 0) return false;
  return verbs.every(verb => verb === words || items[verb]!.trigger!.kind === 'carrier');
}

/** `Bắt đầu từ năm tới, …`: nothing but a beginning and its date only says since when. */
function isStart(items: readonly Item[], clause: Clause): boolean {
  const verb = clause.verbs[0];
  if (verb !== clause.from || clause.verbs.length > 1 || clause.nouns.length > 0) return false;
  if (!tellsCourse(items[verb]!)) return false;
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
