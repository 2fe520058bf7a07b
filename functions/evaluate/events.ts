import type { Entity, EventRecord } from '../../schemas/event.ts';
import type { GoldEvent } from '../../schemas/gold.ts';
import { addCounts, type Counts, noCounts, overlap, pairUp } from './counts.ts';

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
type EventPart = (typeof EVENT_PARTS)[number];

export interface EventScores {
  /**
   * Events with a date of their own (basis `stated` or `context`): `gold` the required ones, `right` those
   * found in the same clause with an accepted date, `found` all but those that only an optional event asks for.
   */
  dated: Counts;
  parts: Record<EventPart, { of: number; right: number }>;
  /** For each rule, in how many found events it took part and how many of those have clause and date right. */
  rules: Record<string, { found: number; right: number }>;
  misses: EventMiss[];
}

export const noEventScores = (): EventScores => ({
  dated: noCounts(),
  parts: Object.fromEntries(EVENT_PARTS.map(part => [part, { of: 0, right: 0 }])) as EventScores['parts'],
  rules: {},
  misses: [],
});

/** How much of an event, in any of its mentions, lies in the clause of the gold; its trigger counts most. */
function clauseWorth(gold: GoldEvent, found: EventRecord): number {
  const trigger = { start: found.triggerStart, end: found.triggerStart + found.trigger.length };
  const at = gold.text.indexOf(gold.trigger);
  const goldTrigger = at < 0 ? gold : { start: gold.start + at, end: gold.start + at + gold.trigger.length };
  if (overlap(trigger, goldTrigger) > 0) return 1000;
  if (overlap(trigger, gold) > 0) return 500;
  // A happening told again elsewhere is found there too, if most of the clause is that mention.
  const shared = found.mentions.map(mention => overlap(mention, gold));
  const inMention = found.mentions.some((mention, i) => {
    const shorter = Math.min(mention.end - mention.start, gold.end - gold.start);
    return shared[i]! > 0 && shared[i]! >= shorter / 2;
  });
  return inMention ? 100 : 0;
}

const hasDate = (gold: GoldEvent, found: EventRecord) =>
  gold.date.includes('*') || gold.date.includes(found.date);

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
function sameParties(gold: readonly string[], found: readonly Entity[]): boolean {
  if (gold.includes('*')) return true;
  return (
    gold.every(name => found.some(entity => isNamed(entity, name))) &&
    found.every(entity => gold.some(name => isNamed(entity, name)))
  );
}

const naming = (entity: Entity) => entity.code ?? entity.name ?? entity.text;

function judge(part: EventPart, gold: GoldEvent, found: EventRecord): Omit<EventMiss, 'rules'> | undefined {
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

/**
 * Measures the events of one article. They are paired one to one: the same clause is a must, then the same
 * date, the same trigger, the same type. Events of which only a bound of the date is known are judged where
 * the gold has them, but never count as invented: queries leave them out.
 */
export function scoreEvents(gold: readonly GoldEvent[], found: readonly EventRecord[]): EventScores {
  const pairs = pairUp(gold, found, (a, b) => {
    const clause = clauseWorth(a, b);
    if (clause === 0) return undefined;
    return (
      clause +
      (hasDate(a, b) ? 10_000 : 0) +
      (a.required ? 200 : 0) +
      (a.type.includes(b.type) ? 50 : 0) +
      (sameParties(a.actors, b.actors) ? 20 : 0)
    );
  });
  const scores = noEventScores();
  const goldOf = new Map([...pairs].map(([a, b]) => [b, a]));
  for (const event of gold) {
    if (!event.required) continue;
    scores.dated.gold++;
    if (!pairs.has(event)) {
      scores.misses.push({
        kind: 'missed',
        start: event.start,
        end: event.end,
        trigger: event.trigger,
        expected: event.date,
        found: [],
        rules: [],
      });
    }
  }
  for (const event of found) {
    const match = goldOf.get(event);
    const right = match !== undefined && hasDate(match, event);
    const place = { start: event.start, end: event.end, trigger: event.trigger, rules: event.rules };
    const asked = match ? match.required : event.basis !== 'bounded';
    if (asked) {
      scores.dated.found++;
      for (const rule of event.rules) {
        scores.rules[rule] ??= { found: 0, right: 0 };
        scores.rules[rule].found++;
        if (right) scores.rules[rule].right++;
      }
    }
    if (!match) {
      if (asked) scores.misses.push({ kind: 'invented', ...place, expected: [], found: [event.date] });
      continue;
    }
    if (!right) {
      if (asked)
        scores.misses.push({ kind: 'wrong date', ...place, expected: match.date, found: [event.date] });
      continue;
    }
    if (!match.required) continue;
    scores.dated.right++;
    for (const part of EVENT_PARTS) {
      if (part === 'place' && match.place === undefined) continue;
      const miss = judge(part, match, event);
      scores.parts[part].of++;
      if (miss) scores.misses.push({ ...miss, rules: event.rules });
      else scores.parts[part].right++;
    }
  }
  scores.misses.sort((a, b) => a.start - b.start);
  return scores;
}

/** The scores of several articles together, their misses left out. */
export function addEventScores(a: EventScores, b: EventScores): EventScores {
  const sum = noEventScores();
  sum.dated = addCounts(a.dated, b.dated);
  for (const part of EVENT_PARTS) {
    sum.parts[part] = {
      of: a.parts[part].of + b.parts[part].of,
      right: a.parts[part].right + b.parts[part].right,
    };
  }
  for (const rules of [a.rules, b.rules]) {
    for (const [name, { found, right }] of Object.entries(rules)) {
      const before = sum.rules[name] ?? { found: 0, right: 0 };
      sum.rules[name] = { found: before.found + found, right: before.right + right };
    }
  }
  return sum;
}
