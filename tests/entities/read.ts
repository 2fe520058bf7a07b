import { type EntityMention, findEntities } from '../../functions/extract/entities/index.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare } from '../../functions/extract/reading.ts';
import type { Article } from '../../schemas/article.ts';

/** The names of a Vietnamese text. */
export function entitiesOf(text: string, published: string | null = null): EntityMention[] {
  const article: Article = {
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
    text,
  };
  return findEntities(article, prepare(article, languageFor('vi')!));
}
