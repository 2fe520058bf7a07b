/**
 * Clues from competitions and meetings that bear their year in their name (`AFF Cup 2018`): news of one, told
 * from day to day, is of that year. Not so of titles won there, of years to qualify for, or of things that
 * bear the year of the next season.
 */
import { fromDay, toDay } from '../../../schemas/day.ts';
import type { DateValue } from '../dates/value.ts';
import {
  type Clue,
  directionOf,
  type Evidence,
  LEAD,
  quoted,
  sentenceAt,
  sentenceOf,
  textBefore,
  toldByDay,
} from './clue.ts';
import { explicitDays, latestYear } from './days.ts';
import type { HeldEdition } from './facts.ts';
import { between, until } from './window.ts';

/** Characters before the head noun in which the name of a series may begin: `aff cup`. */
const SERIES = 16;

export function editionClues(evidence: Evidence): Clue[] {
  const { article, words, dates } = evidence;
  const latest = latestYear(dates);
  if (!toldDayByDay(evidence)) return [];
  const clues: Clue[] = [];
  for (const placed of dates) {
    const { date } = placed;
    if (date.start >= LEAD || date.value.kind !== 'calendar' || date.value.month !== undefined) continue;
    const days = explicitDays(date.value);
    if (!days || fromDay(days.first).year !== latest) continue;
    const before = textBefore(evidence, date.start);
    const match = words.edition.exec(before);
    if (!match || words.noEdition.test(before) || directionOf(placed) === 'future') continue;
    if (words.retrospect.test(sentenceOf(evidence, placed))) continue;
    const sentence = sentenceOf(evidence, placed);
    const name = before.slice(Math.max(0, match.index - SERIES)) + latest;
    const played = words.playing.test(sentence);
    const now = played && toldByDay(evidence, date.start);
    const first = played ? toDay(latest, 1, 1) : toDay(latest - 1, 7, 1);
    const spilling = words.spilling.test(name) ? 2 : now ? 0 : 1;
    const from = date.start - before.length + match.index;
    clues.push({
      window: between(first, toDay(latest + spilling, 12, 31)),
      reason: `${quoted(article.text.slice(from, date.end))} is told of from day to day`,
      strength: 'likely',
    });
  }
  return clues;
}

/** Whether the lead tells of a day near that of writing, as news do. */
function toldDayByDay({ dates }: Evidence): boolean {
  return dates.some(({ date, setting }) => {
    const { value } = date;
    if (date.start >= LEAD || setting.quote >= 0) return false;
    if (value.kind === 'relative') return value.unit === 'day' && value.base === 'publication';
    return value.kind === 'calendar' && value.year === undefined && value.day !== undefined && !value.lunar;
  });
}

/** News of what is being held come from so many days before its first to so many after its last. */
const BEFORE = 14;
const AFTER = 14;

/** What an edition whose days are known says: told of from day to day while it is held, or as yet to come. */
export function heldClues(
  evidence: Evidence,
  editions: ReadonlyMap<string, HeldEdition>,
  start: number,
  nameEnd: number,
): Clue[] {
  const { words, plain, article, reading } = evidence;
  const number = /^ (\d+)(?![\p{L}\d/.,-]*\d)/u.exec(plain.slice(nameEnd, nameEnd + 8));
  const edition = editions.get(number?.[1] ?? '');
  if (!edition) return [];
  const { first, last, source } = edition;
  const end = nameEnd + (number?.[0].length ?? 0);
  const before = textBefore(evidence, start, 90);
  const sentence = sentenceAt(reading.sentences, start);
  if (!sentence || words.noEdition.test(before)) return [];
  const told = plain.slice(Math.max(sentence.start, start - 300), Math.min(sentence.end, end + 300));
  if (words.retrospect.test(told)) return [];
  const text = quoted(article.text.slice(start, end));
  if (words.awaited.test(before)) {
    if (words.done.test(told)) return [];
    return [
      {
        window: until(last),
        reason: `${text} is awaited (${source})`,
        strength: 'likely',
      },
    ];
  }
  const near =
    toldByDay(evidence, start) ||
    evidence.dates.some(
      ({ date, setting }) => date.start < LEAD && setting.quote < 0 && isDayOf(date.value, first, last),
    );
  if (!near || start >= LEAD || words.toCome.test(told) || !words.playing.test(told)) return [];
  return [
    {
      window: between(first - BEFORE, last + AFTER),
      reason: `${text} is being held (${source})`,
      strength: 'likely',
    },
  ];
}

/** Whether a day without a year is one of those days, or next to them. */
function isDayOf(value: DateValue, first: number, last: number): boolean {
  if (value.kind !== 'calendar' || value.year !== undefined || value.lunar) return false;
  if (typeof value.month !== 'number' || !value.day) return false;
  const day = toDay(fromDay(first).year, value.month, value.day);
  return first - 3 <= day && day <= last + 3;
}
