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
 * `Nga phóng 6 tên lửa`: where an article has two sides fight each other, one strikes the other.
 * @param isCountry whether a code is a country's, and no organisation's
 */
export function settleEnemies(drafts: readonly Draft[], isCountry: (code: string) => boolean): void {
  const enemies = enemiesOf(drafts, isCountry);
  if (enemies.size === 0) return;
  for (const draft of drafts) {
    const [actor] = draft.actors;
    const [struck] = draft.recipients;
    // `khu vực Kiev bị tấn công`: by the other side.
    const striker = actor ? undefined : enemies.get(struck?.code ?? '');
    if (striker && draft.type === 'ASSAULT') {
      draft.actors = [striker];
      draft.rules.push('enemy-of-story');
      continue;
    }
    if (!FOUGHT.has(draft.type) || draft.actors.length !== 1 || draft.recipients.length > 0) continue;
    const enemy = enemies.get(actor!.code ?? '');
    if (!enemy) continue;
    draft.recipients = [enemy];
    draft.rules.push('enemy-of-story');
  }
}

/** What is done to the other side of a war. */
const FOUGHT = new Set<EventType>(['ASSAULT', 'COERCE']);

/** The two states or groups that an article tells to fight each other, each by the code of the other; none where more do. */
function enemiesOf(drafts: readonly Draft[], isCountry: (code: string) => boolean): Map<string, Entity> {
  const enemies = new Map<string, Entity>();
  for (const { type, actors, recipients } of drafts) {
    const [actor] = actors;
    const [other] = recipients;
    if (type !== 'ASSAULT' || actors.length !== 1 || recipients.length !== 1) continue;
    if (actor!.code === undefined || other!.code === undefined || !isCountry(actor!.code)) continue;
    enemies.set(actor!.code, { text: other!.text, code: other!.code });
    enemies.set(other!.code, { text: actor!.text, code: actor!.code });
  }
  return enemies.size === 2 ? enemies : new Map();
}
