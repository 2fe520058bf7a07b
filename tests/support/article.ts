import { EXAMPLE_DAY } from '../../functions/extract/dates/rule.ts';
import type { Article } from '../../schemas/article.ts';

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
