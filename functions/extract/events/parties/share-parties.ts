/** Meetings told without their parties have those of the meeting told before. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { codeKey } from '../same-parties.ts';

/** Meetings told without their parties take them from the one told before, or else after. */
export function shareParties(drafts: readonly Draft[]): void {
  const full = drafts.filter(draft => draft.mutual && SHARED.has(draft.type) && draft.actors.length > 1);
  if (full.length === 0) return;
  // An article that tells of several meetings, all of the same parties, is about these.
  const always = full.length > 1 && new Set(full.map(codeKey)).size === 1;
  let last = full[0]!;
  for (const draft of drafts) {
    if (!draft.mutual || !SHARED.has(draft.type)) continue;
    if (draft.actors.length > 1) last = draft;
    // `gặp bên lề Hội nghị Munich`: told beside each other, they are two.
    else if (
      draft.type === last.type &&
      draft.actors.length === 0 &&
      draft.noun &&
      draft.sentence !== last.sentence &&
      (always || !isLongApart(draft, last))
    ) {
      draft.actors = last.actors;
      draft.rules.push('parties-of-before');
    }
  }
}

/** Days between two meetings of which the second is another, of others. */
const LONG_APART = 240;

/** `4/12/2018: ông Pompeo họp với NATO … Cuộc họp diễn ra ngày 22/8/2019`: told before, but of no story that goes on. */
function isLongApart({ date, basis }: Draft, last: Draft): boolean {
  if (basis === 'bounded' || last.basis === 'bounded' || date <= last.date) return false;
  const [from, to] = [edtfBounds(last.date).last, edtfBounds(date).first];
  return from !== null && to !== null && to - from > LONG_APART;
}

/** Types in which an article goes on about the same parties. */
const SHARED = new Set(['CONSULT']);
