/** What is done at the gathering or on the visit that the clause before tells (`…, tại đó ông kêu gọi …`). */
import type { EventType } from '../../../../schemas/event.ts';
import { oneOf } from '../context/told-days.ts';
import type { SentenceState } from '../sentence-state.ts';
import { Cue } from '../words/lexicon.ts';
import { type Given, given } from './given.ts';

/** Where others are: at a meeting, on a visit, on the way. */
const THERE = new Set<EventType>(['CONSULT', 'MOVE', 'CONTEST', 'LAUNCH', 'SUPPORT', 'AGREE']);

/** `dự hội nghị ở Brussels hai ngày 11 và 12/7, tại đó ông đòi …`: on one of the days that were told right before. */
export function thereToo({ items, clauses, datedHeads }: SentenceState, index: number): Given | undefined {
  const [at, that] = [items[clauses[index]!.from], items[clauses[index]!.from + 1]];
  if (index === 0 || !at || at.trigger || (at.cues & Cue.AT) === 0) return undefined;
  if (!that?.demonstrative || that.from !== at.to) return undefined;
  const found = [...datedHeads.values()].findLast(({ attachment }) => attachment.clause === index - 1);
  if (!found || !THERE.has(found.draft.type) || found.draft.basis !== 'stated') return undefined;
  return { ...given(found.draft, 'context', oneOf(found.draft.date)), rules: ['there-too'] };
}
