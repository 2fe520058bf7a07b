/** Envoys, who sit at another state than their own. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Head } from '../heads/head.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Acts upon whoever is sent to another state, or comes from it. */
const OF_ENVOYS = new Set<EventType>(['SANCTION', 'APPOINT']);

/** `triệu hồi đại sứ tại Nga`: the state at which an envoy sits, right behind the words. */
export function seatOfEnvoy(items: readonly Item[], { item, trigger }: Head): EntityMention | undefined {
  const [preposition, seat] = [items[item + 1], items[item + 2]];
  if (!OF_ENVOYS.has(trigger.type) || !seat?.entity || preposition?.from !== items[item]!.to)
    return undefined;
  if ((preposition.cues & Cue.AT) === 0 || seat.from !== preposition.to) return undefined;
  return seat.entity.kind === 'country' || seat.entity.kind === 'place' ? seat.entity : undefined;
}
