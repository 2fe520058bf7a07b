/** Clues from dates that tell their year. */
import { daysInMonth, fromDay, toDay } from '../../../schemas/day.ts';
import type { PointValue, UnresolvedDate } from '../dates/value.ts';
import {
  type Clue,
  directionOf,
  type Evidence,
  type PlacedDate,
  quoted,
  sentenceOf,
  textBefore,
} from './clue.ts';
import { explicitDays, yearStart } from './days.ts';
import { between, FIRST, inYear, type Stretch, since } from './window.ts';

/** The year is told on every complete date; what is past by then bounds the article from below. */
export function explicitClues(evidence: Evidence): Clue[] {
  const clues: Clue[] = [];
  const toCome: Clue[] = [];
  for (const [index, placed] of evidence.dates.entries()) {
    const days = explicitDays(placed.date.value);
    if (!days) continue;
    const exact = countedFrom(placed.date.apposition, days);
    if (exact) {
      clues.push({
        window: between(exact.first, exact.last),
        reason: `${quoted(placed.date.text)} tells the same day twice, once from the day of writing`,
        strength: 'firm',
      });
      continue;
    }
    const named = besideIt(evidence, placed, days, evidence.dates[index - 1]?.date);
    if (named) clues.push(named);
    if (placed.date.inName) continue;
    const clue = pastOrFuture(evidence, placed, partOf(placed.date, days)) ?? notFar(evidence, placed, days);
    if (clue) (clue.strength === 'firm' ? clues : toCome).push(clue);
  }
  if (!isNews(evidence)) return clues;
  // What was to come at some time told of is not to come where the article knows of later days.
  const latest = Math.max(...clues.map(firstDay));
  return [...clues, ...toCome.filter(clue => clue.window.at(-1)!.last >= latest)];
}

/** Whether the article counts from its own day anywhere, as news do and histories do not. */
function isNews({ dates }: Evidence): boolean {
  return dates.some(({ date: { value }, setting }) => {
    if (setting.quote >= 0) return false;
    if (value.kind === 'relative' || value.kind === 'window')
      return !('base' in value) || value.base === 'publication';
    if (value.kind !== 'calendar' || value.lunar) return false;
    return value.year === undefined ? value.day !== undefined : typeof value.year === 'object';
  });
}

const firstDay = (clue: Clue) => clue.window[0]!.first;

/** `hôm nay (9/4/2014)`: the publication, counted back from the complete date. */
function countedFrom(other: PointValue | undefined, days: Stretch): Stretch | undefined {
  if (other?.kind === 'relative' && other.base === 'publication' && other.weekday === undefined) {
    if (other.unit === 'day' && days.first === days.last) {
      return { first: days.first - other.shift, last: days.first - other.shift };
    }
    if (other.unit === 'year') return yearOf(days, -other.shift);
  }
  if (other?.kind === 'calendar' && typeof other.year === 'object' && other.year.base === 'publication') {
    return yearOf(days, -other.year.shift);
  }
  if (other?.kind === 'distance' && other.unit === 'year' && other.base === 'publication') {
    return yearOf(days, -other.direction * other.count);
  }
  return undefined;
}

/** The year so many years from the one that the days lie in. */
function yearOf({ first, last }: Stretch, shift: number): Stretch | undefined {
  const { year } = fromDay(first);
  return year === fromDay(last).year ? inYear(year + shift)[0] : undefined;
}

/** Months of a year that are still called its beginning, middle and end. */
const PARTS = { start: [1, 6], mid: [4, 9], end: [8, 12] } as const;

/** The days of the part of a year that is meant: `đầu năm 2022`. */
function partOf({ mod, value }: UnresolvedDate, days: Stretch): Stretch {
  if (!mod || value.kind !== 'calendar' || value.month !== undefined || value.months) return days;
  const { year } = fromDay(days.first);
  const [from, to] = PARTS[mod];
  return { first: toDay(year, from, 1), last: toDay(year, to, daysInMonth(year, to)) };
}

/** How long something is called just past, or soon to come, in days. */
const RECENT = 150;
const SOON = 400;
/** A single day to come is told of within so many days. */
const YEAR = 365;
/** And within so many, where the hour is set. */
const SCHEDULED = 120;
/** A date so near the beginning of its sentence opens it, after a preposition at most. */
const OPENING = 10;

/** What the words beside a complete date say: `năm 2018 này`, `tháng 6/2018 tới đây`, `5 năm trước, năm 2011`. */
function besideIt(
  evidence: Evidence,
  { date }: PlacedDate,
  days: Stretch,
  before: UnresolvedDate | undefined,
): Clue | undefined {
  const { plain, words } = evidence;
  const likely = (first: number, last: number, what: string): Clue => ({
    window: between(first, last),
    reason: `${quoted(date.text)} ${what}`,
    strength: 'likely',
  });
  if (words.thisOne.test(plain.slice(date.start, date.end))) {
    return likely(days.first, days.last, 'is called the present one');
  }
  if (words.nextOne.test(plain.slice(date.end, date.end + 12))) {
    return likely(days.last - SOON, days.last, 'is soon to come');
  }
  if (date.cue?.direction === 'past' && days.last - days.first < 31) {
    return likely(days.first, days.last + RECENT, 'has just been');
  }
  const distance = before?.value;
  if (distance?.kind !== 'distance' || distance.unit !== 'year' || distance.base !== 'publication')
    return undefined;
  if (!/^[ ,(]{1,3}$/.test(plain.slice(before!.end, date.start))) return undefined;
  const counted = yearOf(days, -distance.direction * distance.count);
  return counted && likely(counted.first, counted.last, `is ${quoted(before!.text)}`);
}

/**
 * What a date told in the past or the future says of the day of writing. Only where the whole sentence looks
 * one way: plans, limits and aims tell years to come with words of the past (`đã phê duyệt quy hoạch đến 2030`).
 */
function pastOrFuture(evidence: Evidence, placed: PlacedDate, days: Stretch): Clue | undefined {
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
function notFar(evidence: Evidence, placed: PlacedDate, days: Stretch): Clue | undefined {
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
