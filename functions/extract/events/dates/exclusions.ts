/** Dates that are not those of a happening: in names, in labels, in comparisons. */
import type { DateMention } from '../../../../schemas/date.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { isNominal } from '../clauses/nominal.ts';
import { figureVerb } from '../heads/figures.ts';
import { SPOKEN } from '../spoken.ts';
import type { DateReason } from '../trace.ts';
import { anyOf, hasCueBefore, meansNothing } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { coordinatedDate, dateBefore, OF_THE_VERB, UNTIL_NOW } from './date-words.ts';
import { isPeriodOfMatter } from './periods.ts';
import { isRefined } from './refined.ts';

/** Tokens between it and its day, most of them its number (`thông tư số 37/2015/TTLT-BYT-BTC ngày 29/10`). */
const LONGEST_NUMBER = 13;

/** Tokens between the head of a document's name and its year. */
const LONGEST_NAME = 14;

/** Why the date of an item is that of no happening; undefined where it may be one's. */
export function whyExcluded(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
  publishedLast: number | null,
): DateReason | undefined {
  if (isLabel(items, date)) return 'label';
  const compared = isCompared(items, clause, date);
  if (compared) return 'compared';
  if (isHabitual(items, clause, date)) return 'habit';
  if (figureVerb(items, clause, date) !== undefined || opensReport(items, clause, date)) return undefined;
  if (isNamed(items, clause, date, preposition, publishedLast) || isOfPost(items, clause, date))
    return 'in-name';
  if (isRefined(items, clause, date, preposition)) return 'refined';
  if (isTerm(items, clause, date, preposition)) return 'period-of-matter';
  if (isPeriodOfMatter(items, clause, date, preposition)) return 'period-of-matter';
  return isRanked(items, clause, date, preposition) ? 'ranked' : undefined;
}

/** `gia hạn hợp đồng đến năm 2022`: how long what is signed lasts. */
function isTerm(items: readonly Item[], { verbs }: Clause, date: number, preposition: number): boolean {
  if ((preposition & Cue.UNTIL) === 0) return false;
  const verb = verbs.findLast(each => each < date);
  return verb !== undefined && items[verb]!.trigger!.term;
}

/** `Diego Costa (2014)`: a year in brackets behind a name tells no happening. */
function isLabel(items: readonly Item[], date: number): boolean {
  const item = items[date]!;
  if (!item.aside || item.date!.granularity !== 'year' || items[date - 1]?.mark !== '(') return false;
  const named = items[date - 2];
  return items[date + 1]?.mark === ')' && !(named?.trigger && named.to === items[date - 1]!.from);
}

/** Tokens of a happening that no lexicon knows. */
const LONGEST_UNKNOWN = 10;

/**
 * `Sau Đại thắng mùa Xuân năm 1975, …`, `trước kỳ nghỉ tháng 8`: the cue of the preposition before what no lexicon has
 * and the date names; what the clause tells lies behind or before it. 0 where there is none.
 */
export function besideNamed(items: readonly Item[], clause: Clause, date: number): number {
  let at = date - 1;
  // What a lexicon only knows to be no verb (`kỳ nghỉ`) is a word like any other.
  while (at > clause.from && meansNothing(items[at]!) && items[at]!.flags === 0) at--;
  const before = items[at];
  if (!before || at < clause.from || before.trigger || before.entity) return 0;
  const words = items[date]!.from - before.to;
  if (words <= 1 || words > LONGEST_UNKNOWN) return 0;
  if (at === clause.from && items[date + 1]?.mark === ',') return before.cues & Cue.AFTER;
  return at > clause.from && items[date]!.date!.granularity !== 'year'
    ? before.cues & (Cue.AFTER | Cue.BEFORE)
    : 0;
}

