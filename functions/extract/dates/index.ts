/**
 * The dates of a text, in two steps, a folder each: `read/` finds their words by a language's rules, `resolve/` gives
 * them their places on the calendar. Between the two stands `value.ts`, what the words alone say.
 */
import type { Article, Published } from '../../../schemas/article.ts';
import type { DateMention } from '../../../schemas/date.ts';
import { inferPublished } from '../published/index.ts';
import type { Reading } from '../reading.ts';
import { parseDates } from './read/parse.ts';
import { resolveDates } from './resolve/dates.ts';

export { parseDates } from './read/parse.ts';
export { resolveDates } from './resolve/dates.ts';

export interface FoundDates {
  /** In order of their place, not overlapping. */
  dates: DateMention[];
  /** The article's publication date; inferred from the text where the article brought none. */
  published: Published;
}

/** Finds the date expressions of an article and resolves them to EDTF. */
export function findDates(article: Article, reading: Reading, storedOn?: string): FoundDates {
  const mentions = parseDates(article, reading);
  if (article.published.edtf !== null) {
    const { published } = article;
    return { dates: resolveDates(mentions, article, reading, published), published };
  }
  const { published, exact } = inferPublished(article, reading, mentions, storedOn);
  return { dates: resolveDates(mentions, article, reading, { ...published, edtf: exact }), published };
}
