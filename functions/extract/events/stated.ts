/** The events of a sentence that have a date expression of their own. */
import type { DateMention } from '../../../schemas/date.ts';
import type { EventType } from '../../../schemas/event.ts';
import type { Clause } from './clauses/clause.ts';
import { tellsCourse } from './clauses/courses.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import { type Attachment, attachDates } from './dates/attach.ts';
import { whyOfNone } from './dates/dates-of-none.ts';
import { type Dating, dateEvent } from './dates/dating.ts';
import { keepOwnObject, keepOwnPartner, keepOwnPlace } from './dates/day-of-each.ts';
import { statusAt } from './dates/status-at-date.ts';
import { causeOf, deedTogether, findingOf } from './done-beside.ts';
import { draftOf } from './draft-of-head.ts';
import { calledOff } from './heads/called-off.ts';
import type { Head } from './heads/head.ts';
import { otherOfPair } from './heads/met-and-did.ts';
import { befallen } from './heads/on-the-way.ts';
import { readHead } from './heads/read-head.ts';
import type { DatedDraft, SentenceState } from './sentence-state.ts';
import type { StatusReading } from './status.ts';
import { dropDate } from './trace.ts';
import { hasCueBefore } from './words/among.ts';
import { isMarked } from './words/choose-trigger.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/** Adds the drafts of the sentence's dates to `state`, and notes the items that they tell of, heads and nouns. */
export function tellStated(state: SentenceState): void {
  const { items, clauses, published } = state;
  if (!clauses.some(({ dated }) => dated)) return;
  const datedHeads = new Map<number, DatedDraft>();
  state.datedHeads = datedHeads;
  const read = attachDates(items, clauses, published.last, state.untold, state.trace).map(attachment => {
    const clause = clauses[attachment.clause]!;
    const before = clauses[attachment.clause - 1];
    const head = readHead(items, clause, attachment.head, before);
    const off = calledOff(items, clause, head, attachment.date);
    if (off) return { attachment: { ...attachment, head: off.item }, head: off };
    const met = befallen(items, clauses, attachment.clause, attachment.head, attachment.date);
    if (met)
      return {
        attachment: { ...attachment, ...met },
        head: readHead(items, clauses[met.clause]!, met.head, clauses[met.clause - 1]),
      };
    const gone = goneTo(items, clause, head);
    if (gone === undefined) return { attachment, head };
    return { attachment: { ...attachment, head: gone }, head: readHead(items, clause, gone, before) };
  });
  const heads = read.map(({ head }) => head);
  for (const { attachment, head } of read) {
    const against = whyOfNone(state, attachment, head, heads);
    if (against) {
      dropDate(state.trace, items[attachment.date]!, against);
      continue;
    }
    const mention = items[attachment.date]!.date!;
    const status = statusAt(state, attachment, head);
    const clause = clauses[attachment.clause]!;
    const beside = [
      { head: findingOf(items, clause, attachment), rule: 'found-then' },
      { head: otherOfPair(items, clause, attachment.head, attachment.date), rule: 'met-and-did' },
      { head: deedTogether(items, clause, attachment), rule: 'done-together' },
      { head: causeOf(items, clause, attachment), rule: 'cause-of-loss' },
    ];
    const own = draftsAt(state, attachment, head, mention, status);
    for (const { head: other, rule } of beside) {
      if (other === undefined) continue;
      const told = { ...attachment, head: other, rule };
      for (const draft of draftsAt(state, told, readHead(items, clause, other), mention, status)) {
        if (rule === 'done-together') draft.actors = own[0]?.actors ?? draft.actors;
        state.dated.push(draft);
        items[other]!.tell();
      }
    }
    for (const draft of own) {
      keepOwnObject(items, clause, attachment.date, attachment.head, draft);
      keepOwnPartner(items, clause, attachment.date, attachment.head, draft);
      if (attachment.rule === 'coordinated-dates') keepOwnPlace(items, attachment.date, draft);
      state.dated.push(draft);
      // That it is called off is told beside it.
      if (head.rules.includes('called-off')) continue;
      for (const item of [attachment.head, head.noun]) {
        if (item === undefined) continue;
        items[item]!.tell();
        datedHeads.set(item, { draft, attachment });
      }
    }
  }
}

/** `tham dự hội nghị Munich diễn ra từ ngày 15 đến 17/2`: whoever goes to what takes its course then is there. */
function goneTo(items: readonly Item[], clause: Clause, { item, noun, trigger }: Head): number | undefined {
  if (noun !== undefined || trigger.type !== 'OTHER' || !tellsCourse(items[item]!)) return undefined;
  const before = clause.verbs.findLast(verb => verb < item);
  const { kind, type } = before === undefined ? trigger : items[before]!.trigger!;
  return kind === 'verb' && type === 'CONSULT' ? before : undefined;
}

/** A verb that no lexicon has, without a marker of tense or voice. */
function isUnlisted(items: readonly Item[], head: number): boolean {
  return items[head]!.unknown && !isMarked(items[head - 1], items[head]!.from);
}

/** What takes place at one time, and does not last. */
const AT_ONE_TIME = new Set<EventType>(['CONSULT', 'AGREE', 'STATEMENT', 'REQUEST', 'MOVE']);

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
      // `leo thang từ ngày 12/6, khi Israel không kích …`: since or after then is what came of it.
      preposition:
        attachment.rule === 'date-apposed'
          ? attachment.preposition & ~(Cue.SINCE | Cue.AFTER)
          : attachment.preposition,
      durative: head.trigger.durative,
      planned: status.status === 'planned' || status.status === 'possible',
      followed:
        (nounPreposition(state.items, head.noun ?? head.item) & Cue.AFTER) !== 0 ||
        // `Từ khi khởi công hồi tháng 3 đến nay, dự án …`
        (state.clauses[attachment.clause]!.relation === 'after' && !head.trigger.durative),
      fronted: attachment.date < attachment.head,
      done:
        AT_ONE_TIME.has(head.trigger.type) &&
        !head.trigger.durative &&
        hasCueBefore(state.items, head.item, Cue.PAST),
    },
    state.published.last,
  );
  return dates.map(date => {
    const draft = draftOf(state, attachment.clause, head, {
      date,
      basis: 'stated',
      mention,
      rules: [attachment.rule, ...(isUnlisted(state.items, attachment.head) ? ['unlisted'] : []), ...rules],
    });
    draft.status = status.status;
    draft.byThen = (attachment.preposition & Cue.UNTIL) !== 0;
    draft.rules.push(...status.rules);
    draft.start = Math.min(draft.start, mention.start);
    draft.end = Math.max(draft.end, mention.end);
    return draft;
  });
}
