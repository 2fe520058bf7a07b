/** Verbs joined by a conjunction alone, which share the date behind the last. */
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import { type Given, given } from './given.ts';
import { opensWith } from './same-subject.ts';

/** `bắt và khởi tố ông A ngày 5/3`: verbs joined by a conjunction alone share the date behind the last. */
export function dateOfPair(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  const next = clauses[index + 1];
  if (next?.relation !== 'coordinate' || next.verbs.length === 0) return undefined;
  const [verb] = next.verbs;
  const joint = items[next.from]!;
  if (joint.flags & Flag.ADVERSATIVE) return undefined;
  if (!(joint.cues & Cue.COORDINATE) || joint.from !== head.to || !opensWith(state, next, verb!))
    return undefined;
  const found = datedHeads.get(verb!);
  if (!found || found.attachment.clause !== index + 1 || found.attachment.date < verb!) return undefined;
  if (head.trigger.weak && head.trigger.type !== found.draft.type) return undefined;
  return { ...given(found.draft, 'stated'), rules: ['date-of-pair'] };
}
