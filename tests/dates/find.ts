import { parseDates, resolveDates } from '../../functions/extract/dates/index.ts';
import { EXAMPLE_DAY } from '../../functions/extract/dates/rule.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare } from '../../functions/extract/reading.ts';
import type { DateMention } from '../../schemas/date.ts';
import { articleOf } from '../support/article.ts';

const vi = languageFor('vi')!;

/** The dates of a Vietnamese text. */
export function find(text: string, published: string | null = EXAMPLE_DAY): DateMention[] {
  const article = articleOf(text, published);
  const reading = prepare(article, vi);
  return resolveDates(parseDates(article, reading), article, reading, article.published);
}
