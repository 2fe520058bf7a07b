/** Dates that are part of the name of a document, a programme or a season (`kế hoạch năm 2012`). */
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { coordinatedDate, dateBefore, FROM_TODAY, OF_THE_VERB, UNTIL_NOW } from './date-words.ts';
import { isPassed, isSigned, isWonAt, SIGNING } from './signed-in.ts';

/** Tokens between a paper and its day, most of them its number (`thông tư số 37/2015/TTLT-BYT-BTC ngày 29/10`). */
const LONGEST_NUMBER = 13;

/** Tokens between the head of a document's name and its year. */
const LONGEST_NAME = 14;

/** `kế hoạch năm 2012`: the year is part of a name. */
export function isNamed(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
  publishedLast: number | null,
): boolean {
  const mention = items[date]!.date!;
  // `Tòa án quốc tế về Luật biển hôm qua yêu cầu`: a day told from now says which day it is, and names nothing.
  if (mention.rule === FROM_TODAY) return false;
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
    // `Dự báo từ nay đến 20/9, miền Trung …`: when what is foretold comes.
    if (i === clause.from && item.trigger?.frame === 'saying' && items[date + 1]?.mark === ',') return false;
    const documented = (item.flags & Flag.DOCUMENTED) !== 0;
    if (documented || (item.cues & Cue.DOCUMENT && !isVerb(items, clause, i))) {
      if (item.contest && isWonAt(items, clause, i, mention, publishedLast)) return false;
      if (isElectedTo(items, clause, i, date)) return false;
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

/** `Mục tiêu năm 2018, tập đoàn dự kiến đầu tư …`: the year of a plan that opens the sentence is that of what is planned. */
export function opensPlan(items: readonly Item[], { from, verbs }: Clause, date: number): boolean {
  if (date !== from + 1 || items[date + 1]?.mark !== ',') return false;
  const verb = verbs.find(each => each > date);
  return verb !== undefined && anyOf(items, date, verb, ({ cues }) => (cues & Cue.FUTURE) !== 0);
}

/** A day is part of the name of a law or a paper (`nghị định số 5 ngày 3/2`), not of a plan's, a contest's or a rate's. */
function isNumbered({ trigger, measure, contest }: Item, gap: number): boolean {
  if (measure || contest || trigger?.kind === 'noun') return false;
  return trigger ? SIGNING.has(trigger.type) && gap <= LONGEST_NUMBER : gap <= 1;
}

/** `trúng cử đại biểu Quốc hội khoá XIV năm 2016`: the term has its number, and the year is that of the election. */
function isElectedTo(items: readonly Item[], { verbs }: Clause, term: number, date: number): boolean {
  const verb = verbs.findLast(each => each < term);
  return (
    verb !== undefined &&
    items[verb]!.trigger!.type === 'APPOINT' &&
    items[term]!.cues !== 0 &&
    items[date]!.from - items[term]!.to === 1
  );
}

/** Whether a word that may be a noun (`khảo sát`) is the verb of its clause; right behind another verb it is none. */
function isVerb(items: readonly Item[], clause: Clause, index: number): boolean {
  const before = items[index - 1];
  return clause.verbs.includes(index) && !(before?.trigger && before.to === items[index]!.from);
}
