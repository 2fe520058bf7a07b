/** From the bytes of an object to its articles, or why there is none. */
import type { Article, Reason } from '../../../schemas/article.ts';
import type { ArticleInput } from '../input.ts';
import { type Draft, toArticle } from './article.ts';
import { articleBytes } from './bytes.ts';
import { decode } from './decode/charset.ts';
import { formatOf } from './format.ts';
import { draftOfHtml } from './html/index.ts';
import { draftOfJson } from './json/index.ts';
import { refuseLongLists } from './lines.ts';
import { draftOfMarkdown, frontMatter, frontMatterDraft } from './markdown.ts';
import { Refusal } from './refusal.ts';

/** An article, or why the bytes are none. */
export type ReadResult = { article: Article; reason: null } | { article: null; reason: Reason };

/** Articles that one object may hold. */
const MOST_ARTICLES = 10_000;

/** Reads the articles of one object: one, except in JSON lines and JSON lists, which hold any number. */
export function readArticles(input: ArticleInput): ReadResult[] {
  const results = reading(() => {
    const { text, charset } = decode(articleBytes(input.key, input.bytes), input.contentType);
    const format = formatOf(text, input.key, input.contentType);
    const article = (draft: Draft): ReadResult => ({
      article: toArticle(draft, input, format, charset),
      reason: null,
    });
    const json = (value: unknown) => article(draftOfJson(value, draftOfHtml));
    if (format === 'html') return [article(draftOfHtml(text))];
    if (format === 'text' || format === 'markdown') refuseLongLists(text);
    if (format === 'markdown') return [article(draftOfMarkdown(text))];
    if (format === 'text') return [article(draftOfText(text))];
    if (format === 'jsonl')
      return jsonLines(text).flatMap(line => reading(() => [json(parseJson(line, 'the line'))]));
    const value = parseJson(text, 'the file');
    if (!Array.isArray(value)) return [json(value)];
    limit(value.length);
    return value.flatMap(each => reading(() => [json(each)]));
  });
  if (results.length > 0) return results;
  return reading(() => {
    throw new Refusal('empty', 'The list holds no article. Drop it again with its articles.');
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

/** Plain text: every character stays, front matter too, which is marked as no part of the article. */
function draftOfText(text: string): Draft {
  const front = frontMatter(text);
  if (!front) return { text };
  return { ...frontMatterDraft(front), text, furniture: front.end };
}

function jsonLines(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  limit(lines.length);
  return lines;
}

function limit(count: number): void {
  if (count <= MOST_ARTICLES) return;
  throw new Refusal(
    'too-large',
    `One file may hold ${MOST_ARTICLES} articles; this one has ${count}. Split it.`,
  );
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      'malformed',
      `Reading ${what} as JSON failed: ${(error as Error).message.slice(0, 200)}.`,
    );
  }
}
