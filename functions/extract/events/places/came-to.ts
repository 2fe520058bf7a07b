/** Where those who meet have come to (`đến Kiev gặp ông A`), and where a crowd is from (`hàng nghìn người Pháp xuống đường`). */
import type { Place } from '../../../../schemas/event.ts';
import { toPlace } from '../../entities/mention.ts';
import type { Head } from '../heads/head.ts';
import { Cue, MOODS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Within } from './brought-in.ts';

/** `đến Kiev gặp ông A`, `bay tới Washington để hội đàm`: the goal of the journey that the verb of a meeting stands behind. */
export function cameTo(items: readonly Item[], { from }: Within, { item, trigger }: Head): Place | null {
  if (trigger.type !== 'CONSULT' || trigger.kind !== 'verb' || trigger.frame === 'visit') return null;
  for (let i = item - 1; i > from; i--) {
    const { entity, mark, trigger: other } = items[i]!;
    if (mark !== '' || other) return null;
    if (!entity || (entity.kind !== 'place' && entity.kind !== 'country')) continue;
    const verb = items[i - 1]!;
    const leads = verb.trigger?.type === 'MOVE' && (verb.cues & (Cue.SINCE | Cue.OF)) === 0;
    return leads && verb.to === items[i]!.from ? (toPlace(entity) ?? null) : null;
  }
  return null;
}

/** People who are told by where they are from take to the streets there. */
export function crowdOf(items: readonly Item[], { from }: Within, { item, trigger }: Head): Place | null {
  if (trigger.type !== 'PROTEST' || trigger.kind !== 'verb') return null;
  let at = item - 1;
  while (at > from && (items[at]!.date || items[at]!.cues & MOODS)) at--;
  const { entity, mark } = items[at] ?? {};
  if (at < from || mark !== '' || entity?.kind !== 'common' || entity.country === undefined) return null;
  // `Hàng nghìn người Pháp`: the name alone.
  const text = /\s(\p{Lu}.*)$/u.exec(entity.text)?.[1] ?? entity.text;
  return { text, country: entity.country };
}
