/** Periods that only say which figures, report or plan is meant, and are the time of no happening. */
import type { Clause } from '../clauses/clause.ts';
import { measureBefore } from '../heads/figures.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { DATE_PREPOSITION, FROM_NOW, OF_THE_VERB } from './date-words.ts';

/** Tokens between a verb of saying and the figures that it gives. */
const NEAR = 3;

/** Whether a date is the period of what is talked about. */
export function isPeriodOfMatter(
  items: readonly Item[],
  clause: Clause,
  date: number,
  preposition: number,
): boolean {
  if (items[date]!.date!.granularity === 'day') return false;
  return (
    isOwned(items, date) ||
    isBesideOwnDate(items, date, preposition) ||
    isSpan(items, date) ||
    isOpening(items, clause, date, preposition) ||
    isCited(items, clause, date) ||
    isPublished(items, clause, date)
  );
}

/** `mức tăng trưởng của năm 2017` */
function isOwned(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  return (
    before?.to === items[date]!.from && (before.cues & Cue.OF) !== 0 && !(before.cues & DATE_PREPOSITION)
  );
}

/** `chi trả lương hưu tháng 7 từ ngày 2/7`: a month right behind a noun, and behind it the day of the verb. */
function isBesideOwnDate(items: readonly Item[], date: number, preposition: number): boolean {
  const [before, next, own] = [items[date - 1], items[date + 1], items[date + 2]];
  if (preposition !== 0 || !before || before.mark !== '' || own?.date?.granularity !== 'day') return false;
  if (next!.from !== items[date]!.to || own.from !== next!.to || !(next!.cues & OF_THE_VERB)) return false;
  return before.date === undefined && (before.to < items[date]!.from || before.measure);
}

/** `vốn trung hạn 2020-2025`: years right behind a noun, with no word before them that makes a time of them. */
function isSpan(items: readonly Item[], date: number): boolean {
  const before = items[date - 1];
  if (!before || (before.trigger && before.trigger.kind !== 'object') || !SPAN.test(items[date]!.date!.text))
    return false;
  return (before.measure || (before.cues & Cue.NOMINAL) !== 0) && items[date]!.from - before.to <= 3;
}

const SPAN = /^\d{4} ?[-–] ?\d{4}$/u;

/** `Nhận định về thị trường năm 2014, bà A cho rằng …`: a verb of saying that opens the sentence only says of what. */
function isOpening(items: readonly Item[], clause: Clause, date: number, preposition: number): boolean {
  if (preposition & ~Cue.WITHIN) return false;
  const first = clause.from;
  const opening = items[first]!;
  if (opening.trigger?.frame !== 'saying' || opening.trigger.kind === 'noun') return false;
  if (clause.verbs.includes(first)) return false;
  // `Dự báo trong 24 giờ tới, bão …`: nobody is told to say what is to come.
  if ((preposition & Cue.WITHIN && items[date]!.ahead) || items[date]!.date!.rule === FROM_NOW) return false;
  for (let i = first + 1; i < date; i++) {
    const { mark, trigger } = items[i]!;
    if (mark === ',' || trigger?.kind === 'noun') return false;
  }
  return true;
}

/** `Theo báo cáo của Bộ Tài chính năm 2016, …`: the year of what is cited. */
function isCited(items: readonly Item[], clause: Clause, date: number): boolean {
  for (let i = date - 1; i >= clause.from; i--) {
    const item = items[i]!;
    if (item.mark === ',' || item.mark === ';') return false;
    if (item.cues & Cue.ACCORDING) {
      const next = items[i + 1]!;
      return (
        next.from - item.to <= 2 && ((next.cues & Cue.DOCUMENT) !== 0 || next.trigger?.frame === 'saying')
      );
    }
    if (clause.verbs.includes(i) && item.trigger!.frame !== 'saying') return false;
  }
  return false;
}

/** `công bố lợi nhuận quý 3`: the quarter is that of the profit. */
function isPublished(items: readonly Item[], clause: Clause, date: number): boolean {
  const measure = measureBefore(items, clause.from, date);
  if (measure === undefined) return false;
  const saying = items
    .slice(clause.from, measure)
    .findLast(({ trigger }) => trigger?.kind === 'verb' && trigger.frame === 'saying');
  return saying !== undefined && items[measure]!.from - saying.to <= NEAR;
}
