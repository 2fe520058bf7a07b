/** Which format a text is in: plain text, Markdown, HTML, JSON. */
import type { Article } from '../../../schemas/article.ts';
import { ending } from './bytes.ts';
import { frontMatter } from './markdown.ts';
import { Refusal } from './refusal.ts';

const HEAD = 4096;

/**
 * What a decoded text is: by its content; the name and the Content-Type decide only where content leaves it open.
 * @throws Refusal for feeds and other XML, which hold no page.
 */
export function formatOf(text: string, key: string, contentType = ''): Article['format'] {
  const head = text
    .slice(0, HEAD)
    .replace(/^\ufeff/, '')
    .trimStart();
  const named = ending(key);
  const first = head[0];
  if (first === '{' || first === '[') {
    const format = jsonFormat(text, head, named);
    if (format) return format;
  }
  if (first === '<') {
    const markup = head.replace(/<!--[\s\S]*?-->/g, '').trimStart();
    if (/^(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/i.test(markup)) {
      throw new Refusal(
        'unsupported-format',
        'This is a feed or a site map, not an article. Drop the pages that it links to.',
      );
    }
    if (
      /<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1|table|section|main|script)[\s>/]/i.test(
        head,
      )
    )
      return 'html';
  }
  const isNamedHtml = /^(?:x?html?|aspx?|php|chn|shtml)$/.test(named) || /html/i.test(contentType);
  if (isNamedHtml && /<[a-z!/]/i.test(text.slice(0, 65_536))) return 'html';
  if (/^(?:md|markdown|mdown|mkd)$/.test(named) || /markdown/i.test(contentType)) return 'markdown';
  if (named !== 'txt' && frontMatter(text)) return 'markdown';
  return 'text';
}

/** JSON or JSON lines; undefined for a text that only begins with a bracket. */
function jsonFormat(text: string, head: string, named: string): 'json' | 'jsonl' | undefined {
  if (/^(?:jsonl|ndjson|jl)$/.test(named)) return 'jsonl';
  const looksLikeJson = /^(?:\{\s*(?:"|\})|\[\s*(?:[{[\]"\d-]|null|true|false))/.test(head);
  if (!looksLikeJson) return named === 'json' ? 'json' : undefined;
  // The first line by itself is a whole object, and another begins on the next.
  const end = text.indexOf('\n', text.search(/\S/));
  if (head[0] === '{' && end > 0 && /^\s*\{/.test(text.slice(end, end + HEAD))) {
    try {
      JSON.parse(text.slice(0, end));
      return 'jsonl';
    } catch {
      return named === 'json' || head.startsWith('{"') ? jsonOrLines(text, end) : undefined;
    }
  }
  if (head[0] === '[' && named !== 'json' && !/^\[\s*[{\]]/.test(head)) return undefined;
  return 'json';
}

/** A damaged first line among whole ones is still JSON lines. */
function jsonOrLines(text: string, end: number): 'json' | 'jsonl' {
  const next = text.indexOf('\n', end + 1);
  try {
    JSON.parse(text.slice(end + 1, next < 0 ? undefined : next));
    return 'jsonl';
  } catch {
    return 'json';
  }
}
