/**
 * Articles as crawlers write them: a JSON object, a list of them, or one on each line. Field names differ from
 * crawler to crawler; each thing is looked for under all its usual names, outside and in a nested `article`.
 */

import type { PublishedSource } from '../../../../schemas/article.ts';
import type { Draft } from '../article.ts';
import { plain } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { flatten, lineOf, NAMES, pick, textOf } from './fields.ts';

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

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
