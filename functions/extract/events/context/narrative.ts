/** How the story of a day goes on: one happening after the other, of the sorts that belong together. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';

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
]);

/** The story of a day, as far as it is told. */
export interface Scene {
  /** The happening that dates it. */
  of: Draft;
  /** Sentence and paragraph of the last happening told of it. */
  sentence: number;
  paragraph: number;
}

/** Sentences over which a story may be left for something else. */
const REACH = 2;

/** The same for harm that is done: an article tells of one such story. */
const LONG_REACH = 5;

/** Deeds that an article of one day tells of that day; laws, promises and lives are rather its background. */
const SINGLE = new Set<EventType>(['CONTEST', 'PROTEST', 'AID', 'CONSULT', 'RETREAT']);

/** What the story of a day that began with one type goes on with. */
const GOES_WITH: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  ACCIDENT: new Set(['ACCIDENT', 'AID', 'ASSAULT', 'LIFE']),
  ASSAULT: new Set(['ASSAULT', 'ACCIDENT', 'COERCE', 'PROTEST', 'LIFE']),
  LIFE: new Set(['LIFE', 'AID']),
  CONTEST: new Set(['CONTEST']),
  PROSECUTE: new Set(['PROSECUTE']),
  PROTEST: new Set(['PROTEST', 'ASSAULT', 'COERCE']),
  COERCE: new Set(['COERCE', 'PROTEST', 'ASSAULT']),
  MOVE: new Set(['ASSAULT', 'ACCIDENT', 'LIFE', 'COERCE']),
};

/** Happenings that are told in passing tense-less, one after the other. */
const TENSELESS = new Set<EventType>(['ACCIDENT', 'ASSAULT', 'COERCE', 'LIFE']);

/** What the story of a happening that is only called one goes on with. */
const OF_INCIDENT = new Set<EventType>([
  'ASSAULT',
  'ACCIDENT',
  'COERCE',
  'LIFE',
  'PROTEST',
  'AID',
  'REQUEST',
]);

/** `Sự việc xảy ra vào khoảng 9h30 ngày 8/12`: what sort of happening it was is told by what goes on. */
function goesWith(of: Draft): ReadonlySet<EventType> | undefined {
  if (isIncident(of)) return OF_INCIDENT;
  // `Sáng 28/8, anh Tám tới nhắc nhở …`: a quarrel of private persons may end in harm.
  return isQuarrel(of) ? TENSELESS : GOES_WITH[of.type];
}

const QUARRELS = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

function isQuarrel({ type, actors }: Draft): boolean {
  return QUARRELS.has(type) && actors.length > 0 && actors.every(({ code }) => code === undefined);
}

function isIncident(of: Draft): boolean {
  return of.type === 'OTHER' && of.rules.includes('noun-undergo');
}

/** Whether an undated happening goes on with a scene; `single` where the article knows no other date. */
export function tellsOn(draft: Draft, scene: Scene, single: boolean): boolean {
  if (!mayTellOn(draft)) return false;
  if (single && draft.done && SINGLE.has(draft.type)) return true;
  const gap = draft.sentence - scene.sentence;
  if (isExchange(draft) && isIncident(scene.of)) return gap >= 0;
  if (isExchange(draft) && ON_THE_SPOT.has(scene.of.type)) return gap >= 0 && gap <= REACH;
  if (!goesWith(scene.of)?.has(draft.type)) return false;
  const reach = isIncident(scene.of)
    ? Infinity
    : TENSELESS.has(draft.type) && !draft.weak
      ? LONG_REACH
      : REACH;
  const near = gap >= 0 && (gap <= reach || draft.paragraph === scene.paragraph);
  return (near || (single && TENSELESS.has(draft.type))) && isTold(draft);
}

/** Where people meet and quarrel. */
const ON_THE_SPOT = new Set<EventType>(['PROTEST', 'ASSAULT', 'MOVE', 'COERCE']);

const EXCHANGES = new Set<EventType>(['REQUEST', 'REJECT', 'AGREE', 'CONSULT', 'CONCEDE']);

/** `chị Lê từ chối`: words between people on the spot. */
function isExchange({ type, actors }: Draft): boolean {
  return EXCHANGES.has(type) && actors.length > 0 && actors.every(({ code }) => code === undefined);
}

/** What may belong to the day of a story: told as fact, in the article's own words, and no background. */
function mayTellOn(draft: Draft): boolean {
  if (
    draft.status !== 'asserted' ||
    draft.noun ||
    draft.pointing ||
    draft.provided ||
    draft.earlier ||
    draft.speech > 0
  )
    return false;
  if (!STORY_TYPES.has(draft.type) || (draft.type === 'LIFE' && !draft.harm)) return false;
  return !draft.weak || (draft.type === 'ASSAULT' && hasParties(draft));
}

function isTold(draft: Draft): boolean {
  if (draft.type === 'PROSECUTE') return hasParties(draft);
  return draft.done || TENSELESS.has(draft.type);
}

function hasParties({ actors, recipients }: Draft): boolean {
  return actors.length > 0 || recipients.length > 0;
}

/** Types of which an article tells one happening in many words. */
const VIOLENT = new Set<EventType>(['ACCIDENT', 'ASSAULT', 'PROTEST']);

/** The happening that an article is about: all that it dates of accident and violence is on one day. */
export function onlyScene(stated: readonly Draft[]): Draft | undefined {
  const [first, ...others] = stated.filter(draft => VIOLENT.has(draft.type) || draft.harm);
  return first?.status === 'asserted' && others.every(({ date }) => date === first.date) ? first : undefined;
}

/** Whether an undated happening is part of the one that the article is about. */
export function isOfScene(draft: Draft): boolean {
  return mayTellOn(draft) && (VIOLENT.has(draft.type) || draft.harm);
}
