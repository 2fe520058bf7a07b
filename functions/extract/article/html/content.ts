/** Which blocks of a page are the article, in order. */
import { plain } from '../plain.ts';
import type { Block, Box, Page } from './blocks.ts';
import { containerOf, foreignWithin } from './container.ts';
import { authorAfter, type BlockKind, kindOf, sapoIndex, titleIndex } from './roles.ts';

export interface Content {
  /** The blocks of the article after its headline, in order. */
  body: { text: string; kind: BlockKind }[];
  /** The headline as the page shows it. */
  title: string | null;
  /** Indexes of the blocks from shortly before the headline to the end of the text: where its dateline stands. */
  head: { from: number; title: number; to: number };
}

/**
 * Finds the article among the blocks.
 * @param titles headlines that the page's metadata claims; `description` its standfirst
 */
export function findContent(page: Page, titles: string[], description: string | null): Content {
  const { blocks, boxes } = page;
  const container = containerOf(page);
  const isForeign = foreignWithin(boxes, container);
  const inBody = (box: Box) => box.index >= container.index && box.index <= container.last;
  const firstBody = blocks.findIndex(block => inBody(block.box));
  let lastBody = blocks.length - 1;
  while (lastBody >= 0 && !inBody(blocks[lastBody]!.box)) lastBody--;

  const titleAt = titleIndex(page, titles, firstBody);
  const title = titleAt < 0 ? null : blocks[titleAt]!.text;
  const known = new Set([title, ...titles].map(each => plain(each ?? '')));
  const body: Content['body'] = [];
  let standfirst = sapoIndex(page, titleAt, firstBody, lastBody, description);
  if (standfirst >= 0 && !inBody(blocks[standfirst]!.box)) {
    const { box } = blocks[standfirst]!;
    // All paragraphs of its box, for a standfirst may have two.
    for (let at = standfirst; at < blocks.length && blocks[at]!.box === box; at++)
      body.push({ text: blocks[at]!.text, kind: 'standfirst' });
    standfirst = -1;
  }
  for (let at = Math.max(0, firstBody); at <= lastBody; at++) {
    const block = blocks[at]!;
    if (!inBody(block.box) || isForeign[block.box.index] || at === titleAt) continue;
    if (known.has(plain(block.text)) && /^h\d$/.test(block.box.tag)) continue;
    if (isLinkLine(block)) continue;
    body.push({ text: block.text, kind: at === standfirst ? 'standfirst' : kindOf(block, container) });
  }
  const author = body.some(each => each.kind === 'byline') ? undefined : authorAfter(page, lastBody);
  if (author !== undefined) body.push({ text: author, kind: 'byline' });
  return {
    body,
    title,
    head: { from: Math.max(0, (titleAt < 0 ? firstBody : titleAt) - 25), title: titleAt, to: lastBody + 8 },
  };
}

/** A line that is a link and nothing else leads to another article. */
function isLinkLine({ text, linked }: Block): boolean {
  return linked > text.length * 0.85 && text.length >= 20 && !/[.!?]["”]?$/.test(text);
}
