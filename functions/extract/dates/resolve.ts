import type { Article, Published } from '../../../schemas/article.ts';
import type { DateMention } from '../../../schemas/date.ts';
import type { Reading } from '../reading.ts';
import type { UnresolvedDate } from './value.ts';

/** Gives every mention its value, counted from the publication date. */
export function resolveDates(
  _mentions: readonly UnresolvedDate[],
  _article: Article,
  _reading: Reading,
  _published: Published,
): DateMention[] {
  return [];
}
