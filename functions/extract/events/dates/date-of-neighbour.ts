/** The date that a verb shares with one in the clause before or after it. */
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { dateOfPair } from './date-of-pair.ts';
import type { Given } from './given.ts';
import { dateOfList } from './listed-matches.ts';
import { thenToo } from './meanwhile.ts';
import { saidToo } from './said-too.ts';
import { sharedDate } from './shared-date.ts';
import { thereToo } from './there-too.ts';

/** The date that a verb shares with one in the clause before or after it. */
export function dateOfNeighbour(state: SentenceState, index: number, head: Head): Given | undefined {
  return (
    thereToo(state, index) ??
    sharedDate(state, index, head) ??
    dateOfPair(state, index, head) ??
    saidToo(state, index, head) ??
    thenToo(state, index, head) ??
    dateOfList(state, index, head)
  );
}
