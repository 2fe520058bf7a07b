/** Who did it, where a passive clause leaves it to what was told before. */
import type { Draft } from './draft.ts';

/** Sentences over which the same authority goes on. */
const REACH = 3;

/** `Công an … khởi tố ông A. Ông B cũng bị khởi tố`: suspects told one after the other have one prosecutor. */
export function shareProsecutors(drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.type !== 'PROSECUTE') continue;
    if (draft.actors.some(({ code }) => code !== undefined)) last = draft;
    else if (
      last &&
      draft.actors.length === 0 &&
      draft.recipients.length > 0 &&
      draft.rules.includes('passive') &&
      draft.sentence - last.sentence <= REACH
    ) {
      draft.actors = last.actors;
      draft.rules.push('prosecutor-of-before');
    }
  }
}
