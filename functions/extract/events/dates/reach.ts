/** What a date does not reach over: what somebody says in words of his own, and what is set against the rest. */
import { SPOKEN, TOWARDS } from '../spoken.ts';
import type { DateReason } from '../trace.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { DATE_PREPOSITION, prepositionOf } from './date-words.ts';

/** Why a date can't be that of a head, whatever the rule that found it; undefined where it may be. */
export function whyBeyond(
  items: readonly Item[],
  from: number,
  date: number,
  head: number,
): DateReason | undefined {
  if (isWithinSpeech(items, date, head) || isOfMatter(items, head, date)) return 'said';
  if (isOfWhatIsSaid(items, head, date)) return 'said';
  if (isSetAgainst(items, from, date, head)) return 'contrast';
  if (isHabitOf(items, date, head)) return 'habit';
  return isItsTime(items, date, head) ? 'calendar' : undefined;
}

/** `Tháng Giêng, người dân thường đi lễ chùa`, `từ tháng 10 là mùa hoa nở`: what is done at such a time every year. */
function isHabitOf(items: readonly Item[], date: number, head: number): boolean {
  if (/\d{4}/.test(items[date]!.date!.text)) return false;
  const habit = (at: number, from: number) => {
    const item = items[at];
    return item !== undefined && at > date && (item.flags & Flag.HABIT) !== 0 && from - item.to <= 1;
  };
  return habit(date + 1, items[date]!.to) || (head > date && habit(head - 1, items[head]!.from));
}

/** `"Hôm nay ta khó hơn năm ngoái", ông A nói`: a day in what is said is not the day of the saying. */
function isWithinSpeech(items: readonly Item[], date: number, head: number): boolean {
  const { speech } = items[date]!;
  return speech > 0 && items[head]!.speech !== speech;
}

/** `chỉ ra một số tồn tại trong 6 tháng qua`, `chấp nhận cấp dưỡng 10 tỷ mỗi năm tính từ 2013`: the time of what is told. */
function isOfMatter(items: readonly Item[], head: number, date: number): boolean {
  const { trigger, to } = items[head]!;
  if (head > date || trigger!.kind === 'noun') return false;
  if (trigger!.frame === 'saying')
    return items[date]!.date!.granularity === 'period' && isParted(items, head, date);
  // `yêu cầu trả lại số tàu bị giữ ở Crimea hồi tháng 3`: a month or year so far from words to others may be that of
  // what they are about.
  const far = items[date]!.from - to > LONGEST_TO_COARSE && items[date]!.date!.granularity !== 'day';
  if (far && TOWARDS.has(trigger!.type)) return true;
  const since = (prepositionOf(items, date) & Cue.SINCE) !== 0;
  const words = trigger!.type === 'ACCUSE' ? LONGEST_CHARGE : LONGEST_WORDS;
  return since && SPOKEN.has(trigger!.type) && items[date]!.from - to > words;
}

/** Tokens between words to others and a month or year of theirs. */
const LONGEST_TO_COARSE = 6;
/** Tokens between an act in words and the day since which it holds. */
const LONGEST_WORDS = 10;
/** The same, where the words are against a deed: since then it was done. */
const LONGEST_CHARGE = 3;

/** `cho biết, suốt dịp Tết vừa qua, …`, `kể rằng năm 2010 …`: what stands behind the joint is in what is said. */
export function isOfWhatIsSaid(items: readonly Item[], head: number, at: number): boolean {
  const { trigger, to, aside } = items[head]!;
  if (head > at || trigger!.frame !== 'saying' || trigger!.kind === 'noun') return false;
  if (items[at]!.aside && !aside) return false;
  const next = items[head + 1]!;
  if (next.from === to && (next.mark === ',' || next.mark === ':')) return true;
  if (isExpected(items, head, at)) return true;
  for (let i = head + 1; i < at; i++) {
    const { cues, aside: bracketed } = items[i]!;
    if (!bracketed && cues & CONTENT && !items[i]!.trigger) return true;
  }
  return false;
}

/** `nói nhiều khả năng vào cuối tháng 9`: a time that a word of possibility brings in is that of what is said. */
function isExpected(items: readonly Item[], head: number, date: number): boolean {
  let at = date - 1;
  while (at > head && items[at]!.cues & DATE_PREPOSITION && !(items[at]!.cues & EXPECTED)) at--;
  if (at <= head || items[at]!.trigger) return false;
  return (items[at]!.cues & EXPECTED) !== 0 && items[at]!.to === items[at + 1]!.from;
}

const EXPECTED = Cue.POSSIBLE | Cue.FUTURE;

/** Whether anything parts a verb from a time but its prepositions. */
function isParted(items: readonly Item[], head: number, date: number): boolean {
  for (let i = head; i < date; i++) {
    if (items[i + 1]!.from > items[i]!.to) return true;
    if (i > head && (items[i]!.cues & DATE_PREPOSITION) === 0) return true;
  }
  return false;
}

/** What joins a clause to the words before it. */
const CONTENT = Cue.THAT | Cue.SUBORDINATE;

/** `Còn một tuần mới đến Tết nhưng các cửa hàng đã …`: what is set against the time told before has one of its own. */
function isSetAgainst(items: readonly Item[], from: number, date: number, head: number): boolean {
  for (let i = date + 1; i < head; i++) {
    const { flags, mark } = items[i]!;
    if (mark === ';') return false;
    const joint =
      flags & Flag.ADVERSATIVE || (flags & Flag.CONTRAST && items[i - 1]!.mark === ',' && i > date + 2);
    if (joint) return !opensAll(items, from, date);
  }
  return false;
}

/** `Ngày 5/3, trời mưa nhưng nhiều người vẫn đến`: a date that opens the sentence and a comma sets off is that of all of it. */
function opensAll(items: readonly Item[], from: number, date: number): boolean {
  if (items[date + 1]!.mark !== ',' || items[date + 1]!.from !== items[date]!.to) return false;
  for (let i = from; i < date; i++)
    if (items[i]!.to !== items[i + 1]!.from || (items[i]!.cues & DATE_PREPOSITION) === 0) return false;
  return true;
}

/** `Tết Trung thu rơi vào ngày 8/9`, `hướng đến năm 2030`: a time that is the object of a verb says what the calendar says. */
function isItsTime(items: readonly Item[], date: number, head: number): boolean {
  return isObject(items, date) || isObject(items, head + 1);
}

function isObject(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  if (!items[date]?.date || before?.to !== items[date]!.from || (before.flags & Flag.OF_TIME) === 0)
    return false;
  // `Trải qua năm 2016, …`: where it opens its clause, it only says when.
  return (before.cues & Cue.ON) === 0;
}
