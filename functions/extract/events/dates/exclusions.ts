/** Why a date is that of no happening. */
import type { Clause } from '../clauses/clause.ts';
import { figureVerb } from '../heads/figures.ts';
import type { DateReason } from '../trace.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isNamed } from './date-in-name.ts';
import { OF_THE_VERB } from './date-words.ts';
import { isCompared, isRanked } from './measuring-date.ts';
import { isPeriodOfMatter } from './periods.ts';
import { isRefined } from './refined.ts';

/** Why the date of an item is that of no happening; undefined where it may be one's. */
export function whyExcluded(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
  publishedLast: number | null,
): DateReason | undefined {
  if (isLabel(items, date)) return 'label';
  if (isMovedFrom(items, date)) return 'put-off';
  if (isOfSource(items, clause, date)) return 'said';
  if (isCompared(items, clause, date)) return 'compared';
  if (isHabitual(items, clause, date)) return 'habit';
  if (figureVerb(items, clause, date) !== undefined || opensReport(items, clause, date)) return undefined;
  if (
    isNamed(items, clause, date, preposition, publishedLast) ||
    isOfPost(items, clause, date) ||
    isPassedInto(items, clause, date) ||
    isOfStorm(items, date)
  )
    return 'in-name';
  if (isRefined(items, clause, date, preposition)) return 'refined';
  if (isTerm(items, clause, date, preposition)) return 'period-of-matter';
  if (isPeriodOfMatter(items, clause, date, preposition)) return 'period-of-matter';
  return isRanked(items, clause, date, preposition) ? 'ranked' : undefined;
}

/** `gia hạn hợp đồng đến năm 2022`: how long what is signed lasts. */
function isTerm(items: readonly Item[], { verbs }: Clause, date: number, preposition: number): boolean {
  if ((preposition & Cue.UNTIL) === 0) return false;
  // `đến` before the date may be read as a verb of its own.
  const verb = verbs.findLast(each => each < date && (items[each]!.cues & Cue.UNTIL) === 0);
  return verb !== undefined && items[verb]!.trigger!.term;
}

/** `Diego Costa (2014)`: a year in brackets behind a name tells no happening. */
function isLabel(items: readonly Item[], date: number): boolean {
  const item = items[date]!;
  if (!item.aside || item.date!.granularity !== 'year' || items[date - 1]?.mark !== '(') return false;
  const named = items[date - 2];
  return items[date + 1]?.mark === ')' && !(named?.trigger && named.to === items[date - 1]!.from);
}

/** `Theo Reuters ngày 14/3, Mỹ sẽ rút quân`: when the source told what is yet to come. */
function isOfSource(items: readonly Item[], { from, verbs }: Clause, date: number): boolean {
  const [theo, source] = [items[date - 2], items[date - 1]];
  if (date - 2 !== from || !source?.entity || (theo!.cues & Cue.ACCORDING) === 0) return false;
  if (items[date + 1]?.mark !== ',' || items[date]!.date!.granularity !== 'day') return false;
  const verb = verbs.find(each => each > date);
  return (
    verb !== undefined &&
    anyOf(items, date + 1, verb, ({ cues }) => (cues & (Cue.FUTURE | Cue.POSSIBLE)) !== 0)
  );
}

/** `lùi từ ngày 1/9 sang ngày 4/9`: the day that was given up for another. */
function isMovedFrom(items: readonly Item[], date: number): boolean {
  const [into, day] = [items[date + 1], items[date + 2]];
  if (!into || !day?.date || into.from !== items[date]!.to || day.from !== into.to) return false;
  return (into.cues & ONTO) === ONTO;
}

const ONTO = Cue.ON | Cue.TO;

/** `Theo báo cáo tài chính quý 1, doanh thu đạt …`: the period of the report that opens the sentence is that of its figures. */
function opensReport(items: readonly Item[], { from, to }: Clause, date: number): boolean {
  const report = items[date - 1];
  if (!report?.measure || report.to !== items[date]!.from || items[date + 1]?.mark !== ',') return false;
  if ((report.cues & Cue.DOCUMENT) === 0 || items[date]!.date!.granularity === 'day' || date > from + 2)
    return false;
  return anyOf(items, date + 1, to, ({ measure, trigger }) => measure || trigger?.type === 'TRADE');
}

/** Tokens of a post that stands behind whoever holds it. */
const LONGEST_POST = 14;

/** `Đại sứ R., Chủ tịch luân phiên Hội đồng Bảo an trong tháng 2, cho biết`: when somebody holds the post that commas set off. */
function isOfPost(items: readonly Item[], clause: Clause, date: number): boolean {
  const mention = items[date]!.date!;
  if (mention.granularity === 'day' || items[date + 1]?.mark !== ',') return false;
  for (let i = date - 1; i > clause.from; i--) {
    const item = items[i]!;
    if (items[date]!.from - item.to > LONGEST_POST || item.trigger || item.cues & MARKERS) return false;
    if (item.mark !== ',') continue;
    const words = i + 1 < date && items[i + 1]!.cues & OF_THE_VERB ? items[i + 1]!.to : item.to;
    return items[i - 1]!.entity?.kind === 'person' && words < items[date - 1]!.from;
  }
  return false;
}

/** `cơn bão số 2 năm 2024`: the year in which it is the second. */
function isOfStorm(items: readonly Item[], date: number): boolean {
  const storm = items[date - 1];
  if (storm?.trigger?.kind !== 'noun' || storm.trigger.type !== 'ACCIDENT') return false;
  return items[date]!.date!.granularity === 'year' && items[date]!.from - storm.to === 1;
}

/** `Sáng 5/9, học sinh bước vào năm học 2018 - 2019`: what begins on the day told before, and a year of school whatever its verb. */
function isPassedInto(items: readonly Item[], { from }: Clause, date: number): boolean {
  const verb = items[date - 1];
  if (items[date]!.date!.granularity === 'day' || verb?.to !== items[date]!.from) return false;
  if (!verb.trigger || !((verb.flags & Flag.PASSING) !== 0 || SCHOOL_YEAR.test(items[date]!.date!.edtf)))
    return false;
  return anyOf(items, from, date, item => item.date?.granularity === 'day');
}

/** From one year to another. */
const SCHOOL_YEAR = /^\d{4}\/\d{4}$/;

/** `Thông thường, đến tháng 12 …`, `lễ hội thường diễn ra vào tháng 3`: every such day, and none of them. */
function isHabitual(items: readonly Item[], clause: Clause, date: number): boolean {
  if (/\d{4}/.test(items[date]!.date!.text)) return false;
  const year = items[date]!.date!.granularity === 'year';
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (item.flags & Flag.HABIT) return true;
    // `thường cãi nhau năm ngoái`: of a year told from now, only what opens with the habit.
    if (item.date || item.mark === ';' || (year && item.trigger)) return false;
  }
  return false;
}
