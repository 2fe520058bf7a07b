/** Which block of a page is the headline, the standfirst, a caption or the signature. */
import { plain } from '../plain.ts';
import type { Block, Box, Page } from './blocks.ts';
import { BODY, isForeignName } from './container.ts';

const SAPO =
  /sapo|summary|standfirst|chapeau|p-?head|(?:^|[\s_-])(?:description|desc|lead|intro|abstract|mo-?ta)(?=[\s_-]|$)/;
const CAPTION =
  /caption|photo-?cms|image[_-]?desc|desc[_-]?image|img[_-]?desc|chu-?thich|(?:^|\s)image(?=\s|$)/;
const AUTHOR = /author|tac-?gia|by-?line|signature|nguoi-?viet|(?:^|[\s_-])pencil/;

/** A heading within the text is a paragraph that is told to be one. */
export type BlockKind = 'paragraph' | 'standfirst' | 'caption' | 'byline' | undefined;

/** Index of the headline that the page shows, -1 for none. */
export function titleIndex({ blocks }: Page, titles: string[], firstBody: number): number {
  const claimed = titles.map(plain);
  const heads = blocks.flatMap((block, at) => (block.box.tag === 'h1' ? [at] : []));
  const same = heads.find(at => claimed.includes(plain(blocks[at]!.text)));
  if (same !== undefined) return same;
  const least = heads.length === 1 ? 4 : 15;
  const long = heads.filter(at => blocks[at]!.text.length >= least && !isForeignName(blocks[at]!.box));
  if (long.length > 0) return long[0]!;
  const limit = firstBody < 0 ? blocks.length : firstBody + 5;
  return blocks.findIndex(
    (block, at) => at < limit && claimed.includes(plain(block.text)) && block.linked === 0,
  );
}

/** Index of the standfirst, -1 for none. */
export function sapoIndex(
  page: Page,
  titleAt: number,
  firstBody: number,
  lastBody: number,
  description: string | null,
): number {
  const from = titleAt >= 0 ? titleAt + 1 : Math.max(0, firstBody - 10);
  const until = Math.min(lastBody, Math.max(firstBody + 2, from + 12));
  const claimed = plain(description ?? '').slice(0, 40);
  for (let at = from; at <= until; at++) {
    const { text, box, linked } = page.blocks[at]!;
    if (text.length < 30 || text.length > 1200 || linked > text.length / 2) continue;
    const near = [box, box.parent].some(
      each => each && SAPO.test(each.names) && !BODY.test(each.names) && !CAPTION.test(each.names),
    );
    if (near || (claimed.length > 20 && plain(text).includes(claimed))) return at;
  }
  return -1;
}

/** What the boxes round a block of the text tell of it. */
export function kindOf(block: Block, container: Box): BlockKind {
  for (let box: Box | null = block.box, up = 0; box && box !== container && up < 5; box = box.parent, up++) {
    if (box.tag === 'figcaption' || CAPTION.test(box.names)) return 'caption';
    if (AUTHOR.test(box.names) && block.text.length <= 80) return 'byline';
  }
  return /^h[1-6]$/.test(block.box.tag) ? 'paragraph' : undefined;
}

/** The signature, where it stands in a box of its own right after the text. */
export function authorAfter({ blocks }: Page, lastBody: number): string | undefined {
  for (let at = lastBody + 1; at <= lastBody + 4 && at < blocks.length; at++) {
    const { text, box } = blocks[at]!;
    if (text.length <= 60 && [box, box.parent].some(each => each && AUTHOR.test(each.names))) {
      return text;
    }
  }
  return undefined;
}
