/** Questions about a whole text, which many of its words ask. */
import type { Item } from './item.ts';

/** A question that is answered once for each text. */
export function onceAText<T>(ask: (items: readonly Item[]) => T): (items: readonly Item[]) => T {
  const answers = new WeakMap<readonly Item[], { answer: T }>();
  return items => {
    let known = answers.get(items);
    if (!known) {
      known = { answer: ask(items) };
      answers.set(items, known);
    }
    return known.answer;
  };
}
