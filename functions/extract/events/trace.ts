/** What the rules weighed and dropped, told to whoever asks for it; an extraction by itself keeps nothing of it. */
import type { Tokens } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Head } from './heads/head.ts';
import type { Item } from './words/scan.ts';

/** Why a date expression went to no event. */
export type DateReason =
  | 'label'
  | 'put-off'
  | 'in-name'
  | 'compared'
  | 'habit'
  | 'ranked'
  | 'period-of-matter'
  | 'refined'
  | 'said'
  | 'contrast'
  | 'calendar'
  | 'no-head'
  | 'state'
  | 'question'
  | 'birth';

/** Why a word that could tell an event told none of its own. */
export type TriggerReason =
  | 'question'
  | 'weak'
  | 'saying'
  | 'circumstance'
  | 'content'
  | 'told-beside'
  | 'says-where'
  | 'same-meeting'
  | 'no-date'
  | 'told-again';

interface Stretch {
  start: number;
  end: number;
}

/** A date or a word that came to nothing. */
export type Weighed = Stretch &
  ({ kind: 'date'; reason: DateReason } | { kind: 'trigger'; reason: TriggerReason });

/** Takes in each thing dropped; absent where nobody asks. */
export type Trace = ((weighed: Weighed) => void) | undefined;

export function dropDate(trace: Trace, item: Item, reason: DateReason): void {
  if (trace && item.date) trace({ kind: 'date', reason, start: item.date.start, end: item.date.end });
}

export function dropHead(trace: Trace, tokens: Tokens, head: Head, reason: TriggerReason): void {
  trace?.({ kind: 'trigger', reason, start: tokens.start[head.from]!, end: tokens.end[head.to - 1]! });
}

export function dropDraft(trace: Trace, draft: Draft, reason: TriggerReason): void {
  trace?.({ kind: 'trigger', reason, start: draft.triggerStart, end: draft.triggerEnd });
}
