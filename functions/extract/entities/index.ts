/**
 * Who and what a text names, in four steps, a folder each: `read/` reads it once from left to right, `known/` gathers
 * what the whole article tells of its names, `join/` puts together mentions that are one, `refer/` finds whom words
 * such as `ông này` mean. `names/` makes a language's lexicon ready for them.
 */
import type { Article } from '../../../schemas/article.ts';
import type { Reading } from '../reading.ts';
import { FirmOfArticle } from './known/firm-of-article.ts';
import type { EntityMention } from './mention.ts';
import { readMentions } from './read/mentions.ts';
import { resolve } from './resolve.ts';

export { canAct, type EntityMention, toEntities, toPlace } from './mention.ts';

/**
 * Finds who and what an article names: countries, organisations, their organs and officers, persons, firms,
 * places, and the words that refer back to them, resolved. Mentions come in order of their place and never
 * overlap. Linear in the length of the text.
 */
export function findEntities(article: Article, reading: Reading): EntityMention[] {
  const { language, tokens } = reading;
  return resolve(readMentions(tokens, language.entities), reading, article.published.edtf);
}

/** A firm named less often is no article's subject. */
const FEWEST_NAMINGS = 3;

/** The firm that an article is about: the only one, or one named far more often than any other. */
export function firmOfStory(mentions: readonly EntityMention[], reading: Reading): EntityMention | undefined {
  const firm = new FirmOfArticle(mentions, reading, reading.language.entities).mention;
  const namings = mentions.filter(({ name }) => name !== undefined && name === firm?.name);
  return namings.length >= FEWEST_NAMINGS ? firm : undefined;
}
