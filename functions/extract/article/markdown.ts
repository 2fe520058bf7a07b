/**
 * Markdown to text: front matter read, marks of emphasis, links, lists and headings taken away, a paragraph on each
 * line. Not a whole Markdown: what people write who keep articles as notes.
 */
import type { PartKind } from '../../../schemas/article.ts';
import type { Draft } from './article.ts';
import type { PublishedClaim } from './published.ts';

const LONGEST_FRONT_MATTER = 20_000;
/** Longer lines are no prose, and are left as they are. */
const LONGEST_LINE = 20_000;
const DATE_FIELDS = [
  'published',
  'date',
  'datepublished',
  'publish_date',
  'published_at',
  'pubdate',
  'created',
];

/** The fields of a text's front matter, in small letters, and where the text after it begins. */
export interface FrontMatter {
  fields: Map<string, string>;
  /** Offset of the first character after it. */
  end: number;
}

/** Reads front matter: lines `name: value` between `---` lines (or `+++`, `name = value`) at the very beginning. */
export function frontMatter(text: string): FrontMatter | undefined {
  const open = /^\ufeff?(---|\+\+\+)[^\S\n]*\r?\n/.exec(text);
  if (!open) return undefined;
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  const close = (open[1] === '---' ? /^(?:---|\.\.\.)[^\S\n]*\r?$/m : /^\+\+\+[^\S\n]*\r?$/m).exec(
    head.slice(open[0].length),
  );
  if (!close) return undefined;
  const fields = new Map<string, string>();
  let name = '';
  for (const line of head.slice(open[0].length, open[0].length + close.index).split(/\r?\n/)) {
    const field = /^(?<name>[\p{L}\w.-]{1,40})\s*[:=]\s*(?<value>.*)$/u.exec(line)?.groups;
    if (field) {
      name = field.name!.toLowerCase();
      const value = field.value!.trim();
      fields.set(name, /^[>|][+-]?$/.test(value) ? '' : unquote(value));
    } else if (name !== '' && /^\s+\S/.test(line)) {
      // A folded value or a list goes on; several authors are joined by commas.
      const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
      const before = fields.get(name)!;
      const more = unquote((item ?? line).trim());
      fields.set(name, before === '' ? more : `${before}${item === undefined ? ' ' : ', '}${more}`);
    } else if (line.trim() !== '' && !line.startsWith('#')) return undefined;
  }
  if (fields.size === 0) return undefined;
  return { fields, end: Math.min(text.length, open[0].length + close.index + close[0].length + 1) };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value)?.[2];
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list !== undefined)
    return list
      .split(',')
      .map(each => unquote(each.trim()))
      .join(', ');
  return quoted ?? value.replace(/\s+#.*$/, '');
}

/** What front matter says of the article. */
export function frontMatterDraft({ fields }: FrontMatter): Omit<Draft, 'text'> {
  const first = (...names: string[]) => names.map(name => fields.get(name)).find(value => value) ?? null;
  const claims: PublishedClaim[] = [];
  for (const name of DATE_FIELDS) {
    const written = fields.get(name);
    if (written) claims.push({ source: 'frontmatter', written, where: `"${name}" in the front matter` });
  }
  return {
    title: first('title', 'headline'),
    standfirst: first('standfirst', 'sapo', 'description', 'summary'),
    publisher: first('publisher', 'site', 'source', 'newspaper'),
    author: first('author', 'authors', 'by', 'byline'),
    agency: first('agency'),
    url: first('url', 'link', 'canonical', 'source_url'),
    claims,
  };
}

/** The draft of a Markdown text (NFC). */
export function draftOfMarkdown(source: string): Draft {
  const front = frontMatter(source);
  const fields = front ? frontMatterDraft(front) : {};
  const body = source.slice(front?.end ?? 0);
  const known = new Map<number, PartKind>();
  const lines: string[] = [];
  let length = 0;
  let title: string | null = null;
  let fenced = false;
  const push = (line: string, kind?: PartKind) => {
    if (kind) known.set(length, kind);
    lines.push(line);
    length += line.length + 1;
  };
  for (const raw of body.split(/\r?\n/)) {
    if (/^\s*(?:```|~~~)/.test(raw)) {
      fenced = !fenced;
      continue;
    }
    if (fenced || /^\s*(?:[-*_]\s*){3,}$|^\s*=+\s*$|^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/.test(raw)) continue;
    if (/^\s*\[[^\]]{1,80}\]:\s*\S+/.test(raw)) continue;
    const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(raw);
    const image = /^\s*!\[(?<alt>[^\]]{0,500})\]\([^)]{0,2000}\)\s*$/.exec(raw)?.groups;
    const line = image
      ? image.alt!
      : inline(
          (heading?.[2]?.replace(/#{1,6}$/, '') ?? raw)
            .replace(/^\s*(?:>\s?)+/, '')
            .replace(/^(\s*)[*+]\s+/, '$1- '),
        );
    if (heading?.[1] === '#' && title === null) {
      title = line;
      push(line, 'title');
    } else push(line, image && line !== '' ? 'caption' : undefined);
  }
  const text = lines.join('\n');
  const isHeadless = title === null && fields.title;
  if (!isHeadless) return { ...fields, title: fields.title ?? title, text, known };
  const shift = fields.title!.length + 2;
  const moved = new Map<number, PartKind>([[0, 'title']]);
  for (const [start, kind] of known) moved.set(start + shift, kind);
  return { ...fields, text: `${fields.title}\n\n${text}`, known: moved };
}

/** A line without the marks of emphasis, links, code and images. */
function inline(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  return line
    .trimEnd()
    .replace(/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)|\[[^\]]{0,80}\])/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=\S)([^*_]{1,1000}?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1');
}
