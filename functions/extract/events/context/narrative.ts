/** How the story of a day goes on: one happening after the other, of the sorts that belong together. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate } from '../same-parties.ts';
import { DEEDS, hasParties, isExchange, isNext, LONG_REACH, REACH } from './next-blow.ts';
import { type Scene, TENSELESS } from './scene.ts';

/** Happenings that a story tells one after the other. */
export const STORY_TYPES = new Set<EventType>([
  'ACCIDENT',
  'PROSECUTE',
  'LIFE',
  'ASSAULT',
  'CONTEST',
  'PROTEST',
  'COERCE',
  'AID',
  'APPOINT',
  'MOVE',
  'OTHER',
  'AGREE',
  'CONSULT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'LEGISLATE',
  'REJECT',
  'CONCEDE',
]);

/** Deeds that an article of one day tells of that day; laws, promises and lives are rather its background. */
const SINGLE = new Set<EventType>(['CONTEST', 'PROTEST', 'AID', 'CONSULT', 'RETREAT']);

/** Whether an undated happening goes on with a scene; `single` where the article knows no other date. */
export function tellsOn(draft: Draft, scene: Scene, single: boolean): boolean {
  if (!mayTellOn(draft) || (isHeldByForces(draft) && draft.paragraph !== scene.paragraph)) return false;
  if (single && draft.done && SINGLE.has(draft.type)) return true;
  const gap = draft.sentence - scene.sentence;
  if (isNext(draft, scene, gap, single)) return true;
  // `Công văn cũng đề nghị …`, of one told before.
  if (draft.also && ORDERS.has(draft.type) && scene.type && ORDERS.has(scene.type))
    return gap >= 0 && gap <= REACH + 1 && draft.actors.length === 0 && !draft.rules.includes('passive');
  if (isExchange(draft) && scene.incident) return gap >= 0;
  if (isExchange(draft) && scene.type && ON_THE_SPOT.has(scene.type)) return gap >= 0 && gap <= REACH;
  // `Sáu xe dừng ở trạm. Tài xế không đồng ý mua vé.`
  const near = gap === 1 && draft.paragraph === scene.paragraph;
  if (isExchange(draft) && draft.plain && near && (scene.type === undefined || SPOTS.has(scene.type)))
    return true;
  if (!scene.goesWith?.has(draft.type)) return false;
  const reach = scene.incident ? Infinity : TENSELESS.has(draft.type) && !draft.weak ? LONG_REACH : REACH;
  if (scene.type === 'CONSULT' && !isDoneInSession(draft, gap)) return false;
  // Of what was only a happening, persons tell that it ended in harm.
  if (scene.type === 'OTHER' && !scene.incident && !arePrivate(sufferersOr(draft, scene))) return false;
  const reached = gap >= 0 && (gap <= reach || draft.paragraph === scene.paragraph);
  return (reached || (single && TENSELESS.has(draft.type))) && isTold(draft, scene);
}

/** Who acts, or in a quarrel of persons whom it befalls (`Tuấn bị chém`). */
function sufferersOr({ actors, recipients }: Draft, { of }: Scene): Draft['actors'] {
  return actors.length === 0 && arePrivate(of.actors ?? []) ? recipients : actors;
}

/** `Israel đã bao vây Gaza`: what forces have brought under them is so for longer than the day. */
export function isHeldByForces({ type, done, actors }: Draft): boolean {
  return type === 'COERCE' && done && actors.length > 0 && !arePrivate(actors);
}

/** Sentences behind a session in which what it decides is told. */
const SESSION = 6;

/** `HĐND họp bất thường. Các đại biểu bầu ông Cảnh …`: what a session decides; of whom it names more may be told. */
function isDoneInSession(draft: Draft, gap: number): boolean {
  if (draft.pronoun || draft.weak || draft.source !== null || draft.rules.includes('passive')) return false;
  // `Tại các buổi lễ, …`
  if (draft.gathering && !draft.gathering.opening) return false;
  // A verb further on in a list may be of what is talked over.
  const told = draft.plain || draft.done || draft.relation === 'main';
  return gap >= 0 && gap <= SESSION && told;
}

/** What papers order. */
const ORDERS = new Set<EventType>(['REQUEST', 'LEGISLATE']);

/** Where people meet and quarrel. */
const ON_THE_SPOT = new Set<EventType>(['PROTEST', 'ASSAULT', 'MOVE', 'COERCE']);

/** What brings people together, whatever they do next. */
const SPOTS = new Set<EventType>([...ON_THE_SPOT, 'ACCIDENT', 'OTHER']);

/** What may belong to the day of a story: told as fact, in the article's own words, and no background. */
export function mayTellOn(draft: Draft): boolean {
  if (
    draft.status !== 'asserted' ||
    draft.noun ||
    draft.pointing ||
    draft.provided ||
    draft.mode === 'investigate' ||
    draft.ongoing ||
    draft.earlier ||
    // `Quân Nga sau đó tiếp tục tiến công …`: what armies go on with takes more than the day.
    (draft.drawnOut && draft.actors.some(({ code }) => code !== undefined)) ||
    draft.apart ||
    draft.speech > 0
  )
    return false;
  const word = draft.type === 'STATEMENT' && draft.later && draft.recipients.length > 0;
  if (!(word || STORY_TYPES.has(draft.type)) || (draft.type === 'LIFE' && !draft.harm)) return false;
  const deed = DEEDS.has(draft.type) || draft.type === 'PROSECUTE';
  // `Indonesia thua UAE 0-5`
  if (draft.type === 'CONTEST' && draft.counted) return true;
  return !draft.weak || draft.hour || (deed && hasParties(draft));
}

function isTold(draft: Draft, scene: Scene): boolean {
  if (draft.type === 'PROSECUTE') return hasParties(draft);
  if (draft.type === 'CONTEST' && isResult(draft)) return draft.sentence - scene.sentence <= REACH;
  if (scene.type === 'CONSULT') return true;
  return draft.done || TENSELESS.has(draft.type);
}

/** `Thị Hương giành huy chương bạc`: who did how well, at no other round than the one that is told. */
function isResult({ plain, opens, gathering, pronoun, actors }: Draft): boolean {
  return plain && !opens && !pronoun && !gathering && actors.length > 0;
}
