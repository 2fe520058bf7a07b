/** The article of a saved web page. */
import type { PartKind } from '../../../../schemas/article.ts';
import { languageFor } from '../../languages/index.ts';
import { type Draft, furnitureFor } from '../article.ts';
import { vietnamDay } from '../instants.ts';
import { tellLanguage } from '../language.ts';
import { markParts } from '../parts/index.ts';
import { Refusal } from '../refusal.ts';
import { type Page, readPage } from './blocks.ts';
import { type Content, findContent } from './content.ts';
import { Metadata } from './metadata.ts';
import { parsePage } from './tree.ts';

interface Line {
  text: string;
  kind: PartKind | undefined;
}

/**
 * The article of a page: headline, standfirst, paragraphs and captions, each on a line; what belongs to the site is
 * left out.
 * @throws Refusal where no text of an article is found, or the page has too many elements.
 */
export function draftOfHtml(html: string): Draft {
  const metadata = new Metadata();
  const page = readPage(parsePage(html), metadata);
  const about = metadata.read({ time: null, dateline: null });
  const content = findContent(page, about.titles, about.description);
  const title = content.title ?? about.titles[0] ?? null;
  const lines = withoutFurniture([
    ...(title === null ? [] : [{ text: title, kind: 'title' as const }]),
    ...content.body.map(({ text, kind }) => ({ text, kind })),
  ]);
  if (!lines.some(line => line.kind !== 'title')) {
    throw new Refusal(
      'empty',
      'No text of an article was found in the page; its text may be loaded by a script. Save the page after it has loaded, or copy its text.',
    );
  }
  const { claims } = metadata.read({ time: timeNear(page, content), dateline: datelineNear(page, content) });
  const standfirst = lines.filter(line => line.kind === 'standfirst').map(line => line.text);
  return {
    ...join(lines),
    title,
    standfirst: standfirst.length > 0 ? standfirst.join(' ') : null,
    publisher: about.publisher,
    author: about.author,
    url: about.url,
    claims,
  };
}

function join(lines: Line[]): { text: string; known: Map<number, PartKind> } {
  const known = new Map<number, PartKind>();
  let text = '';
  for (const line of lines) {
    if (line.kind) known.set(text.length, line.kind);
    text += `${line.text}\n`;
  }
  return { text: text.trimEnd(), known };
}

/** Lines without those that the words alone tell to be the site's. */
function withoutFurniture(lines: Line[]): Line[] {
  const { text, known } = join(lines);
  const language = languageFor(tellLanguage(text));
  if (!language) return lines;
  const { parts } = markParts(text, furnitureFor(language), language.sentences, known);
  const dropped = new Set(
    parts
      .filter(part => part.kind === 'navigation' || part.kind === 'dateline')
      .map(part => `${part.start}-${part.end}`),
  );
  let at = 0;
  return lines.filter(line => {
    const span = `${at}-${at + line.text.length}`;
    at += line.text.length + 1;
    return !dropped.has(span);
  });
}

/** The `<time>` nearest to the headline. */
function timeNear({ times, blocks }: Page, { head }: Content): string | null {
  const title = head.title < 0 ? head.from : head.title;
  let nearest: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const { written, block } of times) {
    const said = vietnamDay(written) ? written : (blocks[block]?.text ?? '');
    const far = Math.abs(block - title);
    if (far < distance && block >= head.from && block <= head.to && said.length <= 90 && vietnamDay(said)) {
      nearest = said;
      distance = far;
    }
  }
  return nearest;
}

/** A short block near the headline that holds a full day and hardly anything else: `Thứ Sáu, 08/04/2016 14:05`. */
function datelineNear({ blocks }: Page, { head }: Content): string | null {
  const isStamp = (at: number) => {
    const text = blocks[at]?.text ?? '';
    if (text.length > 90 || !/\d{4}/.test(text) || !vietnamDay(text)) return false;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters <= 20 || (/\d[:hg]\d{2}/.test(text) && letters <= 40);
  };
  const title = head.title < 0 ? head.from : head.title;
  // After the headline first, then before it, then under the text.
  for (let at = title + 1; at <= title + 12; at++) if (isStamp(at)) return blocks[at]!.text;
  for (let at = title - 1; at >= head.from; at--) if (isStamp(at)) return blocks[at]!.text;
  for (let at = head.to - 10; at <= head.to; at++) if (isStamp(at)) return blocks[at]!.text;
  return null;
}
