/** What went on while the dated happening took place (`…, khi tiếp Tổng thống …`). */
import { type Clause, isSubordinate } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Given, given } from './given.ts';
import { isOfWhatIsSaid } from './reach.ts';

/** `bày tỏ ủng hộ hôm 20/6, khi tiếp Tổng thống …`: what was done while the dated was. */
export function thenToo(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (clause.relation !== 'when' || !before || isSubordinate(before)) return undefined;
  // `cấm nhập cảnh cho đến khi có kết quả điều tra`: what ends it is not yet there.
  if (items[clause.from]!.cues & Cue.UNTIL) return undefined;
  if (head.trigger.frame === 'saying' || (head.trigger.weak && !hasParty(items, clause, head)))
    return undefined;
  const verb = [...before.verbs, ...before.nouns].findLast(each => datedHeads.has(each));
  const told = verb ?? mainBehind(items, clauses, index);
  const found = told === undefined ? undefined : datedHeads.get(told);
  // `lúc này đứng đầu …`: no time, but a comment.
  if (!found || found.attachment.date > clause.from || items[clause.from + 1]?.demonstrative)
    return undefined;
  // `khẳng định vaccine an toàn, khi dùng cho trẻ em`: in what is said, it is no time.
  if (isOfWhatIsSaid(items, told!, clause.from)) return undefined;
  const { draft } = found;
  if (draft.status !== 'asserted' || draft.basis !== 'stated') return undefined;
  // `lên nắm quyền từ năm 1980, khi đất nước giành độc lập`: since then goes on what the other began.
  const date = draft.rules.includes('since') ? draft.date.replace(/\/\.\.$/, '') : draft.date;
  return { ...given(draft, 'context', date), rules: ['when-of-dated'] };
}

/** `Sáng 5/3, khi công an kiểm tra, Nam bỏ chạy`: the verb of the main clause, whose date opens the sentence. */
function mainBehind(items: readonly Item[], clauses: readonly Clause[], index: number): number | undefined {
  if (index !== 1 || clauses[0]!.relation !== 'adverbial') return undefined;
  const main = clauses.find((clause, at) => at > index && !isSubordinate(clause));
  return main && main.verbs.length > 0 ? mainVerb(items, main.verbs) : undefined;
}

/** `khi tiếp Tổng thống …`, `khi Apple bán …`: a name right beside it makes a common verb telling. */
function hasParty(items: readonly Item[], clause: Clause, { item, from, to, trigger }: Head): boolean {
  if (trigger.state) return false;
  const before = items[item - 1]!;
  if (item - 1 > clause.from && before.entity && before.to === from && items[item - 2]!.to === before.from)
    return true;
  return items[item + 1]?.entity !== undefined && items[item + 1]!.from === to;
}
