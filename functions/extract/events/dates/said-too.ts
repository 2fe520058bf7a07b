/** Acts in words by one speaker, one after the other: the later are of the day of the first. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { SPOKEN, TALK } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import { type Given, given } from './given.ts';
import { opensWith } from './same-subject.ts';

/** `hôm 5/3 cáo buộc Nga …, đồng thời kêu gọi …`: acts in words by one speaker, one after the other. */
export function saidToo(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const clause = clauses[index]!;
  if (clause.relation !== 'coordinate' || !SPOKEN.has(head.trigger.type) || head.trigger.weak)
    return undefined;
  if (head.trigger.frame === 'saying') return undefined;
  if (items[clause.from - 1]?.mark !== ',' || !opensWith(state, clause, head.item)) return undefined;
  const found = [...datedHeads.values()].findLast(({ attachment }) => attachment.clause < index);
  if (!found || !TALK.has(found.draft.type) || found.draft.status !== 'asserted') return undefined;
  // `kêu gọi Nga rút quân, chấp nhận …`: behind a comma alone it may be what is asked for.
  const joined = (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
  if (!joined && (found.attachment.clause !== index - 1 || ASKING.has(found.draft.type))) return undefined;
  return { ...given(found.draft, 'context'), rules: ['said-too'] };
}

/** Acts in words about what others are to do. */
const ASKING = new Set<EventType>(['REQUEST', 'THREATEN', 'AGREE', 'STATEMENT']);
