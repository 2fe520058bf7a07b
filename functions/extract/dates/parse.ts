import type { Article } from '../../../schemas/article.ts';
import type { Reading } from '../reading.ts';
import type { UnresolvedDate } from './value.ts';

/** Finds the date expressions of an article, as far as their words go; in order, not overlapping. */
export function parseDates(_article: Article, _reading: Reading): UnresolvedDate[] {
  return [];
}
