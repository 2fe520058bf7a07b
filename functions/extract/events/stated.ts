/** The events of a sentence that have a date expression of their own. */
import type { DateMention } from '../../../schemas/date.ts';
import { type DayBounds, edtfBounds } from '../../../schemas/edtf.ts';
import { type Attachment, attachDates } from './dates/attach.ts';
import { type Dating, dateEvent } from './dates/dating.ts';
import { draftOf } from './draft-of-head.ts';
import { type Head, readHead } from './heads/head.ts';
import type { DatedDraft, SentenceState } from './sentence-state.ts';
import { type StatusReading, statusOf } from './status.ts';
import { dropDate } from './trace.ts';
import { anyOf } from './words/among.ts';
import type { Item } from './words/scan.ts';

/** Adds the drafts of the sentence's dates to `state`, and notes the items that they tell of, heads and nouns. */
export function tellStated(state: SentenceState): void {
  const { items, clauses, published } = state;
  if (!anyOf(items, state.from, state.to, item => item.date !== undefined)) return;
  const datedHeads = new Map<number, DatedDraft>();
  state.datedHeads = datedHeads;
  const read = attachDates(items, clauses, published.last, state.trace).map(attachment => {
    const { clause, head } = attachment;
    return { attachment, head: readHead(items, clauses[clause]!, head, clauses[clause - 1]) };
  });
  for (const { attachment, head } of read) {
    const clause = clauses[attachment.clause]!;
    if (
      isCalledBy(items[attachment.date]!, attachment) &&
      read.some(other => other.head.noun === head.item)
    ) {
      dropDate(state.trace, items[attachment.date]!, 'in-name');
      continue;
    }
    if (head.trigger.state) {
      dropDate(state.trace, items[attachment.date]!, 'state');
      continue;
    }
    const mention = items[attachment.date]!.date!;
    const status = statusOf(
      items,
      clause,
      attachment.head,
      head.trigger,
      whenOf(items[attachment.date]!, mention, published),
    );
    for (const draft of draftsAt(state, attachment, head, mention, status)) {
      state.dated.push(draft);
      for (const item of [attachment.head, head.noun]) {
        if (item === undefined) continue;
        items[item]!.tell();
        datedHeads.set(item, { draft, attachment });
      }
    }
  }
}

/** `Kỳ thi năm 2015 sẽ diễn ra từ 1/7`: a year in the phrase of a noun whose verb has a date of its own. */
function isCalledBy({ date }: Item, { rule, preposition }: Attachment): boolean {
  return rule === 'noun-phrase' && preposition === 0 && date!.granularity === 'year';
}

/** One draft for each happening that a date stands for. */
function draftsAt(
  state: SentenceState,
  attachment: Attachment,
  head: Head,
  mention: DateMention,
  status: StatusReading,
) {
  const { dates, rules }: Dating = dateEvent(
    mention,
    {
      preposition: attachment.preposition,
      durative: head.trigger.durative,
      planned: status.status === 'planned' || status.status === 'possible',
    },
    state.published.last,
  );
  return dates.map(date => {
    const draft = draftOf(state, attachment.clause, head, {
      date,
      basis: 'stated',
      mention,
      rules: [attachment.rule, ...rules],
    });
    draft.status = status.status;
    draft.rules.push(...status.rules);
    draft.start = Math.min(draft.start, mention.start);
    draft.end = Math.max(draft.end, mention.end);
    return draft;
  });
}

/** Whether a date lies wholly before the publication, or reaches beyond it. */
function whenOf(item: Item, mention: DateMention, published: DayBounds): { ahead: boolean; past: boolean } {
  const { first, last } = edtfBounds(mention.edtf);
  const begins = published.last !== null && first !== null && first > published.last;
  const reaches = published.last !== null && last !== null && last > published.last && isWindow(item);
  // Of an unknown year too, `năm tới` lies ahead of the publication.
  const undated = item.ahead && (mention.anchor === 'publication' || (first === null && last === null));
  return {
    ahead: begins || reaches || undated,
    past: published.first !== null && last !== null && last < published.first,
  };
}

/** A stretch of time to come, counted from the publication: `2 tuần tới`. */
function isWindow({ date, ahead }: Item): boolean {
  return ahead && date?.granularity === 'period' && date.anchor === 'publication';
}
