import { type EntityMention, findEntities } from '../../functions/extract/entities/index.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare } from '../../functions/extract/reading.ts';
import { articleOf } from '../support/article.ts';

/** The names of a Vietnamese text. */
export function entitiesOf(text: string, published: string | null = null): EntityMention[] {
  const article = articleOf(text, published);
  return findEntities(article, prepare(article, languageFor('vi')!));
}
