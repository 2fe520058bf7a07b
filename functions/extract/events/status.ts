/** Whether an event is told as fact, to come, only possible, or denied. */
import type { Status } from '../../../schemas/event.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Trigger } from './words/compile.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

const MODAL = Cue.FUTURE | Cue.NEGATION | Cue.POSSIBLE;
/** Tokens between a marker and the verb that it bears on. */
const REACH = 12;

export interface StatusReading {
  status: Status;
  rules: string[];
}

/**
 * Reads the status of a verb or noun from the markers before it. `ahead` is true where its date lies after
 * publication, `past` where it lies before.
 */
export function statusOf(
  items: readonly Item[],
  clause: Clause,
  head: number,
  trigger: Trigger,
  when: { ahead: boolean; past: boolean },
): StatusReading {
  const noun = trigger.kind === 'noun';
  let mood = moodBefore(items, clause, head);
  // The verb beside an event noun tells of it: `hội nghị … sẽ diễn ra`, `sẽ có cuộc họp`.
  if (noun) {
    const verb = clause.verbs.find(each => each > head) ?? clause.verbs.findLast(each => each < head);
    if (verb !== undefined && tellsOfNoun(items, verb)) mood |= moodBefore(items, clause, verb);
    else if (verb !== undefined && verb < head) mood &= ~Cue.NEGATION;
  }
  if (trigger.negative || mood & Cue.NEGATION) return { status: 'negated', rules: ['negation'] };
  if (clause.relation === 'condition') return { status: 'possible', rules: ['condition'] };
  if (mood & Cue.POSSIBLE && (!when.past || mood & DOUBT)) return { status: 'possible', rules: ['possible'] };
  if (trigger.planned || (mood & Cue.FUTURE && (!when.past || mood & PLAN)))
    return { status: 'planned', rules: ['future-marker'] };
  if (when.ahead) return { status: 'planned', rules: ['date-after-publication'] };
  return { status: 'asserted', rules: [] };
}

function tellsOfNoun(items: readonly Item[], verb: number): boolean {
  return items[verb]!.trigger!.kind === 'carrier';
}

/** What stands beyond a comma, a quotation mark or `của` bears on something else (`lợi nhuận chưa chia của X đạt`). */
function bars(items: readonly Item[], index: number, head: number): boolean {
  const { mark, cues, aside } = items[index]!;
  if (aside) return false;
  if (mark === ',' || mark === ';' || mark === '"' || mark === '”') return true;
  return (cues & Cue.OF) !== 0 && items[head]!.trigger!.kind === 'verb';
}

/** What the cues of one item say together: plans and doubts stand though their day has passed. */
const PLAN = Cue.ONGOING;
const DOUBT = Cue.PAST;

/** Cues of mood between the verb before and a head, as bits; {@link PLAN} and {@link DOUBT} only as such. */
function moodBefore(items: readonly Item[], clause: Clause, head: number): number {
  let mood = 0;
  let far = false;
  let done = false;
  for (let i = head - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (
      item.trigger &&
      (item.trigger.kind === 'verb' || item.trigger.kind === 'carrier') &&
      clause.verbs.includes(i)
    ) {
      if (item.trigger.planned) mood |= Cue.FUTURE | PLAN;
      break;
    }
    // `không cháy nữa sau lần cháy cuối cùng`: a happening of its own.
    if (i === head - 1 && item.cues & Cue.EVENTIVE && item.cues & (Cue.AFTER | Cue.BEFORE | Cue.SINCE)) break;
    if (bars(items, i, head)) far = true;
    const reaching = !far && items[head]!.from - item.to <= REACH;
    if (!reaching && i > clause.from + 1) continue;
    let cues = item.cues & (reaching ? MODAL : Cue.FUTURE | Cue.POSSIBLE);
    if (cues & Cue.NEGATION && isOfAnother(items, i, head)) cues &= ~Cue.NEGATION;
    mood |= cues & (Cue.NEGATION | Cue.POSSIBLE | Cue.FUTURE);
    if (cues & Cue.FUTURE && item.cues & Cue.ONGOING) mood |= PLAN;
    if (cues & Cue.POSSIBLE && (done || item.cues & Cue.PAST)) mood |= DOUBT;
    done ||= (item.cues & Cue.PAST) !== 0;
  }
  return mood;
}

/** Longest denial of a verb; longer ones deny a clause (`không có nghĩa là`). */
const LONGEST_OF_VERB = 2;

/**
 * `đội không có tiền đạo nào vẫn thắng`: a denial parted by other words from the marker of tense that a verb has
 * is not the verb's.
 */
function isOfAnother(items: readonly Item[], denial: number, head: number): boolean {
  if (items[denial]!.to - items[denial]!.from > LONGEST_OF_VERB) return false;
  for (let i = denial + 1; i < head; i++) {
    if (items[i]!.cues & TENSE) return items[i]!.from > items[denial]!.to;
  }
  return false;
}

const TENSE = Cue.PAST | Cue.FUTURE | Cue.ONGOING;
