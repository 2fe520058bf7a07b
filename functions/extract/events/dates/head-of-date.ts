/** Which verb or event noun a date belongs to: the rules, surest first. */
import type { Clause } from '../clauses/clause.ts';
import { headsEntry } from '../clauses/entries.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { figureVerb, isFigureVerb } from '../heads/figures.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { behindVerb } from './behind-verb.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { ofBrackets } from './date-in-brackets.ts';
import { opensPlan } from './date-in-name.ts';
import { coordinatedDate, DATE_PREPOSITION, setOff } from './date-words.ts';
import { closesUnread, hasDayBehind, isApart, isDatedBefore, isReckoned } from './fronted-date.ts';
import { apposedClause, headBeside } from './head-beside.ts';
import { headBeyond } from './head-beyond.ts';
import { nounOfDate } from './noun-of-date.ts';

export function headOfDate(at: DateAt): DatedHead | undefined {
  const { items, clauses, index, date, taken } = at;
  const clause = clauses[index]!;
  if (items[date]!.aside) {
    const inside = ofBrackets(at);
    if (inside !== undefined) return inside ?? undefined;
  }
  const apposed = apposedClause(at);
  if (apposed) return apposed;
  const figure = figureVerb(items, clause, date);
  if (figure !== undefined && !taken.has(figure)) return { clause: index, head: figure, rule: 'figure' };
  const beside = headBeside(at);
  if (beside) return beside;
  const before = clause.verbs.filter(verb => verb < date);
  const end = endOfPart(items, clause, date);
  const after = clause.verbs.filter(verb => verb > date && verb < end);
  // `sau buổi tập chiều qua, sáng nay họ …`, `… và đến ngày 7/11 thì rút khỏi`: a verb of its own clause takes the date.
  const listed = after.length === 0 || !(setOff(items, date) || opensClause(items, clause.from, date));
  if (listed && coordinatedDate(items, date) && taken.size > 0) {
    const head = doneThere(items, before, taken) ?? [...taken].at(-1)!;
    const clauseOfHead = clauses.findIndex(each => head >= each.from && head < each.to);
    return { clause: clauseOfHead, head, rule: 'coordinated-dates' };
  }
  const noun = nounOfDate(at, before.at(-1));
  if (noun) return noun;
  if (before.length > 0) return behindVerb(at, before, after);
  if (after.length > 0) {
    const head = mainVerb(items, after);
    const other =
      isDatedBefore(items, date, head) ||
      hasDayBehind(items, date, head) ||
      (isApart(items, date, head) &&
        (endsState(items, clause, date, at.preposition) ||
          (!isFigureVerb(items[head]!) &&
            isReckoned(items, clause, date, at.preposition) &&
            !opensPlan(items, clause, date)))) ||
      closesUnread(items, clause, date, head);
    return other || taken.has(head) ? undefined : { clause: index, head, rule: 'before-verb' };
  }
  return headBeyond(at);
}

/**
 * `gặp nhau bên lề hội nghị ở Corfu tháng 6 và tại Nga tháng 9`: behind the date of what only says where, the verb that has
 * none yet.
 */
function doneThere(
  items: readonly Item[],
  verbs: readonly number[],
  taken: ReadonlySet<number>,
): number | undefined {
  const last = [...taken].at(-1)!;
  const isOccasion =
    items[last]!.trigger!.kind === 'noun' && (nounPreposition(items, last) & (Cue.AT | Cue.WITHIN)) !== 0;
  return isOccasion ? verbs.findLast(verb => verb < last && !taken.has(verb)) : undefined;
}

/** Whether nothing but a conjunction and prepositions stands between the opening of a clause and a date. */
function opensClause(items: readonly Item[], from: number, date: number): boolean {
  if ((items[from]!.cues & Cue.COORDINATE) === 0) return false;
  for (let i = from + 1; i < date; i++) if ((items[i]!.cues & DATE_PREPOSITION) === 0) return false;
  return true;
}

/** `Từng thuộc Nga cho đến năm 1917, Phần Lan …`: until when what stands before it was so. */
function endsState(items: readonly Item[], { from }: Clause, date: number, preposition: number): boolean {
  if ((preposition & Cue.UNTIL) === 0 || items[date]!.date!.granularity !== 'year') return false;
  let first = date;
  while (first > from && items[first - 1]!.cues & DATE_PREPOSITION) first--;
  return first > from && items[first - 1]!.mark === '';
}

/** `từ ngày 8/5 với thông điệp: Hiến máu …`, `và tháng 1/2009; lần sau …`: what a colon or a semicolon brings in has no part in what stands before it. */
function endOfPart(items: readonly Item[], { from, to }: Clause, date: number): number {
  let at = date;
  while (at < to && items[at]!.mark !== ':' && items[at]!.mark !== ';') at++;
  // `Tháng 11/2006: Tổng thống Mỹ đến Việt Nam`: an entry of a chronicle.
  return at === date + 1 && headsEntry(items, from, at) ? to : at;
}
