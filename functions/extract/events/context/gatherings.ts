/** The gatherings that an article has told with their days. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { DAY, DAYS, isBefore } from './told-days.ts';

/** What is known of gatherings when the next is told. */
export interface Gatherings {
  /** The last gathering of each sort that was told with its day. */
  gatherings: Map<EventType, Draft>;
  /** The happening that is the news. */
  news: Draft | undefined;
}

/** Notes the gathering of a sort that is meant from now on: one of an earlier time does not stand for that of the news. */
export function keepGathering({ gatherings, news }: Gatherings, draft: Draft): void {
  const type = draft.sitting ? 'CONSULT' : draft.type;
  const told = gatherings.get(type);
  if (told && told.date === news?.date && isBefore(draft.date, told.date)) return;
  gatherings.set(type, draft);
  if (draft.sitting) gatherings.set(draft.type, draft);
}

/** A gathering told with its day or days. */
export function isGathering({ noun, type, basis, status, date, rules }: Draft): boolean {
  const held = noun || (HELD.has(type) && !rules.includes('visit'));
  return held && basis === 'stated' && status !== 'negated' && (DAY.test(date) || DAYS.test(date));
}

/** What verbs too tell as a gathering (`dự hội nghị`, `tổ chức lễ phát động`). */
const HELD = new Set<EventType>(['CONSULT', 'CONTEST', 'LAUNCH']);
