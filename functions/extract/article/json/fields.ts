/** The fields of an article in JSON: how crawlers name them, and their text. */
import { toNfc } from '../decode/nfc.ts';

/** The usual names of each field, the likelier first. */
export const NAMES = {
  title: ['title', 'headline', 'name', 'tieu_de', 'tieude', 'page_title', 'og:title'],
  standfirst: [
    'standfirst',
    'sapo',
    'description',
    'summary',
    'abstract',
    'lead',
    'excerpt',
    'subtitle',
    'mo_ta',
  ],
  text: [
    'text',
    'content',
    'body',
    'articleBody',
    'article_body',
    'maintext',
    'full_text',
    'fulltext',
    'noi_dung',
    'content_text',
    'plain_text',
    'body_text',
    'paragraphs',
    'content_html',
    'html',
    'body_html',
  ],
  published: [
    'published',
    'datePublished',
    'date_published',
    'published_at',
    'publishedAt',
    'published_date',
    'publishedDate',
    'publish_date',
    'publishDate',
    'publish_time',
    'published_time',
    'publication_date',
    'pubdate',
    'pubDate',
    'date_publish',
    'date',
    'datetime',
    'time',
    'timestamp',
    'ngay_dang',
    'created_at',
    'created',
  ],
  url: ['url', 'link', 'canonical_url', 'source_url', 'href', 'permalink', 'original_link'],
  author: ['author', 'authors', 'byline', 'creator', 'tac_gia'],
  publisher: [
    'publisher',
    'site_name',
    'site',
    'source',
    'newspaper',
    'source_name',
    'publication',
    'source_domain',
    'domain',
    'crawled_from',
  ],
  agency: ['agency'],
} as const;
/** What may hold the fields when they don't stand outside. */
const WRAPPERS = ['article', 'data', 'news', 'post', 'item', '_source', 'meta', 'metadata'];
/** Fields of one object that are looked at. */
const MOST_NAMES = 400;

/** The fields outside, then those of a wrapper that are not outside. */
export function flatten(value: Record<string, unknown>): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const add = (object: Record<string, unknown>) => {
    for (const [name, field] of Object.entries(object)) {
      if (!fields.has(name) && fields.size < MOST_NAMES) fields.set(name, field);
    }
  };
  add(value);
  for (const wrapper of WRAPPERS) {
    const inner = value[wrapper];
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
      add(inner as Record<string, unknown>);
  }
  return fields;
}

/** The first field of one of the names that holds a text. */
export function pick(fields: Map<string, unknown>, names: readonly string[]): unknown {
  for (const name of names) {
    const field = fields.get(name);
    if (textOf(field) !== null) return field;
  }
  return undefined;
}

/** The text of a field: a string, a list of strings, or an object with a name or text; null where it is blank. */
export function textOf(field: unknown): string | null {
  if (typeof field === 'string') return field.trim() === '' ? null : toNfc(field);
  if (Array.isArray(field)) {
    const lines = field
      .map(each => (Array.isArray(each) ? null : textOf(each)))
      .filter(each => each !== null);
    return lines.length > 0 ? lines.join('\n') : null;
  }
  if (typeof field === 'object' && field !== null) {
    for (const name of ['name', 'text', 'value', 'rendered']) {
      const inner = (field as Record<string, unknown>)[name];
      if (typeof inner === 'string' && inner.trim() !== '') return toNfc(inner);
    }
  }
  return null;
}

/** The same as one line; several names are joined by commas. */
export function lineOf(field: unknown): string | null {
  return textOf(field)?.trim().replace(/\n+/g, ', ').replace(/\s+/g, ' ') ?? null;
}
