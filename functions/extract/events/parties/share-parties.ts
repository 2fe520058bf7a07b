/** Meetings told without their parties have those of the meeting told before. */
import type { Draft } from '../draft.ts';

/** Meetings told without their parties take them from the one told before, or else after. */
export function shareParties(drafts: readonly Draft[]): void {
  const full = drafts.filter(draft => draft.mutual && SHARED.has(draft.type) && draft.actors.length > 1);
  if (full.length === 0) return;
  let last = full[0]!;
  for (const draft of drafts) {
    if (!draft.mutual || !SHARED.has(draft.type)) continue;
    if (draft.actors.length > 1) last = draft;
    // `gặp bên lề Hội nghị Munich`: told beside each other, they are two.
    else if (
      draft.type === last.type &&
      draft.actors.length === 0 &&
      draft.noun &&
      draft.sentence !== last.sentence
    ) {
      draft.actors = last.actors;
      draft.rules.push('parties-of-before');
    }
  }
}

/** Types in which an article goes on about the same parties. */
const SHARED = new Set(['CONSULT']);
