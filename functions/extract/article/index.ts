import type { Article, Reason } from '../../../schemas/article.ts';
import type { ArticleInput } from '../input.ts';
import { toArticle } from './article.ts';
import { articleBytes } from './bytes.ts';
import { decode } from './charset.ts';
import { Refusal } from './refusal.ts';

/** An article, or why the bytes are none. */
export type ReadResult = { article: Article; reason: null } | { article: null; reason: Reason };

/** Reads the articles of one object: one, except in JSON lines, which hold one on each line. */
export function readArticles(input: ArticleInput): ReadResult[] {
  return reading(() => {
    const { text, charset } = decode(articleBytes(input.key, input.bytes), input.contentType);
    return [{ article: toArticle({ text }, input, 'text', charset), reason: null }];
  });
}

/** The results, or the one refusal. */
function reading(read: () => ReadResult[]): ReadResult[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ article: null, reason: error.reason }];
  }
}
