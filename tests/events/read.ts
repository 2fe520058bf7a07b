import { extract } from '../../functions/extract/extract.ts';
import type { EventRecord } from '../../schemas/event.ts';

/** The events of a text, as the whole extraction finds them. */
export function eventsOf(text: string, published: string | null = '2014-10-10'): EventRecord[] {
  const [extraction] = extract({
    key: 'test.txt',
    bytes: new TextEncoder().encode(text),
    ...(published === null ? {} : { published: { edtf: published, source: 'given' as const } }),
  });
  return extraction!.events;
}

/** The one event whose trigger is the given words. @throws Error where there is none. */
export function eventOf(text: string, trigger: string, published?: string): EventRecord {
  const events = eventsOf(text, published);
  const found = events.find(event => event.trigger.toLowerCase() === trigger.toLowerCase());
  if (!found) {
    throw new Error(`no event "${trigger}" in "${text}"; found ${events.map(event => `"${event.trigger}"`)}`);
  }
  return found;
}

export const codes = (entities: EventRecord['actors']) => entities.map(entity => entity.code ?? entity.name);
