import { parseDates, resolveDates } from '../../functions/extract/dates/index.ts';
import { EXAMPLE_DAY } from '../../functions/extract/dates/rule.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare } from '../../functions/extract/reading.ts';
import type { Article } from '../../schemas/article.ts';
import type { DateMention } from '../../schemas/date.ts';

const vi = languageFor('vi')!;

/** An article of a text and nothing else. */
export function articleOf(text: string, published: string | null = EXAMPLE_DAY): Article {
  return {
    title: null,
    standfirst: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
    language: 'vi',
    format: 'text',
    charset: 'utf-8',
    published: { edtf: published, source: published === null ? 'none' : 'given', reasons: [], conflicts: [] },
    parts: [],
    text: text.normalize('NFC'),
  };
}

/** The dates of a Vietnamese text. */
export function find(text: string, published: string | null = EXAMPLE_DAY): DateMention[] {
  const article = articleOf(text, published);
  const reading = prepare(article, vi);
  return resolveDates(parseDates(article, reading), article, reading, article.published);
}
