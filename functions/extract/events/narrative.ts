/** How a story of one day goes on. */
import type { EventType } from '../../../schemas/event.ts';
import type { Draft } from './draft.ts';

/** Sentences over which a story goes on from its last date. */
const STORY = 5;

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
]);

/** Whether an undated happening goes on with the story of a day. */
export function tellsOn(draft: Draft, day: Draft, single: boolean): boolean {
  if (draft.status !== 'asserted' || draft.weak || draft.noun || !STORY_TYPES.has(draft.type)) return false;
  const near = draft.sentence - day.sentence;
  if (near < 0 || (near > STORY && !single)) return false;
  if (single && draft.done && SINGLE.has(draft.type)) return true;
  if (!GOES_WITH[day.type]?.has(draft.type)) return false;
  if (PHYSICAL.has(draft.type)) return single || near <= 2 || draft.paragraph === day.paragraph;
  return draft.done && (near <= 2 || draft.paragraph === day.paragraph);
}

/** Deeds that an article of one day tells of that day; laws, promises and lives are rather its background. */
const SINGLE = new Set<EventType>(['CONTEST', 'ASSAULT', 'PROTEST', 'AID', 'CONSULT', 'RETREAT']);

/** What the story of a day that began with one type goes on with. */
const GOES_WITH: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  ACCIDENT: new Set(['ACCIDENT', 'AID']),
  ASSAULT: new Set(['ASSAULT', 'ACCIDENT']),
  CONTEST: new Set(['CONTEST']),
  PROSECUTE: new Set(['PROSECUTE']),
  PROTEST: new Set(['PROTEST', 'ASSAULT']),
  MOVE: new Set(['ASSAULT', 'ACCIDENT']),
};

/** Happenings that are told in passing tense-less, one after the other. */
const PHYSICAL = new Set<EventType>(['ACCIDENT']);
