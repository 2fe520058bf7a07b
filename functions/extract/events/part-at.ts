import type { Article } from '../../../schemas/article.ts';

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
