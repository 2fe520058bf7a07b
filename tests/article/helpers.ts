import { readArticles } from '../../functions/extract/article/index.ts';
import type { ArticleInput } from '../../functions/extract/input.ts';
import type { Article, PartKind, ReasonCode } from '../../schemas/article.ts';

type Beside = Partial<Omit<ArticleInput, 'bytes'>>;

/** The only article of some bytes; fails where they were refused. */
export function readOne(content: string | Uint8Array, beside: Beside = {}): Article {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const [result] = readArticles({ key: 'bai.txt', bytes, ...beside });
  if (!result?.article) throw new Error(`refused: ${result?.reason.message}`);
  return result.article;
}

/** Why some bytes were refused; undefined where they were read. */
export function refusal(content: string | Uint8Array, beside: Beside = {}): ReasonCode | undefined {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readArticles({ key: 'bai.txt', bytes, ...beside })[0]?.reason?.code;
}

/** The stretches of one kind. */
export function partsOf(article: Article, kind: PartKind): string[] {
  return article.parts
    .filter(part => part.kind === kind)
    .map(part => article.text.slice(part.start, part.end));
}
