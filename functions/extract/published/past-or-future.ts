/** Clues from complete dates that their sentence tells as past or to come. */
import { fromDay, toDay } from '../../../schemas/day.ts';
import {
  type Clue,
  directionOf,
  type Evidence,
  type PlacedDate,
  quoted,
  sentenceOf,
  textBefore,
} from './clue.ts';
import { yearStart } from './days.ts';
import { between, FIRST, type Stretch, since } from './window.ts';

/** A single day to come is told of within so many days. */
const YEAR = 365;
/** And within so many, where the hour is set. */
const SCHEDULED = 120;
/** A date so near the beginning of its sentence opens it, after a preposition at most. */
const OPENING = 10;

/**
 * What a date told in the past or the future says of the day of writing. Only where the whole sentence looks
 * one way: plans, limits and aims tell years to come with words of the past (`đã phê duyệt quy hoạch đến 2030`).
 */
export function pastOrFuture(evidence: Evidence, placed: PlacedDate, days: Stretch): Clue | undefined {
  const { date, setting } = placed;
  const { words } = evidence;
  const before = textBefore(evidence, date.start);
  const sentence = sentenceOf(evidence, placed);
  if (words.comparison.test(textBefore(evidence, yearStart(placed)))) return undefined;
  if (words.summedUp.test(before)) {
    const { year } = fromDay(days.last);
    return {
      window: since(toDay(year, 10, 1)),
      reason: `${quoted(date.text)} is summed up`,
      strength: 'likely',
    };
  }
  if (words.aim.test(sentence) || words.plan.test(before)) return undefined;
  const because = setting.tense
    ? `${quoted(date.text)} with ${quoted(setting.tense.text)}`
    : quoted(date.text);
  const direction = directionOf(placed);
  if (direction === 'past' && !words.toCome.test(sentence)) {
    if (words.limit.test(before)) return undefined;
    return { window: since(days.first), reason: `${because} is past`, strength: 'firm' };
  }
  if (setting.quote >= 0 || words.retrospect.test(sentence) || words.done.test(sentence)) return undefined;
  if (direction === 'past' || !looksAhead(evidence, placed)) return undefined;
  const ahead = date.time && /\d/.test(date.time) ? SCHEDULED : YEAR;
  const first = days.first === days.last ? days.first - ahead : FIRST;
  return { window: between(first, days.last), reason: `${because} is to come`, strength: 'likely' };
}

/** A day or month to come that bears its year is at most so many days away, unless words tell that it is to come. */
const NOT_FAR = 240;

/**
 * A day or month told with its year, and no word of what is to come, limits or aims in its sentence: past, or not
 * far. Bare years say less: plans tell them (`hoàn thành năm 2025`) with no such word.
 */
export function notFar(evidence: Evidence, placed: PlacedDate, days: Stretch): Clue | undefined {
  const { date } = placed;
  const { words } = evidence;
  const before = textBefore(evidence, date.start);
  const sentence = sentenceOf(evidence, placed);
  if (directionOf(placed) === 'future' || words.toCome.test(sentence) || words.aim.test(sentence))
    return undefined;
  if (words.limit.test(before) || words.plan.test(before)) return undefined;
  const { value } = date;
  if (value.kind !== 'calendar' || value.month === undefined) return undefined;
  return {
    window: since(days.first - NOT_FAR),
    reason: `${quoted(date.text)} is past or soon to come`,
    strength: 'likely',
  };
}

/** A word of the future stands before the date in its sentence, or the date opens the sentence. */
function looksAhead(evidence: Evidence, placed: PlacedDate): boolean {
  const { date, setting } = placed;
  const { words } = evidence;
  const { toCome, limit } = words;
  const reach = date.start - setting.sentenceStart;
  if (reach < OPENING) return toCome.test(sentenceOf(evidence, placed));
  // `sẽ giải quyết cuộc xung đột từ tháng 4/2014`: the beginning is of something within what is to come.
  const ahead = textBefore(evidence, date.start, Math.min(reach, 300));
  if (limit.test(textBefore(evidence, date.start)) && !words.starting.test(ahead)) return false;
  return toCome.test(ahead);
}
