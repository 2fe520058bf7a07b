/** Meetings to come that are told without a date, beside the dated one of the same parties. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { codeKey } from '../same-parties.ts';
import { dropDraft, type Trace } from '../trace.ts';
import { isOneOf } from './among-actors.ts';
import { boundOrDrop } from './bound.ts';

/** So many meetings to come are compared with those that have a date. */
const MOST_COMING = 100;

/** `Hội nghị Nga - NATO sẽ thảo luận …`: parties of whom one meeting to come is dated are told of that one. */
export function tellComing(
  coming: readonly Draft[],
  drafts: Draft[],
  published: string | null,
  trace: Trace,
): void {
  const dated = coming.length === 0 ? [] : drafts.filter(isMeetingToCome).filter(isDated);
  const byParties = Map.groupBy(dated, codeKey);
  for (const [index, draft] of coming.entries()) {
    const meant = draft.pronoun ? onlyOnesOf(draft, byParties) : byParties.get(codeKey(draft));
    const meeting = index < MOST_COMING ? widest(meant ?? []) : undefined;
    if (!meeting) {
      boundOrDrop(draft, drafts, published, trace);
      continue;
    }
    meeting.mentions.push({ start: draft.start, end: draft.end, part: draft.part });
    dropDraft(trace, draft, 'same-meeting');
  }
}

/** `Chúng tôi sẽ thảo luận …`: where all meetings to come that whoever speaks goes to are with the same others, it is theirs. */
function onlyOnesOf(
  { actors }: Draft,
  byParties: ReadonlyMap<string, readonly Draft[]>,
): readonly Draft[] | undefined {
  const theirs = [...byParties.values()].filter(([meeting]) =>
    actors.every(actor => isOneOf(actor, meeting!.actors)),
  );
  return theirs.length === 1 ? theirs[0] : undefined;
}

const isDated = ({ basis }: Draft) => basis !== 'bounded';

/** `Ngày 19/11, hai bên sẽ gặp nhau trong hội nghị hai ngày 19 và 20/11`: the one that takes in the days of the others. */
function widest(meetings: readonly Draft[]): Draft | undefined {
  const bounds = meetings.map(({ date }) => edtfBounds(date));
  const first = bounds.reduce((least, { first: day }) => Math.min(least, day ?? -Infinity), Infinity);
  const last = bounds.reduce((most, { last: day }) => Math.max(most, day ?? Infinity), -Infinity);
  const at = bounds.findIndex(day => (day.first ?? -Infinity) === first && (day.last ?? Infinity) === last);
  return meetings[at];
}

export function isMeetingToCome({ type, mode, status, mutual, actors, earlier, pronoun }: Draft): boolean {
  return (
    type === 'CONSULT' &&
    mode === undefined &&
    status === 'planned' &&
    mutual &&
    !earlier &&
    (pronoun || new Set(actors.map(({ code }) => code)).size > 1)
  );
}
