/** Which of the two that a word for both stands for is meant: by its own name, and not as `hai bên`. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Item } from '../words/scan.ts';

/** Items before a word for both in which the one who is meant may be named. */
const REACH = 300;

/** Parties of whom a word for several gives only some (`quan hệ giữa hai bên` → the other side), in the words that last named them. */
export function namedApart(items: readonly Item[], to: number, parties: Entity[]): Entity[] {
  if (parties.length === 0) return parties;
  return parties.map(party => {
    const at = party.code === undefined ? -1 : itemOf(items, to, party);
    const both = items[at]?.entity;
    if (both?.kind !== 'pronoun' || both.codes.length < 2) return party;
    const all = both.codes.every(code => parties.some(other => other.code === code));
    return all ? party : (nameBefore(items, at, party) ?? party);
  });
}

/** The item of a party, at or before the last of its sentence; −1 where there is none. */
function itemOf(items: readonly Item[], to: number, { start }: Entity): number {
  for (let i = to - 1; i >= 0 && to - i < REACH; i--) {
    const at = items[i]!.entity?.start;
    if (at === start) return i;
    if (at !== undefined && start !== undefined && at < start) return -1;
  }
  return -1;
}

function nameBefore(items: readonly Item[], from: number, party: Entity): Entity | undefined {
  for (let i = from - 1; i >= 0 && from - i < REACH; i--) {
    const entity = items[i]!.entity;
    if (!entity || (entity.kind !== 'country' && entity.kind !== 'organisation')) continue;
    if (entity.codes.length === 1 && entity.codes[0] === party.code)
      return { ...party, text: entity.text, start: entity.start };
  }
  return undefined;
}
