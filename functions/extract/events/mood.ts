/** In which mood a verb or noun is told: as done, to come, possible, wished, asked for or denied. */
import type { Clause } from './clauses/clause.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import { isMarked } from './words/choose-trigger.ts';
import { Flag } from './words/item.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/** Moods as bits. */
export const Mood = {
  FUTURE: 1,
  POSSIBLE: 1 << 1,
  NEGATION: 1 << 2,
  /** Plans and doubts stand though their day has passed. */
  PLAN: 1 << 3,
  DOUBT: 1 << 4,
  /** What is asked for, aimed at or listed. */
  CONTENT: 1 << 5,
  /** A marker tells it as done or going on. */
  TOLD: 1 << 6,
} as const;

const MODAL = Cue.FUTURE | Cue.NEGATION | Cue.POSSIBLE;

/** Tokens between a marker and the verb that it bears on. */
const REACH = 12;

/** What the words between the verb before and a head make of it. */
export function moodBefore(items: readonly Item[], clause: Clause, head: number): number {
  let mood = 0;
  let far = false;
  let ranked = false;
  const verbal = items[head]!.trigger!.kind !== 'noun';
  for (let i = head - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (isVerbOf(items, clause, i)) {
      if (item.trigger!.planned) mood |= Mood.FUTURE | Mood.PLAN;
      // `phủ nhận việc bị bắt`, `bác bỏ thông tin tàu bị chìm`: that it happened is denied by somebody.
      // `bỏ phiếu trắng trong phiên họp`: where it was refused took place.
      if (item.trigger!.type === 'REJECT' && (nounPreposition(items, head) & (Cue.AT | Cue.WITHIN)) === 0)
        mood |= Mood.POSSIBLE | Mood.DOUBT;
      // `sẽ tiếp tục tiến hành`: light verbs side by side have one mood.
      if (item.trigger!.kind === 'carrier' && item.to === items[i + 1]!.from && items[i + 1]!.trigger)
        continue;
      break;
    }
    if (item.aside && !items[head]!.aside) continue;
    // `không cháy nữa sau lần cháy cuối cùng`: a happening of its own.
    if (i === head - 1 && item.cues & Cue.EVENTIVE && item.cues & (Cue.AFTER | Cue.BEFORE | Cue.SINCE)) break;
    if (bars(items, i, head)) far = true;
    // `trong việc rà soát, sửa đổi …`: right behind the comma, what goes with any noun.
    const noun = i === head - 1 ? Cue.EVENTIVE | Cue.NOMINAL : Cue.EVENTIVE;
    if (verbal && item.mark === ',' && isNominalAt(items, clause, i - 1, noun)) mood |= Mood.CONTENT;
    const reaching = !far && items[head]!.from - item.to <= REACH;
    if (!reaching && i > clause.from + 1) continue;
    if (reaching) {
      if (item.flags & Flag.AIM && (mood & Mood.TOLD) === 0 && verbal) mood |= Mood.CONTENT;
      if (item.cues & (Cue.PAST | Cue.ONGOING)) mood |= Mood.TOLD;
    }
    let cues = item.cues & (reaching ? MODAL : Cue.FUTURE | Cue.POSSIBLE);
    ranked ||= item.superlative;
    // `không phải lần đầu Nga vi phạm`: that it is the first is denied, and not that it happened.
    const ofRank = ranked && item.cues & Cue.COMPARISON;
    if (cues & Cue.NEGATION && (ofRank || isOfAnother(items, i, head))) cues &= ~Cue.NEGATION;
    mood |= moodOf(cues, item, (mood & Mood.TOLD) !== 0);
  }
  return mood;
}

function moodOf(cues: number, item: Item, told: boolean): number {
  let mood = 0;
  if (cues & Cue.NEGATION) mood |= Mood.NEGATION;
  if (cues & Cue.FUTURE) mood |= item.cues & Cue.ONGOING ? Mood.FUTURE | Mood.PLAN : Mood.FUTURE;
  if (cues & Cue.POSSIBLE) {
    const doubt = told || item.cues & Cue.PAST || item.flags & Flag.WISH;
    mood |= doubt ? Mood.POSSIBLE | Mood.DOUBT : Mood.POSSIBLE;
  }
  return mood;
}

function isVerbOf(items: readonly Item[], clause: Clause, index: number): boolean {
  const { trigger } = items[index]!;
  return (trigger?.kind === 'verb' || trigger?.kind === 'carrier') && clause.verbs.includes(index);
}

/** What stands beyond a comma, a quotation mark or `của` bears on something else (`lợi nhuận chưa chia của X đạt`). */
function bars(items: readonly Item[], index: number, head: number): boolean {
  const { mark, cues, aside } = items[index]!;
  if (aside) return false;
  if (mark === ',' || mark === ';' || mark === '"' || mark === '”') return true;
  return (cues & Cue.OF) !== 0 && items[head]!.trigger!.kind === 'verb';
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

/** `ý kiến riêng trong việc rà soát, sửa đổi …`: a list of verbs that are nouns. */
export function isNominalAt(
  items: readonly Item[],
  { verbs }: Clause,
  index: number,
  noun: number = Cue.EVENTIVE,
): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item?.trigger?.kind !== 'verb' || verbs.includes(index)) return false;
  if (before === undefined || (before.cues & noun) === 0 || before.to !== item.from) return false;
  // `đang nỗ lực ứng cứu, hỗ trợ`: a marker makes it a verb.
  return !isMarked(items[index - 2], before.from);
}
