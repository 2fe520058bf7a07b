/**
 * What a report tells next of the day of its news: who stands named right before a verb, in the article's own voice and
 * soon after something of that day, did it then too.
 */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { SPOKEN } from '../spoken.ts';
import { isHeldByForces } from './narrative.ts';
import { isLate } from './scene.ts';
import { ageOf } from './told-days.ts';

/** Sentences behind the last that told of the day. */
const REACH = 3;

/** Days after which more may have been done on another day; more where the article knows no other day. */
const FRESH = 1;
const FRESH_ALONE = 3;

/** What is done at once, on the spot or in words; laws, posts and trade are told of other times too. */
const AT_ONCE = new Set<EventType>([
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'CONSULT',
  'LIFE',
  'MOVE',
  'PROSECUTE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);

/** What somebody may be charged with, or have suffered. */
const DEEDS = new Set<EventType>(['AID', 'ASSAULT', 'COERCE', 'LIFE', 'MOVE', 'PROTEST', 'THREATEN']);

/** Of these a marker of the past may mean the days since then. */
const LATER_TOO = new Set<EventType>(['PROSECUTE', 'SANCTION']);

/**
 * Whether a draft goes on with the day of the news. `told` is the last sentence that told of it, `single` says that the
 * article knows no other day.
 */
export function goesOnThatDay(
  draft: Draft,
  news: Draft,
  told: number,
  single: boolean,
  published: string | null,
): boolean {
  const gap = draft.sentence - told;
  // Who comes to see what happened late at night comes on the next day.
  if (isLate(news) && !draft.moment) return false;
  if (gap < 0 || gap > REACH || draft.relation !== 'main') return false;
  const fresh = single && !SPOKEN.has(draft.type) ? FRESH_ALONE : FRESH;
  if ((ageOf(news.date, published) ?? Infinity) > fresh) return false;
  if (!AT_ONCE.has(draft.type) || draft.status !== 'asserted' || draft.speech > 0 || draft.source !== null)
    return false;
  if (draft.noun || draft.saying || draft.earlier || draft.apart || draft.ongoing || draft.provided)
    return false;
  if (draft.opens || draft.pointing || draft.reported || draft.mode === 'investigate') return false;
  // Of whom is charged or buried is told what he did, or died of, before.
  if (DEEDS.has(draft.type) && (news.type === 'PROSECUTE' || (news.type === 'LIFE' && !news.harm)))
    return false;
  if (draft.gathering?.at === 'other' || (draft.type === 'LIFE' && !draft.harm)) return false;
  if (draft.done && (LATER_TOO.has(draft.type) || SPOKEN.has(draft.type))) return false;
  if (isHeldByForces(draft)) return false;
  const named = draft.actors.length > 0 || draft.recipients.length > 0;
  return named && !draft.weak && (draft.plain || draft.done);
}
