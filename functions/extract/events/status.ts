/** Whether an event is told as fact, to come, only possible, or denied. */
import type { Status } from '../../../schemas/event.ts';
import type { Clause } from './clauses/clauses.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import { describesObject } from './clauses/participles.ts';
import { resumes } from './clauses/relations.ts';
import { Mood, moodBefore } from './mood.ts';
import { moodCarried } from './mood-carried.ts';
import { anyOf, hasFlag } from './words/among.ts';
import type { Trigger } from './words/compile.ts';
import { Flag } from './words/item.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

export interface StatusReading {
  status: Status;
  rules: string[];
  /** It is only asked for, aimed at or listed. */
  content: boolean;
}

/** Where the date of a happening lies: after the publication, or before it. */
export interface When {
  ahead: boolean;
  past: boolean;
}

/** Reads the status of a verb or noun of clause `index` from the markers before it. */
export function statusOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: number,
  trigger: Trigger,
  when: When,
): StatusReading {
  const clause = clauses[index]!;
  const noun = trigger.kind === 'noun';
  // `nếu rút khỏi hiệp ước ký năm 1987`: that is done, whatever becomes of it.
  if (when.past && describesObject(items, clause, head))
    return { status: 'asserted', rules: [], content: false };
  let mood = moodBefore(items, clause, head);
  // The verb beside an event noun tells of it: `hội nghị … sẽ diễn ra`, `sẽ có cuộc họp`.
  if (noun) {
    const verb = clause.verbs.find(each => each > head) ?? clause.verbs.findLast(each => each < head);
    if (verb !== undefined && tellsOfNoun(items, verb, head)) mood |= moodBefore(items, clause, verb);
    else if (verb !== undefined && verb < head && !isDenied(items, head)) mood &= ~Mood.NEGATION;
  }
  const rules: string[] = [];
  // `tính phương án sáp nhập, sẽ giải thể …`: on a day that has passed, what was planned to come stays a plan.
  if ((mood === 0 || (mood === Mood.FUTURE && when.past)) && items[head]!.trigger!.kind !== 'noun') {
    const carried = moodCarried(items, clauses, index, head);
    mood |= carried;
    if (carried) rules.push('mood-goes-on');
  }
  // `nhằm đối trọng với cuộc tập trận diễn ra …`: that it takes place is a fact.
  const happens = noun && items[head]!.trigger!.frame === 'undergo';
  const content = (mood & Mood.CONTENT) !== 0 && !when.past && !happens;
  const reading = (status: Status, rule: string) => ({ status, rules: [rule, ...rules], content });
  if (!noun && isAsked(items, clause, head)) return reading('possible', 'asked-whether');
  if (trigger.negative || mood & Mood.NEGATION) return reading('negated', 'negation');
  if (clause.relation === 'condition' && !(when.past && isContrasted(items, clauses[index + 1])))
    return reading('possible', 'condition');
  if (mood & Mood.POSSIBLE && (!when.past || mood & Mood.DOUBT)) return reading('possible', 'possible');
  const planned = trigger.planned || (mood & Mood.FUTURE && (!when.past || mood & Mood.PLAN));
  if ((planned || when.ahead) && isConditional(clauses, index)) return reading('possible', 'condition');
  if (planned) return reading('planned', 'future-marker');
  if (when.ahead) return reading('planned', 'date-after-publication');
  return { status: 'asserted', rules: [], content };
}

/** `chưa rõ ông A có bị bắt hay không`: whether it happened is what nobody knows. */
function isAsked(items: readonly Item[], clause: Clause, head: number): boolean {
  return (clause.flags & Flag.ASKED_BEHIND) !== 0 && hasFlag(items, head + 1, clause.to, Flag.ASKED_BEHIND);
}

/** `Nếu năm 2012 xuất khẩu 8 triệu tấn thì năm 2013 …`: two dates held against each other, and no condition. */
function isContrasted(items: readonly Item[], next: Clause | undefined): boolean {
  if (!next || !resumes(items[next.from]!.cues)) return false;
  return anyOf(items, next.from, next.to, ({ date }) => date !== undefined);
}

/** `Nếu Quốc hội đồng ý, dự án sẽ khởi công …`, `sẽ rút quân nếu …`: what is to come on a condition. */
function isConditional(clauses: readonly Clause[], index: number): boolean {
  if (clauses[index + 1]?.relation === 'condition') return true;
  for (let i = index - 1; i >= 0 && clauses[i]!.quoted === clauses[index]!.quoted; i--)
    if (clauses[i]!.relation === 'condition') return true;
  return false;
}

/** Tokens of `bất kỳ một` between a denial and what is denied. */
const LONGEST_QUANTIFIER = 3;

/** `khẳng định không có bất kỳ cuộc gặp nào`: whether a denial of more than a word leads up to a noun. */
function isDenied(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && items[noun]!.from - items[i]!.to <= LONGEST_QUANTIFIER; i--) {
    const { cues, from, to, trigger, entity, mark } = items[i]!;
    if (cues & Cue.NEGATION) return to - from > 1;
    if (trigger || entity || mark) return false;
  }
  return false;
}

/** Whether a verb tells of a noun beside it; `tại buổi họp báo, ông A không đưa ra …` only says where. */
function tellsOfNoun(items: readonly Item[], verb: number, noun: number): boolean {
  const { kind, frame } = items[verb]!.trigger!;
  if (kind !== 'carrier' || frame === 'undergo' || verb < noun) return kind === 'carrier';
  return (nounPreposition(items, noun) & (Cue.AT | Cue.WITHIN)) === 0;
}