/** `kế hoạch năm 2012`: the year is part of a name. */
function isNamed(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
  publishedLast: number | null,
): boolean {
  const mention = items[date]!.date!;
  // `làm hai nhiệm kỳ từ 2006 đến nay`: what went on until now is no name.
  if (mention.rule === UNTIL_NOW || opensPlan(items, clause, date)) return false;
  if (mention.inName && (preposition & OF_THE_VERB) === 0 && !isPassed(items, date, publishedLast))
    return !coordinatedDate(items, date) || dateBefore(items, date)?.inName === true;
  if (preposition & (Cue.ON | Cue.SINCE | Cue.WITHIN | Cue.AFTER | Cue.BEFORE)) return false;
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (items[date]!.from - item.to > LONGEST_NAME) return false;
    if (item.mark === ',' || item.mark === ';' || item.date) return false;
    // `giành danh hiệu này năm 2006`: what is pointed at has no name more.
    if (item.demonstrative && (item.cues & Cue.AT) === 0) return false;
    const documented = (item.flags & Flag.DOCUMENTED) !== 0;
    if (documented || (item.cues & Cue.DOCUMENT && !isVerb(items, clause, i))) {
      if (item.contest && isWonAt(items, clause, i, mention, publishedLast)) return false;
      if (isSigned(documented ? item : items[i - 1], item, mention, publishedLast)) return false;
      if (documented && mention.granularity === 'day') return false;
      if (mention.granularity !== 'day') return true;
      // `kỳ họp thứ nhất HĐND khoá X sáng 24/6`: no name has a part of the day in it.
      return mention.time === undefined && isNumbered(item, items[date]!.from - item.to);
    }
    if (item.trigger && (item.trigger.kind === 'noun' || clause.verbs.includes(i))) return false;
    // `lễ hội diễn ra từ ngày 15 đến 20/7`: when it is held, though no name more than the noun is told.
    if (item.trigger?.kind === 'carrier' && item.trigger.frame === 'undergo') return false;
    if (item.cues & MARKERS) return false;
  }
  return false;
}

/** `Theo báo cáo tài chính quý 1, doanh thu đạt …`: the period of the report that opens the sentence is that of its figures. */
function opensReport(items: readonly Item[], { from, to }: Clause, date: number): boolean {
  const report = items[date - 1];
  if (!report?.measure || report.to !== items[date]!.from || items[date + 1]?.mark !== ',') return false;
  if ((report.cues & Cue.DOCUMENT) === 0 || items[date]!.date!.granularity === 'day' || date > from + 2)
    return false;
  return anyOf(items, date + 1, to, ({ measure, trigger }) => measure || trigger?.type === 'TRADE');
}

