/** `thoả thuận đạt được hôm 12/8`: the agreement that a verb before a date says was reached then. */
import type { EventType } from '../../../../schemas/event.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Carrying, REACH } from './carrying.ts';
import { endsAt } from './ends-at.ts';
import type { Head } from './head.ts';

/** Words for what is reached. */
const PACTS = new Set<EventType>(['AGREE', 'SUPPORT']);

/** Whether an item ends with a word for an agreement, by itself or as the object of a verb (`rút khỏi thoả thuận`). */
function isPact({ trigger, flags }: Item): boolean {
  if (!trigger) return false;
  return (PACTS.has(trigger.type) && trigger.frame === 'mutual') || (flags & Flag.DOCUMENTED) !== 0;
}

/** Whether a common verb with nothing behind it but its date stands behind the agreement that it tells of. */
export function isReached(items: readonly Item[], verb: number): boolean {
  const { kind, type, frame } = items[verb]!.trigger!;
  if (kind !== 'carrier' || type !== 'OTHER' || frame !== 'transitive' || !endsAt(items, verb)) return false;
  const before = items[verb - 1];
  if (!before) return false;
  // `thoả thuận do Pháp làm trung gian và đạt được …`: by whom, too, is said of it.
  if (before.cues & Cue.COORDINATE && before.mark === '') return isPactBy(items, verb);
  return isPact(before) && items[verb]!.from - before.to <= LONGEST_NAME;
}

/** Tokens behind the word for an agreement that say which (`thoả thuận hạt nhân`). */
const LONGEST_NAME = 2;

function isPactBy(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 2; at > 0 && items[verb]!.from - items[at]!.to <= REACH; at--) {
    if (items[at]!.mark !== '') return false;
    if (items[at]!.cues & Cue.BY) return isPact(items[at - 1]!) && items[at - 1]!.to === items[at]!.from;
  }
  return false;
}

/** Reads such a verb as that of the agreement. */
export function reachedPact({ items, plain, happens }: Carrying): Head | undefined {
  if (happens || !isReached(items, plain.item)) return undefined;
  return {
    ...plain,
    trigger: { ...plain.trigger, type: 'AGREE', frame: 'mutual', weak: false },
    rules: ['carrier'],
  };
}
