/** The next blow of a tale: deeds and words of those on the spot, and what comes at the next moment. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate } from '../same-parties.ts';
import { isLate, type Scene, TENSELESS } from './scene.ts';

/** Sentences over which a story may be left for something else. */
export const REACH = 2;

/** The same for harm that is done: an article tells of one such story. */
export const LONG_REACH = 5;

/** What is done on the spot, in a tale told blow by blow; common words tell it too. */
export const DEEDS = new Set<EventType>(['MOVE', 'COERCE', 'ASSAULT', 'ACCIDENT', 'LIFE', 'AID', 'PROTEST']);

/** Whether an undated happening is the next blow of a tale, or comes at the next moment. */
export function isNext(draft: Draft, scene: Scene, gap: number, single: boolean): boolean {
  if (gap < 0 || gap > LONG_REACH) return false;
  const told = scene.tale || (draft.moment && (scene.type === undefined || SCENES.has(scene.type)));
  // The police come at once, and arrest later; whoever has stolen by night may be caught on any day.
  if (draft.type === 'PROSECUTE')
    return (
      told &&
      gap <= REACH &&
      hasParties(draft) &&
      (draft.moment || (!isLate(scene.of) && (single || !arePrivate(scene.of.actors ?? []))))
    );
  // `Tiếp đó, Long nhắn tin cho Huy.`
  if (draft.type === 'STATEMENT') return told && draft.plain && gap <= REACH && arePrivate(draft.actors);
  if (scene.tale && draft.actors.length === 0 && EXCHANGES.has(draft.type)) return true;
  if (isExchange(draft)) return told || (scene.type !== undefined && TENSELESS.has(scene.type));
  if (draft.hour && AT_HOURS.has(draft.type)) return true;
  // `Khoảng 6h30 sáng 2/4, xe container chạy trên quốc lộ 18. Chiếc xe mất lái, lật đè lên ô tô con.`
  if (scene.tale && TENSELESS.has(draft.type) && gap <= REACH && !draft.weak && draft.source === null)
    return draft.type !== 'LIFE' || draft.harm;
  return told && DEEDS.has(draft.type) && draft.source === null && (draft.moment || hasParties(draft));
}

/** What is told with its hour alone. */
const AT_HOURS = new Set<EventType>([...DEEDS, 'PROSECUTE', 'CONSULT', 'CONTEST', 'OTHER', 'RETREAT']);

/** What a moment (`ngay sau đó`) goes on with. */
const SCENES = new Set<EventType>([...DEEDS, 'CONTEST', 'OTHER']);

const EXCHANGES = new Set<EventType>(['REQUEST', 'REJECT', 'AGREE', 'CONSULT', 'CONCEDE']);

/** `chị Lê từ chối`: words between people on the spot. */
export function isExchange({ type, actors }: Draft): boolean {
  return EXCHANGES.has(type) && arePrivate(actors);
}

export function hasParties({ actors, recipients }: Draft): boolean {
  return actors.length > 0 || recipients.length > 0;
}
