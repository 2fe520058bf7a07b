/** How well events were found. */
import type { EventRecord } from '../../schemas/event.ts';
import type { GoldEvent } from '../../schemas/gold.ts';
import {
  addCounts,
  addJudged,
  addRuleCounts,
  type Counts,
  countRule,
  type Judged,
  noCounts,
  type RuleCounts,
} from './counts.ts';
import { EVENT_PARTS, type EventMiss, type EventPart, judge, sameParties } from './event-parts.ts';
import { overlap, pairUp } from './pairs.ts';

/** How well the events of an article, or of several, were found. */
export interface EventScores {
  /**
   * Events with a date of their own (basis `stated` or `context`): `gold` the required ones, `right` those
   * found in the same clause with an accepted date, `found` all but those that only an optional event asks for.
   */
  dated: Counts;
  parts: Record<EventPart, Judged>;
  /** For each rule, in how many found events it took part and how many of those have clause and date right. */
  rules: RuleCounts;
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
    if (!pairs.has(event)) scores.misses.push(miss('missed', { ...event, rules: [] }, event.date));
  }
  for (const event of found) scoreFound(scores, event, goldOf.get(event));
  scores.misses.sort((a, b) => a.start - b.start);
  return scores;
}

/** Counts what was found, and where it is right its parts. */
function scoreFound(scores: EventScores, event: EventRecord, match: GoldEvent | undefined): void {
  const right = match !== undefined && hasDate(match, event);
  const asked = match ? match.required : event.basis !== 'bounded';
  if (asked) {
    scores.dated.found++;
    for (const rule of event.rules) countRule(scores.rules, rule, right);
  }
  if (!right) {
    if (asked)
      scores.misses.push(miss(match ? 'wrong date' : 'invented', event, match?.date ?? [], [event.date]));
    return;
  }
  if (!match.required) return;
  scores.dated.right++;
  for (const part of EVENT_PARTS) {
    if (part === 'place' && match.place === undefined) continue;
    const differs = judge(part, match, event);
    scores.parts[part].of++;
    if (differs) scores.misses.push({ ...differs, rules: event.rules });
    else scores.parts[part].right++;
  }
}

function miss(
  kind: EventMiss['kind'],
  { start, end, trigger, rules }: Pick<EventMiss, 'start' | 'end' | 'trigger' | 'rules'>,
  expected: string[],
  found: string[] = [],
): EventMiss {
  return { kind, start, end, trigger, expected, found, rules };
}

/** The scores of several articles together, their misses left out. */
export function addEventScores(a: EventScores, b: EventScores): EventScores {
  const sum = noEventScores();
  sum.dated = addCounts(a.dated, b.dated);
  for (const part of EVENT_PARTS) sum.parts[part] = addJudged(a.parts[part], b.parts[part]);
  sum.rules = addRuleCounts(a.rules, b.rules);
  return sum;
}
