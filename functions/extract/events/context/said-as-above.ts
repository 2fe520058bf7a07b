/** What was said above, told behind it as the words of a dated meeting (`tuyên bố như trên sau cuộc họp ngày 8/12`). */
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { AT_MEETINGS } from './at-meetings.ts';
import { takeDate } from './carried-date.ts';

/** Happenings before a sentence that `như trên` may point to. */
export const ABOVE = 20;

/** `tuyên bố như trên sau cuộc họp ngày 8/12`: what stands before was said there. */
export function sayAsAbove(above: readonly Draft[], sentence: SentenceEvents, frame: Draft): void {
  for (const draft of above) {
    const own =
      draft.basis === 'stated' || draft.rules.some(rule => rule === 'before-clause' || rule === 'same-time');
    if (own || !AT_MEETINGS.has(draft.type)) continue;
    takeDate(draft, { of: frame, rule: 'said-as-above' });
    draft.source ??= sentence.asAboveSpeaker;
  }
}
