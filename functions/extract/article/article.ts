/** From what a format gives to an article: its language, its parts, its publication date. */
import type { Article, PartKind } from '../../../schemas/article.ts';
import type { ArticleInput } from '../input.ts';
import { languageFor } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { tellLanguage } from './language.ts';
import { refuseLongLists } from './lines.ts';
import { Furniture } from './parts/furniture.ts';
import { type Marked, markParts } from './parts/index.ts';
import { type PublishedClaim, publishedOf } from './published.ts';

/** What a format makes of the bytes: the text and what stands beside it. */
export interface Draft {
  /** NFC; all offsets count into it. */
  text: string;
  /** Kinds that the format tells by itself, by the offset where the paragraph begins. */
  known?: Map<number, PartKind>;
  /** Characters at the beginning that are front matter and no part of the article. */
  furniture?: number;
  title?: string | null;
  standfirst?: string | null;
  publisher?: string | null;
  author?: string | null;
  agency?: string | null;
  url?: string | null;
  /** The article's own publication dates, the most trusted first. */
  claims?: PublishedClaim[];
}

const furnitureOf = new WeakMap<Language, Furniture>();

/** The furniture that a language knows; undefined where there are no rules for it. */
export function furnitureFor(language: Language): Furniture {
  let furniture = furnitureOf.get(language);
  if (!furniture) {
    furniture = new Furniture(language.article);
    furnitureOf.set(language, furniture);
  }
  return furniture;
}

/** The article of a draft: language told, parts marked, fields filled from the text where the format had none. */
export function toArticle(
  draft: Draft,
  input: ArticleInput,
  format: Article['format'],
  charset: string,
): Article {
  const { text } = draft;
  refuseLongLists(text);
  const tag = tellLanguage(text);
  const language = languageFor(tag);
  const marked: Marked | undefined =
    language && markParts(text, furnitureFor(language), language.sentences, draft.known, draft.furniture);
  const claims = [...(draft.claims ?? [])];
  if (marked?.timeStamp)
    claims.push({ source: 'page', written: marked.timeStamp, where: 'the time stamp in the text' });
  return {
    title: draft.title ?? marked?.title ?? null,
    standfirst: draft.standfirst ?? marked?.standfirst ?? null,
    publisher: draft.publisher ?? marked?.publisher ?? null,
    author: draft.author ?? marked?.author ?? null,
    agency: draft.agency ?? marked?.agency ?? null,
    url: draft.url ?? null,
    language: tag,
    format,
    charset,
    published: publishedOf(input, claims),
    parts: marked?.parts ?? [],
    text,
  };
}
