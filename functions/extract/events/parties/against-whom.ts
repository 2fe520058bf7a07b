/** Against whom a protest, a coup or an attack is that names nobody: the state it happens in, or the enemy of the article. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate, sideAlone } from '../same-parties.ts';

/** `biểu tình ở Paris`, `cuộc đảo chính năm 2014`: people stand up against the state that they live in. */
export function settleRisings(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { place, recipients, rising, rules } = draft;
    if (recipients.length > 0 || place?.country === undefined || !(rising || isProtest(draft))) continue;
    draft.recipients = [{ text: place.text, code: place.country }];
    rules.push('state-of-place');
  }
}

function isProtest({ type, actors, noun }: Draft): boolean {
  // `bị khởi tố về hành vi gây rối`: without anybody who does it, a name for a crime.
  return type === 'PROTEST' && (actors.length > 0 ? arePrivate(actors) : noun);
}

/**
 * `Nga phóng 6 tên lửa`: whoever is told to fight but one other strikes that one.
 * @param isCountry whether a code is a country's, and no organisation's
 */
export function settleEnemies(drafts: readonly Draft[], isCountry: (code: string) => boolean): void {
  const enemies = enemiesOf(drafts, isCountry);
  if (enemies.size === 0) return;
  for (const draft of drafts) {
    const [actor] = draft.actors;
    const [struck] = draft.recipients;
    if (draft.type === 'ASSAULT' && draft.mutual && !struck) {
      const sides = draft.actors.length > 1 ? undefined : sidesOf(enemies, actor);
      if (!sides) continue;
      draft.actors = sides;
      draft.rules.push('enemy-of-story');
      continue;
    }
    // `khu vực Kiev bị tấn công`: by the other side.
    const striker = actor ? undefined : onlyEnemy(enemies, struck);
    if (striker && draft.type === 'ASSAULT') {
      draft.actors = [striker];
      draft.rules.push('enemy-of-story');
      continue;
    }
    // `sẽ bắn hạ bất cứ máy bay nào`: whom a threat is for does not follow from what was done.
    if (!FOUGHT.has(draft.type) || draft.rising || draft.status !== 'asserted') continue;
    if (draft.actors.length !== 1 || draft.recipients.length > 0) continue;
    const enemy = onlyEnemy(enemies, actor);
    if (!enemy || isElsewhere(draft, [actor!, enemy])) continue;
    draft.recipients = [enemy];
    draft.rules.push('enemy-of-story');
  }
}

/** `từng tham chiến ở Syria`: in a land of neither side it was another war. */
function isElsewhere({ place }: Draft, sides: readonly Entity[]): boolean {
  return place?.country !== undefined && sides.every(({ code }) => code !== place.country);
}

/** `Chiến sự tiếp tục diễn ra`: both sides of the only war of an article, or whoever fights and his only enemy. */
function sidesOf(enemies: ReadonlyMap<string, Entity[]>, actor: Entity | undefined): Entity[] | undefined {
  if (actor) {
    const enemy = onlyEnemy(enemies, actor);
    return enemy && [actor, enemy];
  }
  const [one, other, third] = [...enemies.values()];
  return one?.length === 1 && other?.length === 1 && !third ? [other[0]!, one[0]!] : undefined;
}

/** The one whom a side fights; beside a state, its bands count for nothing. */
function onlyEnemy(enemies: ReadonlyMap<string, Entity[]>, side: Entity | undefined): Entity | undefined {
  const all = enemies.get(keyOf(side)) ?? [];
  const states = all.filter(({ code }) => code !== undefined);
  const [enemy, other] = states.length > 0 ? states : all;
  return other ? undefined : enemy;
}

/** What is done to the other side of a war. */
const FOUGHT = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Whom each state or organisation of an article is told to fight, by its code; one side of each pair is a state. */
function enemiesOf(drafts: readonly Draft[], isCountry: (code: string) => boolean): Map<string, Entity[]> {
  const enemies = new Map<string, Entity[]>();
  const note = (side: Entity, other: Entity) => {
    const known = enemies.get(keyOf(side));
    if (!known) enemies.set(keyOf(side), [other]);
    else if (known.every(each => keyOf(each) !== keyOf(other))) known.push(other);
  };
  const strikers = new Set(
    drafts.flatMap(({ type, actors }) => (type === 'ASSAULT' ? actors.map(keyOf) : [])),
  );
  // Whoever has no code is a side only where he strikes too: a victim is none.
  const fights = (side: Entity) => side.code !== undefined || (side.name && strikers.has(side.name));
  for (const { type, actors, recipients } of drafts) {
    const [actor] = actors;
    const [other] = recipients;
    if (type !== 'ASSAULT' || actors.length !== 1 || recipients.length !== 1) continue;
    if (![actor!, other!].some(({ code }) => code !== undefined && isCountry(code))) continue;
    if (!fights(actor!) || !fights(other!)) continue;
    note(actor!, sideAlone(other!));
    note(other!, sideAlone(actor!));
  }
  return enemies;
}

/** A state or organisation by its code, a band by its name; nothing for words that name nobody. */
const keyOf = (entity: Entity | undefined) => entity?.code ?? entity?.name ?? '';
