/** Against whom a protest, a coup or an attack is that names nobody: the state it happens in, or the enemy of the article. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate } from '../same-parties.ts';

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
    // `khu vực Kiev bị tấn công`: by the other side.
    const [striker, other] = (actor ? undefined : enemies.get(struck?.code ?? '')) ?? [];
    if (striker && !other && draft.type === 'ASSAULT') {
      draft.actors = [striker];
      draft.rules.push('enemy-of-story');
      continue;
    }
    if (!FOUGHT.has(draft.type) || draft.rising) continue;
    if (draft.actors.length !== 1 || draft.recipients.length > 0) continue;
    const [enemy, another] = enemies.get(actor!.code ?? '') ?? [];
    if (!enemy || another) continue;
    draft.recipients = [enemy];
    draft.rules.push('enemy-of-story');
  }
}

/** What is done to the other side of a war. */
const FOUGHT = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Whom each state or organisation of an article is told to fight, by its code; one side of each pair is a state. */
function enemiesOf(drafts: readonly Draft[], isCountry: (code: string) => boolean): Map<string, Entity[]> {
  const enemies = new Map<string, Entity[]>();
  const note = (side: Entity, other: Entity) => {
    const known = enemies.get(side.code!);
    if (!known) enemies.set(side.code!, [other]);
    else if (known.every(({ code }) => code !== other.code)) known.push(other);
  };
  for (const { type, actors, recipients } of drafts) {
    const [actor] = actors;
    const [other] = recipients;
    if (type !== 'ASSAULT' || actors.length !== 1 || recipients.length !== 1) continue;
    if (![actor!, other!].some(({ code }) => code !== undefined && isCountry(code))) continue;
    if (actor!.code === undefined || other!.code === undefined) continue;
    note(actor!, { text: other!.text, code: other!.code });
    note(other!, { text: actor!.text, code: actor!.code });
  }
  return enemies;
}
