/** Verbs that stand one behind the other, of which only one tells the happening. */
import type { EventType } from '../../../../schemas/event.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** `bùng phát trở lại`, `bắt đưa về`: a verb of motion right behind another verb only says whither. */
export function isDirection(items: readonly Item[], verb: number | undefined, index: number): boolean {
  if (verb !== index - 1 || items[verb]!.to !== items[index]!.from) return false;
  const { trigger, unknown } = items[verb]!;
  const { type, weak } = items[index]!.trigger!;
  return (
    type === 'MOVE' &&
    weak &&
    !unknown &&
    trigger!.kind === 'verb' &&
    trigger!.type !== 'MOVE' &&
    trigger!.frame !== 'saying' &&
    !SPOKEN.has(trigger!.type)
  );
}

/** What is suffered from others. */
const SUFFERED = new Set<EventType>(['ASSAULT', 'PROSECUTE', 'ACCIDENT', 'COERCE', 'ACCUSE']);

/** Tokens of whoever does it, between the marker of the passive and the verb. */
const LONGEST_AGENT = 8;

/**
 * `bị nhóm người lạ mặt chém`: words behind the marker that are no verb, but whoever did it.
 * @returns true where the item that was taken for a verb is none any more
 */
export function forgetAgent(items: readonly Item[], verb: number | undefined, index: number): boolean {
  if (!isAgent(items, verb, index)) return false;
  const agent = items[verb!]!;
  agent.trigger = undefined;
  agent.flags &= ~Flag.UNKNOWN;
  return true;
}

function isAgent(items: readonly Item[], verb: number | undefined, index: number): boolean {
  if (verb === undefined || !items[verb]!.unknown || !(items[verb - 1]!.cues & Cue.PASSIVE)) return false;
  const { trigger, unknown, from } = items[index]!;
  // `được camera ghi lại`
  if (!unknown && trigger!.kind === 'verb' && items[verb]!.to === from) return true;
  // `được đài NBC News đăng tải`: a noun with a name right behind it.
  const named = items[verb + 1];
  if (!unknown && named?.entity && index === verb + 2 && named.from === items[verb]!.to && named.to === from)
    return true;
  if (unknown || !SUFFERED.has(trigger!.type) || from - items[verb]!.from > LONGEST_AGENT) return false;
  return !anyOf(items, verb + 1, index, item => item.mark !== '' || item.date !== undefined);
}
