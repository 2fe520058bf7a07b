import type { Article } from '../../../schemas/article.ts';
import type { DateMention } from '../../../schemas/date.ts';
import type { EventRecord } from '../../../schemas/event.ts';
import type { Reading } from '../reading.ts';

/** Finds the events of an article; `key` goes into their identities. */
export function findEvents(
  _article: Article,
  _dates: DateMention[],
  _reading: Reading,
  _key: string,
): EventRecord[] {
  return [];
}
