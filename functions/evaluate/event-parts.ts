/** The parts of an event, each held against the gold. */
import type { Entity, EventRecord } from '../../schemas/event.ts';
import type { GoldEvent } from '../../schemas/gold.ts';

/** An event that was not found as the gold has it. */
export interface EventMiss {
  kind: 'missed' | 'wrong date' | 'invented' | EventPart;
  start: number;
  end: number;
  trigger: string;
  expected: string[];
  found: string[];
  rules: string[];
}

/** Parts of an event that are judged once its clause and date are right; `place` only where the gold has the field. */
export const EVENT_PARTS = ['type', 'actors', 'recipients', 'place', 'status', 'source'] as const;
export type EventPart = (typeof EVENT_PARTS)[number];

/** Whether an entity is the one that the gold names by code, or by name (a family name will do). */
function isNamed(entity: Entity, gold: string): boolean {
  if (gold === '*' || gold === entity.code) return true;
  const wanted = gold.normalize('NFC').toLowerCase();
  return [entity.name, entity.text].some(name => {
    if (name === undefined) return false;
    const words = name.normalize('NFC').toLowerCase();
    return words === wanted || ` ${words} `.includes(` ${wanted} `);
  });
}

/** Every party of the gold is found, and none besides. */
export function sameParties(gold: readonly string[], found: readonly Entity[]): boolean {
  if (gold.includes('*')) return true;
  return (
    gold.every(name => found.some(entity => isNamed(entity, name))) &&
    found.every(entity => gold.some(name => isNamed(entity, name)))
  );
}

const naming = (entity: Entity) => entity.code ?? entity.name ?? entity.text;

/** What differs in one part; undefined where it is right. */
export function judge(
  part: EventPart,
  gold: GoldEvent,
  found: EventRecord,
): Omit<EventMiss, 'rules'> | undefined {
  const miss = { kind: part, start: found.start, end: found.end, trigger: found.trigger };
  switch (part) {
    case 'type':
      return gold.type.includes(found.type)
        ? undefined
        : { ...miss, expected: gold.type, found: [found.type] };
    case 'status':
      return gold.status === found.status
        ? undefined
        : { ...miss, expected: [gold.status], found: [found.status] };
    case 'place': {
      const country = found.place?.country ?? null;
      const wanted = gold.place ?? null;
      const list = (code: string | null) => (code === null ? [] : [code]);
      return country === wanted ? undefined : { ...miss, expected: list(wanted), found: list(country) };
    }
    case 'source': {
      const source = found.source ? [found.source] : [];
      const wanted = gold.source ? [gold.source] : [];
      return sameParties(wanted, source)
        ? undefined
        : { ...miss, expected: wanted, found: source.map(naming) };
    }
    default:
      return sameParties(gold[part], found[part])
        ? undefined
        : { ...miss, expected: gold[part], found: found[part].map(naming) };
  }
}
