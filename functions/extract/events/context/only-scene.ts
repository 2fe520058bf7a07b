/** The one accident or crime that an article is about, and what is told of it without a date. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { mayTellOn } from './narrative.ts';

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
