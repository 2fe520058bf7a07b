/** Who did what a clause tells without anybody, by what the rest of the article tells. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { sideAlone, sideOf } from '../same-parties.ts';

/**
 * What always has somebody who does it; accidents, works, births and journeys may have none who is told. Who struck,
 * seized or deposed whom is too grave to be taken from what else is told.
 */
const DONE = new Set<EventType>([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'CONSULT',
  'CONTEST',
  'COOPERATE',
  'LEGISLATE',
  'PROSECUTE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'ELECT',
  'STATEMENT',
  'SUPPORT',
  'TRADE',
]);

/** How many events of an article are those of whom it is about, at least, and which part of all. */
const FEW = 2;
const SHARE = 0.7;

/** Supplies those who act: whoever acts in most of the article; nobody does to himself what a draft tells. */
export function supplyFromStory(drafts: readonly Draft[]): void {
  const empty = drafts.filter(draft => draft.actors.length === 0 && DONE.has(draft.type));
  if (empty.length === 0) return;
  const protagonists = protagonistsOf(drafts.filter(({ actors }) => actors.length > 0));
  for (const draft of empty) {
    const actor = protagonists.find(each => mayDo(each, draft));
    if (!actor) continue;
    draft.actors = [actor];
    draft.rules.push('agent-of-story');
  }
}

/** What is done by two at least. */
const TOGETHER = new Set<EventType>(['AGREE', 'SUPPORT', 'COOPERATE']);

/** Whether the one whom the article is about may have done what a draft leaves open. */
function mayDo(actor: Entity, { type, rules, recipients, place, noun, named, mutual }: Draft): boolean {
  // `hiệp ước ký năm 1987`: one alone signs none.
  if (mutual && TOGETHER.has(type)) return false;
  if (recipients.some(each => sideOf(each) === sideOf(actor))) return false;
  if (type === 'CONTEST' && rules.includes('passive')) return false;
  // `cuộc bầu cử năm 2016`: whose it was, others than whoever tells of it know.
  if (type === 'ELECT' && noun) return false;
  // `một dự án được chuyển nhượng`: whoever the article quotes has not traded it.
  if (type === 'TRADE' && rules.includes('passive') && actor.code === undefined) return false;
  // `CPI giảm 0,17%`: figures are no state's.
  if (type === 'TRADE' && actor.code !== undefined && rules.includes('undergo')) return false;
  // `Hội nghị An ninh Munich`: held by others there.
  if (type === 'CONSULT' && named) return false;
  return type !== 'CONSULT' || !noun || !place?.country || place.country === actor.code;
}

/** Whoever acts in many of the events of an article, most first. */
function protagonistsOf(drafts: readonly Draft[]): Entity[] {
  const counts = new Map<string, { count: number; entity: Entity }>();
  for (const { actors } of drafts)
    for (const actor of actors) {
      const key = sideOf(actor);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { count: 1, entity: sideAlone(actor) });
    }
  return [...counts.values()]
    .filter(({ count }) => count >= FEW && count >= SHARE * drafts.length)
    .sort((a, b) => b.count - a.count)
    .map(({ entity }) => entity);
}
