/** Clues from so many years since something dated: a break in relations, an anniversary. */
import { fromDay, parseIsoDay, toDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, inRetrospect, LEAD, quoted, sentenceOf, textBefore } from './clue.ts';
import { explicitDays } from './days.ts';
import { between, type Window } from './window.ts';

/** A longer time is no time since something in the news. */
const MOST_YEARS = 100;
/** Farther before the date than this no anniversary belongs to it. */
const REACH = 200;

export function elapsedClues(evidence: Evidence): Clue[] {
  return [...brokenOffClues(evidence), ...anniversaryClues(evidence), ...feastClues(evidence)];
}

/** `sau gần 2 năm đóng băng`, where the article tells since when: `đình chỉ từ tháng 4/2014`. */
function brokenOffClues(evidence: Evidence): Clue[] {
  const { plain, article, words } = evidence;
  const match = words.brokenOff.exec(plain.slice(0, LEAD * 2));
  const years = match && countOf(match.groups?.count, words.numbers);
  if (!match || !years) return [];
  const starts = evidence.dates.filter(
    placed =>
      words.sinceWord.test(textBefore(evidence, placed.date.start)) &&
      words.breaking.test(sentenceOf(evidence, placed)),
  );
  const days = starts.map(({ date }) => explicitDays(date.value)).filter(each => each !== undefined);
  if (days.length === 0 || days.some(each => each.first !== days[0]!.first)) return [];
  return [
    {
      window: yearsAfter(days[0]!, years, match.groups?.about ?? '', evidence),
      reason: `${quoted(article.text.slice(match.index, match.index + match[0].length))} since ${quoted(starts[0]!.date.text)}`,
      strength: 'likely',
    },
  ];
}

/** So many years after the days: up to half a year less, or most of a year more, as the words say. */
function yearsAfter(
  { first, last }: { first: number; last: number },
  years: number,
  about: string,
  { words }: Evidence,
): Window {
  const shift = (day: number, months: number) => {
    const { year, month, day: dayOfMonth } = fromDay(day);
    const count = (year + years) * 12 + month - 1 + months;
    return toDay(Math.floor(count / 12), (count % 12) + 1, Math.min(dayOfMonth, 28));
  };
  if (words.nearly.test(about)) return between(shift(first, -6), shift(last, 1));
  if (words.over.test(about)) return between(shift(first, 0), shift(last, 10));
  return between(shift(first, -5), shift(last, 6));
}

/** `kỷ niệm 40 năm` with the years of both (`1975 - 2015`), or with the day of what is remembered. */
function anniversaryClues(evidence: Evidence): Clue[] {
  const { plain, article, words } = evidence;
  const clues: Clue[] = [];
  for (const { date, setting } of evidence.dates) {
    const days = explicitDays(date.value);
    if (!days) continue;
    const sentenceStart = Math.max(setting.sentenceStart, date.start - REACH);
    const before = plain.slice(sentenceStart, date.start);
    const match = words.anniversary.exec(before);
    const years = match && countOf(match.groups?.count, words.numbers);
    if (!match || !years) continue;
    const [from, to] = [fromDay(days.first).year, fromDay(days.last).year];
    const both = to - from === years;
    const inBetween = before.slice(match.index + match[0].length);
    if (!both && !(from === to && words.founding.test(inBetween))) continue;
    const celebrated = from + years;
    const start = sentenceStart + match.index;
    clues.push({
      window: between(toDay(celebrated, 1, 1) - 60, toDay(celebrated, 12, 31)),
      reason: `${quoted(article.text.slice(start, start + match[0].length))} and ${quoted(date.text)}`,
      strength: 'likely',
    });
  }
  return clues;
}

/** A feast is prepared from so many days before it, and told of so many days after it. */
const PREPARED = 120;
const REMEMBERED = 45;

/** `kỷ niệm 36 năm ngày Nhà giáo Việt Nam`: which year that is, is known. */
function feastClues(evidence: Evidence): Clue[] {
  const { plain, article, words } = evidence;
  const match = words.anniversary.exec(plain.slice(0, LEAD));
  const years = match && countOf(match.groups?.count, words.numbers);
  if (!match || !years || inRetrospect(evidence, match.index)) return [];
  const end = match.index + match[0].length;
  const after = plain.slice(end, end + 60).split(/[.;\n]/, 1)[0]!;
  const founding = words.foundings.find(({ phrase }) => after.includes(phrase));
  if (!founding) return [];
  const { year, month, day } = fromDay(parseIsoDay(founding.day)!);
  const feast = toDay(year + years, month, day);
  return [
    {
      window: between(feast - PREPARED, feast + REMEMBERED),
      reason: `${quoted(article.text.slice(match.index, end + after.indexOf(founding.phrase) + founding.phrase.length))}, of ${founding.day}`,
      strength: 'likely',
    },
  ];
}

function countOf(count: string | undefined, numbers: Readonly<Record<string, number>>): number | undefined {
  if (count === undefined) return undefined;
  const value = /^\d+$/.test(count) ? Number(count) : numbers[count];
  return value !== undefined && value <= MOST_YEARS ? value : undefined;
}
