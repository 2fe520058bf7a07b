import type { Article, Published } from '../../../schemas/article.ts';
import type { DateMention } from '../../../schemas/date.ts';
import type { Reading } from '../reading.ts';

export interface FoundDates {
  /** In order of their place, not overlapping. */
  dates: DateMention[];
  /** The article's publication date; inferred from the text where the article brought none. */
  published: Published;
}

/** Finds the date expressions of an article and resolves them to EDTF. */
export function findDates(article: Article, _reading: Reading, _storedOn?: string): FoundDates {
  return { dates: [], published: article.published };
}
