/** What sort of happening a word tells that says nothing of it by itself (`vụ việc xảy ra lúc 15h`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Item } from '../words/item.ts';
import { onceAText } from '../words/once-a-text.ts';

/** What befalls people. */
const BEFALLS = new Set<EventType>(['ACCIDENT', 'ASSAULT']);

/** Items behind the word in which the story may come to what happened. */
const AHEAD = 60;

function typeTold({ trigger }: Item): EventType | undefined {
  if (!trigger) return undefined;
  if (BEFALLS.has(trigger.type)) return trigger.type;
  return trigger.harm ? 'ACCIDENT' : undefined;
}

/** The items of a text that tell of a type, in order. */
const telling = onceAText(items => [...items.keys()].filter(at => typeTold(items[at]!) !== undefined));

/** The type of what the story has told last before an item, or tells first behind it. */
export function typeOfStory(items: readonly Item[], at: number): EventType | undefined {
  const told = telling(items);
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]! < at) low = middle + 1;
    else high = middle;
  }
  const next = told[low] === at ? told[low + 1] : told[low];
  const meant = told[low - 1] ?? (next !== undefined && next < at + AHEAD ? next : undefined);
  return meant === undefined ? undefined : typeTold(items[meant]!);
}

/** The types of which a text tells by words that say so themselves. */
const typesOf = onceAText(
  items => new Set(items.flatMap(({ trigger }) => (trigger && !trigger.vague ? trigger.type : []))),
);

/** Whether a text tells of a type anywhere. */
export function tellsOf(items: readonly Item[], type: EventType): boolean {
  return typesOf(items).has(type);
}
