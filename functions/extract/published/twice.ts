/**
 * Clues from a time that the article tells in two ways: once with its year, once counted from the day of writing
 * (`từ ngày 8/1 năm sau` and `08/01/2014`; `cuối năm nay hoặc đầu năm 2022`), or by somebody's birth and age.
 */
import { fromDay, toDay } from '../../../schemas/day.ts';
import type { CalendarValue } from '../dates/value.ts';
import { type Clue, type Evidence, type PlacedDate, quoted } from './clue.ts';
import { explicitDays } from './days.ts';
import { between, inYear } from './window.ts';

/** Years between the publication and the one meant; undefined where it isn't counted from the publication. */
function yearShift({ date: { value }, setting }: PlacedDate, before?: PlacedDate): number | undefined {
  if (value.kind !== 'calendar' || typeof value.year !== 'object') return undefined;
  const { shift, base } = value.year;
  if (base === 'earlier') return undefined;
  return base === 'publication' || before?.setting.sentence !== setting.sentence ? shift : undefined;
}

export function toldTwiceClues(evidence: Evidence): Clue[] {
  return [...sameDayClues(evidence), ...nextYearClues(evidence), ...ageClues(evidence)];
}

const monthAndDay = ({ month, day }: CalendarValue) => `${month}-${day}`;

/** `8/1 năm sau` in one place, `8/1/2014` in another: only where all such days of the article have one year. */
function sameDayClues({ dates }: Evidence): Clue[] {
  const years = new Map<string, Set<number>>();
  for (const { date } of dates) {
    const { value } = date;
    if (value.kind !== 'calendar' || typeof value.year !== 'number' || !value.day || value.lunar) continue;
    const key = monthAndDay(value);
    years.set(key, (years.get(key) ?? new Set()).add(value.year));
  }
  return dates.flatMap((placed, index): Clue[] => {
    const { date, setting } = placed;
    const shift = yearShift(placed, dates[index - 1]);
    const { value } = date;
    if (shift === undefined || value.kind !== 'calendar' || !value.day || setting.quote >= 0) return [];
    const told = [...(years.get(monthAndDay(value)) ?? [])];
    if (told.length !== 1) return [];
    return [
      {
        window: inYear(told[0]! - shift),
        reason: `${quoted(date.text)} is elsewhere told as of ${told[0]}`,
        strength: 'likely',
      },
    ];
  });
}

/** `cuối năm nay hoặc đầu năm 2022`: the year told is the next one. */
function nextYearClues({ dates, plain, words }: Evidence): Clue[] {
  return dates.flatMap((placed, index): Clue[] => {
    const { date } = placed;
    const next = dates[index + 1]?.date;
    if (!next || yearShift(placed, dates[index - 1]) !== 0 || next.value.kind !== 'calendar') return [];
    const { value } = next;
    if (typeof value.year !== 'number' || (date.mod !== 'end' && next.mod !== 'start')) return [];
    if (!words.orNext.test(plain.slice(date.end, next.start))) return [];
    const days = explicitDays(value);
    if (!days) return [];
    return [
      {
        window: inYear(fromDay(days.first).year - 1),
        reason: `${quoted(next.text)} follows on ${quoted(date.text)}`,
        strength: 'likely',
      },
    ];
  });
}

/** Nobody's age is told from before so young, which keeps counts of other things away. */
const YOUNGEST = 10;
/** Matches of one article; more say nothing new. */
const MOST = 20;

/**
 * Born in a year and so many years old. Ages are counted by the calendar, by birthdays or with the year before
 * birth (`tuổi mụ`), so the year before and after may be meant too.
 */
function ageClues({ plain, article, words }: Evidence): Clue[] {
  const clues: Clue[] = [];
  for (const match of plain.matchAll(words.bornAndAge)) {
    const { born, age, ageFirst, bornLast } = match.groups!;
    const years = Number(age ?? ageFirst);
    if (years < YOUNGEST || words.retrospect.test(match[0])) continue;
    const year = Number(born ?? bornLast) + years;
    clues.push({
      window: between(toDay(year - 1, 1, 1), toDay(year + 1, 12, 31)),
      reason: quoted(article.text.slice(match.index, match.index + match[0].length)),
      strength: 'likely',
    });
    if (clues.length === MOST) break;
  }
  return clues;
}
