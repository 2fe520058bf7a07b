/**
 * Articles as crawlers write them: a JSON object, a list of them, or one on each line. Field names differ from
 * crawler to crawler; each thing is looked for under all its usual names, outside and in a nested `article`.
 */

import type { PublishedSource } from '../../../schemas/article.ts';
import type { Draft } from './article.ts';
import { toNfc } from './nfc.ts';
import { plain } from './plain.ts';
import { Refusal } from './refusal.ts';

const NAMES = {
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
const MOST_NAMES = 400;

/** Turns HTML into a draft; given from outside, since HTML is a format of its own. */
type ReadHtml = (html: string) => Draft;

/**
 * The draft of one JSON value.
 * @throws Refusal where it is no object with a text.
 */
export function draftOfJson(value: unknown, readHtml: ReadHtml): Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(
      'malformed',
      `An article in JSON is an object with "title" and "text"; this is ${kindOf(value)}.`,
    );
  }
  const fields = flatten(value as Record<string, unknown>);
  const body = textOf(pick(fields, NAMES.text));
  const title = lineOf(pick(fields, NAMES.title));
  const standfirst = lineOf(pick(fields, NAMES.standfirst));
  if (body === null && standfirst === null) {
    const found = [...fields.keys()].slice(0, 12).join(', ') || 'none';
    throw new Refusal(
      'malformed',
      `There is no text in the JSON object: expected "text", "content" or "body"; its fields are ${found}.`,
    );
  }
  const html =
    body !== null && /<\/(?:p|div|body|html|article|span|h\d)>|<br\s*\/?>/i.test(body)
      ? readHtml(body)
      : undefined;
  const draft = compose(
    title ?? html?.title ?? null,
    standfirst,
    html?.text ?? body?.replace(/\r\n?/g, '\n').trim() ?? '',
    html?.known,
  );
  const written = NAMES.published
    .map(name => fields.get(name))
    .find(each => each !== undefined && each !== null && each !== '');
  return {
    ...draft,
    title: title ?? html?.title ?? null,
    publisher: lineOf(pick(fields, NAMES.publisher)) ?? html?.publisher ?? null,
    author: lineOf(pick(fields, NAMES.author)) ?? html?.author ?? null,
    agency: lineOf(pick(fields, NAMES.agency)) ?? null,
    url: lineOf(pick(fields, NAMES.url)) ?? html?.url ?? null,
    claims: [...(written === undefined ? [] : [claim(written)]), ...(html?.claims ?? [])],
  };
}

function claim(written: unknown): { source: PublishedSource; written: string; where: string } {
  const text =
    typeof written === 'object' && written !== null && '$date' in written ? written.$date : written;
  return { source: 'page', written: String(text), where: 'the JSON field of the publication date' };
}

/** Headline, standfirst and text in one, without saying twice what the text begins with. */
function compose(
  title: string | null,
  standfirst: string | null,
  body: string,
  known?: Draft['known'],
): Draft {
  const same = (one: string, other: string) => plain(one) === plain(other);
  const lines = body.split('\n');
  const firsts = lines.filter(line => line.trim() !== '').slice(0, 3);
  const head: { kind: 'title' | 'standfirst'; text: string }[] = [];
  if (title !== null && !firsts.some(line => same(line, title))) head.push({ kind: 'title', text: title });
  if (
    standfirst !== null &&
    !firsts.some(line => plain(line).startsWith(plain(standfirst).slice(0, 60))) &&
    standfirst !== title
  ) {
    head.push({ kind: 'standfirst', text: standfirst });
  }
  const parts = new Map<number, 'title' | 'standfirst'>();
  let text = '';
  for (const { kind, text: line } of head) {
    parts.set(text.length, kind);
    text += `${line}\n\n`;
  }
  const merged: Draft['known'] = new Map(parts);
  for (const [start, kind] of known ?? [])
    if (!(kind === 'title' && title !== null)) merged.set(start + text.length, kind);
  return { text: (text + body).trimEnd(), ...(merged.size > 0 && { known: merged }), standfirst };
}

/** The fields outside, then those of a wrapper that are not outside. */
function flatten(value: Record<string, unknown>): Map<string, unknown> {
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

function pick(fields: Map<string, unknown>, names: readonly string[]): unknown {
  for (const name of names) {
    const field = fields.get(name);
    if (textOf(field) !== null) return field;
  }
  return undefined;
}

/** The text of a field: a string, a list of strings, or an object with a name or text; null where it is blank. */
function textOf(field: unknown): string | null {
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
function lineOf(field: unknown): string | null {
  return textOf(field)?.trim().replace(/\n+/g, ', ').replace(/\s+/g, ' ') ?? null;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
