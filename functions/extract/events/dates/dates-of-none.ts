/** Dates that have a head, and yet are those of no happening. */
import { citesPaper } from '../clauses/sayings.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import type { DateReason } from '../trace.ts';
import { Flag } from '../words/item.ts';
import type { Item } from '../words/scan.ts';
import type { Attachment } from './attach.ts';

/** Why a date with a head is that of no happening; undefined where it is one's. `heads` are those of all dates. */
export function whyOfNone(
  state: SentenceState,
  attachment: Attachment,
  head: Head,
  heads: readonly Head[],
): DateReason | undefined {
  const { items } = state;
  if (isCalledBy(items[attachment.date]!, attachment) && heads.some(({ noun }) => noun === head.item))
    return 'in-name';
  if (head.trigger.state) return 'state';
  if (isOfReport(state, attachment, head)) return 'said';
  return isBirth(items, attachment) ? 'birth' : asked(state, attachment);
}

/** `Kỳ thi năm 2015 sẽ diễn ra từ 1/7`: a year in the phrase of a noun whose verb has a date of its own. */
function isCalledBy({ date }: Item, { rule, preposition }: Attachment): boolean {
  return rule === 'noun-phrase' && preposition === 0 && date!.granularity === 'year';
}

/** `theo Reuters đưa tin hôm 14/5, …`: the paper is the source of what follows, and does nothing itself. */
function isOfReport(
  { items, clauses }: SentenceState,
  { clause }: Attachment,
  { trigger, item }: Head,
): boolean {
  return trigger.frame === 'saying' && citesPaper(items, clauses[clause]!.from, item);
}

/** `Nguyễn Văn A (SN 1991, trú tại …)`: who is meant, rather than what is told. */
function isBirth(items: readonly Item[], { rule, head, date }: Attachment): boolean {
  const birth = (items[head]!.flags & Flag.BIRTH) !== 0;
  return birth && rule === 'in-brackets' && items[date]!.date!.granularity === 'year';
}

/** What is asked tells nothing; a clause of time in a question does (`sau khi ông A bị bắt ngày 5/3, ai sẽ …?`). */
function asked({ clauses }: SentenceState, { clause }: Attachment): 'question' | undefined {
  const { question, relation } = clauses[clause]!;
  const told = relation === 'when' || relation === 'after' || relation === 'before';
  return question && !told ? 'question' : undefined;
}
