/** Dates in a clause without a verb of its own, and those whose verb has a date already. */
import { type Clause, isSubordinate } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { isNominal } from '../clauses/nominal.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { isInTitle } from '../clauses/titles.ts';
import { isPreposition } from '../clauses/way.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { DATE_PREPOSITION } from './date-words.ts';
import { hasDayBehind, isDatedBefore, isReckoned } from './fronted-date.ts';

/** The verb of another clause, for a date in a clause without one. */
export function headBeyond({
  items,
  clauses,
  index,
  date,
  preposition,
  taken,
}: DateAt): DatedHead | undefined {
  const reckoned = isReckoned(items, clauses[index]!, date, preposition);
  const before = verbBefore(items, clauses, index, date);
  if (before !== undefined && !taken.has(before))
    return { clause: index - 1, head: before, rule: 'behind-comma' };
  for (let i = index + 1; i < clauses.length && !reckoned; i++) {
    const clause = clauses[i]!;
    if (isSubordinate(clause) || clause.verbs.length === 0 || goesOn(items, clauses, i)) continue;
    const head = mainVerb(items, clause.verbs);
    if (isDatedBefore(items, date, head) || hasDayBehind(items, date, head)) break;
    if (!taken.has(head)) return { clause: i, head, rule: 'fronted' };
    break;
  }
  const clause = clauses[index]!;
  const nouns = clause.nouns.filter(each => !taken.has(each));
  const near =
    nouns.findLast(each => each < date) ??
    // `leo thang từ ngày 5/3 sau vụ đánh bom`: what stands behind such a word was at another time.
    nouns.find(each => (nounPreposition(items, each) & (Cue.AFTER | Cue.BEFORE)) === 0);
  if (near !== undefined) return { clause: index, head: near, rule: 'nominal' };
  for (let i = index + 1; i < clauses.length && !reckoned; i++) {
    // `có 8 năm, từ 2009 đến 2017, là thành viên, nên chúng tôi thoả thuận`: no reason or end of what was told.
    if (index > 0 && isSubordinate(clauses[i]!)) break;
    if ((preposition & (Cue.UNTIL | Cue.ON)) === Cue.UNTIL && isAim(items, clauses[i]!)) break;
    const verb =
      clauses[i]!.verbs.find(each => !taken.has(each)) ?? clauses[i]!.nouns.find(each => !taken.has(each));
    if (verb !== undefined && isDatedBefore(items, date, verb)) break;
    if (verb !== undefined) return { clause: i, head: verb, rule: 'fronted' };
  }
  return nominalHead({ items, clauses, index, date, taken });
}

/**
 * `sẽ diễn ra trong bốn tháng, từ ngày 8/5 đến ngày 2/9 …`: the verb before the comma that a date right behind it goes
 * on with, where neither has another.
 */
function verbBefore(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  date: number,
): number | undefined {
  const before = clauses[index - 1];
  const { from, relation } = clauses[index]!;
  if (!before || before.verbs.length === 0 || relation !== 'coordinate') return undefined;
  const first = items[from]!.cues & DATE_PREPOSITION ? from + 1 : from;
  if (first !== date || items[from - 1]?.mark !== ',' || items[from]!.from !== items[from - 1]!.to)
    return undefined;
  if (items[date + 1]?.mark === ',') return undefined;
  return anyOf(items, before.from, before.to, item => item.date !== undefined)
    ? undefined
    : mainVerb(items, before.verbs);
}

/** `sau khi A phóng tên lửa nhưng thất bại, …`: a clause joined to a subordinate one, no comma between. */
function goesOn(items: readonly Item[], clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]!;
  return (
    clause.relation === 'coordinate' &&
    isSubordinate(clauses[index - 1]!) &&
    items[clause.from - 1]!.mark !== ',' &&
    (items[clause.from]!.cues & Cue.COORDINATE) !== 0
  );
}

/** `cho thời hạn đến ngày 5/3 để trả lời`: what somebody has time for is not told as done. */
function isAim(items: readonly Item[], { from }: Clause): boolean {
  return (items[from]!.flags & Flag.AIM) !== 0;
}

/** The nearest noun or nominal verb before a date that has none. */
export function nominalHead({ items, clauses, index, date, taken }: NominalAt): DatedHead | undefined {
  const clause = clauses[index]!;
  let passed = false;
  for (let i = date - 1; i >= clause.from; i--) {
    const { trigger, mark, aside } = items[i]!;
    // `Phát biểu ngày 12/3, bà May cho rằng … đến hết ngày 13/3`: what the comma sets before the dated verb has its own time.
    passed ||= taken.has(i);
    if (mark === ',' && !aside && passed) return undefined;
    if (!trigger || trigger.kind === 'object' || taken.has(i) || aside || isInTitle(items, i)) continue;
    if (isPreposition(items[i]!)) continue;
    if (trigger.kind !== 'noun' && isNominal(items, i) && items[i - 1]!.cues & Cue.DOCUMENT) return undefined;
    return { clause: index, head: i, rule: 'nominal' };
  }
  return undefined;
}

type NominalAt = Pick<DateAt, 'items' | 'clauses' | 'index' | 'date' | 'taken'>;