/** `Mục tiêu năm 2018, tập đoàn dự kiến đầu tư …`: the year of a plan that opens the sentence is that of what is planned. */
export function opensPlan(items: readonly Item[], { from, verbs }: Clause, date: number): boolean {
  if (date !== from + 1 || items[date + 1]?.mark !== ',') return false;
  const verb = verbs.find(each => each > date);
  return verb !== undefined && anyOf(items, date, verb, ({ cues }) => (cues & Cue.FUTURE) !== 0);
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

/** A day is part of the name of a law or a paper (`nghị định số 5 ngày 3/2`), not of a plan's, a contest's or a rate's. */
function isNumbered({ trigger, measure, contest }: Item, gap: number): boolean {
  if (measure || contest || trigger?.kind === 'noun') return false;
  return trigger ? SIGNING.has(trigger.type) && gap <= LONGEST_NUMBER : gap <= 1;
}

/** `phê duyệt quy hoạch năm 2016`: a year right behind what was passed in it. */
function isPassed(items: readonly Item[], date: number, publishedLast: number | null): boolean {
  const before = items[date - 1];
  if (!before || before.to !== items[date]!.from) return false;
  const verb = before.flags & Flag.DOCUMENTED ? before : items[date - 2];
  return isSigned(verb, before, items[date]!.date!, publishedLast);
}

/** Whether a word that may be a noun (`khảo sát`) is the verb of its clause; right behind another verb it is none. */
function isVerb(items: readonly Item[], clause: Clause, index: number): boolean {
  const before = items[index - 1];
  return clause.verbs.includes(index) && !(before?.trigger && before.to === items[index]!.from);
}

/** `giành 98 huy chương tại SEA Games 30 năm 2019`: what was won at a tournament was won in its year. */
function isWonAt(
  items: readonly Item[],
  { from, verbs }: Clause,
  tournament: number,
  { edtf, granularity }: DateMention,
  publishedLast: number | null,
): boolean {
  const at = items[tournament - 1];
  if (granularity !== 'year' || !at || tournament - 1 < from || at.to !== items[tournament]!.from)
    return false;
  if ((at.cues & (Cue.AT | Cue.WITHIN)) === 0) return false;
  const verb = verbs.findLast(each => each < tournament);
  const { last } = edtfBounds(edtf);
  return (
    verb !== undefined &&
    anyOf(items, verb, tournament, ({ trigger }) => trigger?.type === 'CONTEST') &&
    last !== null &&
    publishedLast !== null &&
    last < publishedLast
  );
}

/** `thông qua nghị quyết năm 2010`, `vô địch AFF Cup năm 2008`: what was passed or won was so in that year, unless it is one to come. */
function isSigned(
  verb: Item | undefined,
  document: Item,
  mention: DateMention,
  publishedLast: number | null,
): boolean {
  if (!verb?.trigger || (verb !== document && verb.to !== document.from)) return false;
  if (!SIGNING.has(verb.trigger.type) || mention.edtf.includes('/')) return false;
  const { last } = edtfBounds(mention.edtf);
  return last !== null && publishedLast !== null && last < publishedLast;
}

const SIGNING = new Set<EventType>(['SUPPORT', 'AGREE', 'LEGISLATE', 'CONTEST', 'APPOINT']);

/** Tokens between a word that ranks and the date since which it does. */
const LONGEST_RANKING = 12;

/** `cuộc họp đầu tiên kể từ tháng 6/2014`, `lớn nhất trong 5 năm qua`: the date only measures. */
function isRanked(items: readonly Item[], clause: Clause, date: number, preposition: number): boolean {
  const since = preposition & (Cue.SINCE | Cue.AFTER);
  if (!since && !(preposition & Cue.WITHIN && items[date]!.date!.granularity === 'period')) return false;
  let told = false;
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (items[date]!.from - item.to > LONGEST_RANKING || item.mark === ',' || item.mark === ';') return false;
    // `là lần đầu tiên hai bên gặp nhau kể từ tháng 6/2014`: what is so ranked may have its verb behind.
    if (item.superlative) return !told || hasCueBefore(items, i, Cue.NOMINAL);
    if (clause.verbs.includes(i)) {
      if (told || !since) return false;
      told = true;
    }
  }
  return false;
}

/** Tokens between `so với` and the date that it measures by (`so với mức 1 tỷ đồng trong quý 3 năm trước`). */
const LONGEST_COMPARISON = 12;

/** `tăng 5% so với năm trước`: the date only measures. */
function isCompared(items: readonly Item[], clause: Clause, date: number): boolean {
  if (items[date]!.cues & Cue.COMPARISON) return true;
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    const gap = items[date]!.from - item.to;
    if (gap > LONGEST_COMPARISON) return false;
    // `siêu phẩm về Tết Mậu Thân 1968`: the date is what is talked about.
    if (i === date - 1 && item.cues & Cue.ABOUT && item.to === items[date]!.from) return true;
    if (item.cues & Cue.COMPARISON) {
      if (item.cues & Cue.ABOUT) return gap <= LONGEST_COMPARISON;
      // `tính năng tương tự vào tháng 7`: the date after `vào` is the verb's.
      return gap <= 4 && (items[date - 1]!.cues & Cue.ON) === 0;
    }
    if (item.aside || item.mark === '/' || item.mark === '-') continue;
    if (item.mark !== '' || item.date || item.entity?.kind === 'person') return false;
    if (item.trigger && !item.measure && !isNominal(items, i) && !isComparedAct(items, i)) return false;
  }
  return false;
}

/** `tương tự xếp hạng năm trước`, `giống thất bại năm ngoái`: an act right behind the word that compares. */
function isComparedAct(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (!before || before.to !== items[index]!.from || (before.cues & Cue.COMPARISON) === 0) return false;
  return !SPOKEN.has(items[index]!.trigger!.type);
}

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
