/** Which part of the article a place lies in, and which parts tell what others tell. */
import type { Article } from '../../../schemas/article.ts';

/** Parts that tell what the body tells too. */
export const REPEATING: ReadonlySet<string> = new Set(['title', 'standfirst', 'caption']);

/** The kind of the part that an offset lies in; offsets must not decrease from call to call. */
export function partsOf(article: Article): (offset: number) => string {
  let at = 0;
  const { parts } = article;
  return offset => {
    while (at < parts.length && parts[at]!.end <= offset) at++;
    const part = parts[at];
    return part && part.start <= offset ? part.kind : 'paragraph';
  };
}
