/** The status of a dated head: what stands before it, and how its date stands to it. */
import type { EventType } from '../../../../schemas/event.ts';
import { isCalledOffBefore } from '../heads/called-off.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { type StatusReading, statusOf } from '../status.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Attachment } from './attach.ts';
import { DATE_PREPOSITION } from './date-words.ts';
import { whenOf } from './when.ts';

/** Reads the status of the head that a date is attached to. */
export function statusAt(
  { items, clauses, published }: SentenceState,
  at: Attachment,
  head: Head,
): StatusReading {
  const when = whenOf(items[at.date]!, published);
  const status = statusOf(items, clauses, at.clause, at.head, head.trigger, when);
  // What is asked for, promised or announced with a day to come is to come on it.
  if (at.rule === 'aim-of-verb' && status.status === 'asserted') return { ...status, status: 'planned' };
  if (status.status !== 'negated' && isCalledOff(items, clauses[at.clause]!.verbs, at.head, head))
    return { ...status, status: 'negated', rules: ['negation'] };
  // `lễ bảo vệ dự kiến sẽ từ ngày 20`: the marker stands behind what it is about.
  const behind = markBefore(items, at);
  if (status.status === 'asserted' && behind & Cue.FUTURE && (!when.past || behind & Cue.ONGOING))
    return { ...status, status: 'planned', rules: ['future-marker'] };
  if (status.rules[0] === 'date-after-publication' && lastsUntil(items, clauses[at.clause]!.from, at, head))
    return { ...status, status: 'asserted', rules: [] };
  return status;
}

/** `Cuộc họp dự kiến diễn ra chiều 10/9 đã bị hủy`: what is called off behind its date does not take place on it. */
function isCalledOff(
  items: readonly Item[],
  verbs: readonly number[],
  at: number,
  { noun, trigger }: Head,
): boolean {
  const told = noun !== undefined || trigger.kind === 'noun';
  // `hoãn cuộc gặp với Nga dự kiến diễn ra ngày 20/3`
  if (told && isCalledOffBefore(items, noun ?? at)) return true;
  const off = told ? verbs.find(verb => verb > at && items[verb]!.trigger!.type === 'REJECT') : undefined;
  if (off === undefined) return false;
  if (items[off - 1]!.cues & Cue.PASSIVE) return true;
  // `Trận đấu ngày 20/3 phải hoãn vì mưa`: nothing stands behind that might be called off instead.
  const next = items[off + 1];
  return (
    items[off]!.trigger!.about !== undefined &&
    !(next?.from === items[off]!.to && (next.entity ?? next.trigger))
  );
}

/** Cues of the marker between a head and the preposition of its date. */
function markBefore(items: readonly Item[], { head, date }: Attachment): number {
  let i = date - 1;
  while (i > head && items[i]!.cues & DATE_PREPOSITION) i--;
  return i > head && !items[i]!.trigger ? items[i]!.cues : 0;
}

/** What is in force until a day: it is so already. */
const IN_FORCE = new Set<EventType>(['SANCTION', 'COERCE', 'RETREAT', 'REJECT']);

/** `bị đóng băng tới hết tháng 1`, `gia hạn lệnh cấm đến 31/12`: done now, and so until then. */
function lastsUntil(
  items: readonly Item[],
  from: number,
  { head, date, preposition }: Attachment,
  read: Head,
): boolean {
  if (!(preposition & Cue.UNTIL) || date < head) return false;
  const { type, passive } = read.trigger;
  return passive || IN_FORCE.has(type) || anyOf(items, from, head, item => (item.cues & DONE) !== 0);
}

const DONE = Cue.PAST | Cue.PASSIVE | Cue.ONGOING;
