/** For whom direct speech is: the first state besides the speaker's own of which it tells. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { prepositionBefore } from './preposition-before.ts';
import { statesOf } from './states.ts';

/** Items between a verb of saying and the speech that it gives to somebody. */
const REACH = 16;

/** Items of a speech that are read. */
const LONGEST = 80;

/** `“Chúng tôi không phải kẻ thù của Triều Tiên …”, ông A nói`: the states of which the words beside a verb of saying tell. */
export function quotedAbout(
  items: readonly Item[],
  clauses: readonly Clause[],
  head: Head,
  actor: Entity,
): Entity[] | undefined {
  const speech = speechBeside(items, clauses, head.item);
  if (speech === undefined) return undefined;
  const { from, to } = speech;
  if (reportsWar(items, from, to)) return undefined;
  // `“Mỹ cần xem lại. Chúng tôi phản đối NATO …”`: what the speaker's side does counts first.
  const self = items.slice(from, to).findIndex(({ entity }) => entity?.self);
  const own = self < 0 ? undefined : firstOther(items, from + self + 1, to, actor);
  return own ?? firstOther(items, from, to, actor);
}

function firstOther(items: readonly Item[], from: number, to: number, actor: Entity): Entity[] | undefined {
  for (let i = from; i < to; i++) {
    const { entity, aside } = items[i]!;
    if (!entity || aside || entity.kind === 'place') continue;
    if (prepositionBefore(items, i, from) & Cue.AT) continue;
    const states = groupFrom(items, i, to).filter(({ code }) => code !== actor.code);
    if (states.length > 0) return states;
  }
  return undefined;
}

/** Fighting that is told: `Địch mở 26 đợt tiến công` is news, and no word to the enemy. */
const FOUGHT = new Set<EventType>(['ASSAULT', 'LIFE']);

function reportsWar(items: readonly Item[], from: number, to: number): boolean {
  let fought = false;
  for (let i = from; i < to; i++) {
    const { entity, trigger } = items[i]!;
    if (entity?.self) return false;
    fought ||= trigger !== undefined && FOUGHT.has(trigger.type);
  }
  return fought;
}

/** The states of the names that stand together from an item on. */
function groupFrom(items: readonly Item[], from: number, to: number): Entity[] {
  const { group } = items[from]!.entity!;
  const states: Entity[] = [];
  for (let i = from; i < to; i++) {
    const { entity } = items[i]!;
    if (entity && entity.group !== group) break;
    if (entity) states.push(...statesOf(entity).filter(({ code }) => code !== undefined));
  }
  return states;
}

/** The direct speech of the sentence right before a verb of saying and its subject, or behind its colon. */
function speechBeside(
  items: readonly Item[],
  clauses: readonly Clause[],
  saying: number,
): { from: number; to: number } | undefined {
  if (items[saying]!.speech !== 0) return undefined;
  for (let i = saying - 1; i >= Math.max(clauses[0]!.from, saying - REACH); i--) {
    if (items[i]!.speech !== 0) return stretchOf(items, i);
    if (items[i]!.trigger?.frame === 'saying' && items[i]!.cues === 0) break;
  }
  for (let i = saying + 1; i < Math.min(items.length, saying + REACH); i++) {
    if (items[i]!.speech !== 0) return stretchOf(items, i);
    if (items[i]!.trigger && items[i]!.trigger!.kind !== 'noun') return undefined;
  }
  return undefined;
}

function stretchOf(items: readonly Item[], at: number): { from: number; to: number } {
  const { speech } = items[at]!;
  let from = at;
  let to = at + 1;
  while (from > 0 && items[from - 1]!.speech === speech && at - from < LONGEST) from--;
  while (to < items.length && items[to]!.speech === speech && to - at < LONGEST) to++;
  return { from, to };
}
