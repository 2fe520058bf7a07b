/** Blows that are told with what came of them: `đâm anh Nam tử vong`. */
import type { EventType } from '../../../../schemas/event.ts';
import { anyOf } from '../words/among.ts';
import type { Item } from '../words/item.ts';

const BLOWS = new Set<EventType>(['ASSAULT', 'ACCIDENT']);

/** The blow that did the harm of a verb, where whoever is struck stands between the two: it is the one that is told. */
export function blowBefore(
  items: readonly Item[],
  verbs: readonly number[],
  harm: number,
): number | undefined {
  if (!items[harm]!.trigger!.harm) return undefined;
  const blow = verbs.findLast(verb => verb < harm && BLOWS.has(items[verb]!.trigger!.type));
  if (blow === undefined) return undefined;
  const struck = anyOf(items, blow + 1, harm, ({ entity }) => entity !== undefined);
  return struck && !anyOf(items, blow + 1, harm, ({ mark, date }) => mark !== '' || date !== undefined)
    ? blow
    : undefined;
}
