/** Who did what a clause tells without anybody, by what the rest of the article tells. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';

/** What goes on between the same sides over a story. */
const FIGHTING = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'SANCTION',
  'RETREAT',
  'THREATEN',
]);

/** What always has somebody who does it; accidents, works, births and journeys may have none who is told. */
const DONE = new Set<EventType>([
  ...FIGHTING,
  'ACCUSE',
  'AGREE',
  'APPOINT',
  'CONCEDE',
  'CONSULT',
  'CONTEST',
  'COOPERATE',
  'LEGISLATE',
  'PROSECUTE',
  'REJECT',
  'REQUEST',
  'STATEMENT',
  'SUPPORT',
  'TRADE',
]);

/** Sentences over which others fight on, and over which whoever acted last goes on. */
const FAR = 12;
const NEAR = 3;

/** How many events of an article are those of whom it is about, at least, and which part of all. */
const FEW = 2;
const SHARE = 0.7;

const nameOf = ({ code, name, text }: Entity) => code ?? name ?? text;

/**
 * Supplies those who act: in fighting whoever is told to do the like nearest by, and else whoever acts in most of the
 * article; nobody does to himself what a draft tells.
 */
export function supplyFromStory(drafts: readonly Draft[]): void {
  const empty = drafts.filter(draft => draft.actors.length === 0 && DONE.has(draft.type));
  if (empty.length === 0) return;
  const told = drafts
    .filter(({ actors }) => actors.length > 0)
    .sort((a, b) => a.sentence - b.sentence || a.triggerStart - b.triggerStart);
  const protagonists = protagonistsOf(told);
  for (const draft of empty) {
    if (FIGHTING.has(draft.type) && takesItsCourse(draft)) continue;
    const like = FIGHTING.has(draft.type) ? likeOf(besides(told, draft.sentence), draft) : undefined;
    const actors = like?.actors ?? protagonists.filter(each => mayDo(each, draft)).slice(0, 1);
    if (actors.length === 0) continue;
    draft.actors = actors;
    draft.rules.push(like ? 'agent-of-like' : 'agent-of-story');
  }
}

/** Drafts on either side of a sentence among which the like is looked for. */
const RIVALS = 40;

/** The drafts next to a sentence, of drafts in the order of their sentences. */
function besides(told: readonly Draft[], sentence: number): readonly Draft[] {
  let from = 0;
  let to = told.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (told[middle]!.sentence < sentence) from = middle + 1;
    else to = middle;
  }
  return told.slice(Math.max(0, from - RIVALS), from + RIVALS);
}

/** `khi xung đột nổ ra`, `từ khi giao tranh bùng phát`: told by its course alone, what two sides do has no doer. */
function takesItsCourse({ noun, rules }: Draft): boolean {
  return noun && rules.includes('carrier') && !rules.includes('passive');
}

/** Who did the like nearest by. */
function likeOf(told: readonly Draft[], draft: Draft): Draft | undefined {
  const suffers = new Set(draft.recipients.map(nameOf));
  const fits = told.filter(
    ({ actors }) => !actors.some(actor => suffers.has(nameOf(actor)) || !mayFight(actor, draft)),
  );
  const like = nearest(fits, draft, ({ type }) => type === draft.type, FAR);
  // `vụ thử hôm 28/7`: what weapons are tried is told in other words before.
  return like || draft.type !== 'MOBILIZE'
    ? like
    : nearest(fits, draft, ({ sentence }) => sentence <= draft.sentence, NEAR);
}

/** `vụ cướp`, `vụ giết người`: no state strikes at home, and who did a crime is not known of itself. */
function mayFight({ code }: Entity, { type, noun, place }: Draft): boolean {
  // Of those who flee and those who pull out each do it for themselves.
  if (type === 'RETREAT') return code !== undefined;
  if (type !== 'ASSAULT') return true;
  return code === undefined ? !noun : place?.country !== code;
}

/** What is done by two at least. */
const TOGETHER = new Set<EventType>(['AGREE', 'SUPPORT', 'COOPERATE']);

/** Whether the one whom the article is about may have done what a draft leaves open. */
function mayDo(actor: Entity, { type, rules, recipients, place, noun, mutual }: Draft): boolean {
  // `hiệp ước ký năm 1987`: one alone signs none.
  if (mutual && TOGETHER.has(type)) return false;
  if (type === 'ASSAULT' || type === 'SANCTION' || type === 'APPOINT') return false;
  if (recipients.some(each => nameOf(each) === nameOf(actor))) return false;
  if (type === 'CONTEST' && rules.includes('passive')) return false;
  // `CPI giảm 0,17%`: figures are no state's.
  if (type === 'TRADE' && actor.code !== undefined && rules.includes('undergo')) return false;
  // `Hội nghị An ninh Munich`: held by others there.
  return type !== 'CONSULT' || !noun || !place?.country || place.country === actor.code;
}

/** The draft that fits nearest to one, those before it first. */
function nearest(
  drafts: readonly Draft[],
  { sentence }: Draft,
  fits: (draft: Draft) => boolean,
  reach: number,
): Draft | undefined {
  let found: Draft | undefined;
  let best = Infinity;
  for (const draft of drafts) {
    const away = draft.sentence - sentence;
    // What comes behind counts as further away.
    const distance = away > 0 ? 2 * away : -away;
    if (distance > reach || distance > best || !fits(draft)) continue;
    best = distance;
    found = draft;
  }
  return found;
}

/** Whoever acts in many of the events of an article, most first. */
function protagonistsOf(drafts: readonly Draft[]): Entity[] {
  const counts = new Map<string, { count: number; entity: Entity }>();
  for (const { actors } of drafts)
    for (const actor of actors) {
      const key = nameOf(actor);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { count: 1, entity: plainly(actor) });
    }
  return [...counts.values()]
    .filter(({ count }) => count >= FEW && count >= SHARE * drafts.length)
    .sort((a, b) => b.count - a.count)
    .map(({ entity }) => entity);
}

/** For a state or organisation, whoever of it acted. */
const plainly = (actor: Entity): Entity =>
  actor.code === undefined || actor.name === undefined ? actor : withoutName(actor);

function withoutName({ name: _, ...rest }: Entity): Entity {
  return rest;
}
