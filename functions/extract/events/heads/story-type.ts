/** What sort of happening a word tells that says nothing of it by itself (`vụ việc xảy ra lúc 15h`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Item } from '../words/item.ts';

/** What befalls people. */
const BEFALLS = new Set<EventType>(['ACCIDENT', 'ASSAULT']);

/** Items behind the word in which the story may come to what happened. */
const AHEAD = 60;

function typeTold({ trigger }: Item): EventType | undefined {
  if (!trigger) return undefined;
  if (BEFALLS.has(trigger.type)) return trigger.type;
  return trigger.harm ? 'ACCIDENT' : undefined;
}

/** The type of what the story has told last before an item, or tells first behind it. */
export function typeOfStory(items: readonly Item[], at: number): EventType | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const type = typeTold(items[i]!);
    if (type) return type;
  }
  for (let i = at + 1; i < Math.min(items.length, at + AHEAD); i++) {
    const type = typeTold(items[i]!);
    if (type) return type;
  }
  return undefined;
}
