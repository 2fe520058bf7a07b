/** Which blocks of a page are the article: its container, and what in it belongs to the site. */
import { plain } from '../plain.ts';
import type { Block, Box, Page } from './blocks.ts';

/** Names of boxes that hold no part of an article, wherever they stand. */
const FOREIGN =
  /comment|binh-?luan|relat|lien-?quan|tin-?khac|tin-?moi|bai-?khac|breadcrumb|newsletter|subscribe|recommend|read-?more|xem-?them|doc-?them|quang-?cao|advert|sponsor|copyright|hotline|trending|most-?(?:read|view)|doc-?nhieu|xem-?nhieu|popup|modal|tooltip|pagination|feedback|survey|toolbar|side-?bar|same-?cate|cung-?chuyen-?muc|other-?news|box-?news|news-?other|list-?news|inner-article|insert-wiki|link-content|bottom-info|keyword|hashtag|follow|qr-?code|disqus|weather|(?:^|[\s_-])(?:ads?|adv|banner|share|social|tags?|menu|nav|navigation|navbar|footer|login|search|vote|rating|widget|zalo|print|player|top-?bar|poll|topics?|dropdown)(?=[\s_-]|$)/;
/** Names that newspapers give the box of the text. */
const BODY =
  /article-?body|article__body|article-content|article__content|content-?detail|detail-?content|detail__content|detail-cmain|fck_?detail|singular-content|the-article-body|cms-body|main-?content-?(?:body|detail)?|maincontent|news-?content|content-?news|post-?content|entry-content|news-?body|body-content|noi-?dung|knc-content|text-content|story-?body|art-body|contentbody|afcbc-body|div-?news-?content/;
/** Boxes that are one paragraph, never the whole text. */
const PARAGRAPHS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dd',
  'dt',
  'pre',
  'address',
]);
const SAPO =
  /sapo|summary|standfirst|chapeau|p-?head|(?:^|[\s_-])(?:description|desc|lead|intro|abstract|mo-?ta)(?=[\s_-]|$)/;
const CAPTION =
  /caption|photo-?cms|image[_-]?desc|desc[_-]?image|img[_-]?desc|chu-?thich|(?:^|\s)image(?=\s|$)/;
const AUTHOR = /author|tac-?gia|by-?line|signature|nguoi-?viet|(?:^|[\s_-])pencil/;

/** A heading within the text is a paragraph that is told to be one. */
type BlockKind = 'paragraph' | 'standfirst' | 'caption' | 'byline' | undefined;

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
  addAuthor(page, lastBody, body);
  return {
    body,
    title,
    head: { from: Math.max(0, (titleAt < 0 ? firstBody : titleAt) - 25), title: titleAt, to: lastBody + 8 },
  };
}

/** Characters of a block that count as prose. */
function prose(block: Block): number {
  const own = block.text.length - block.linked;
  if (own < 15 || block.linked > block.text.length / 2) return 0;
  return /[.!?…:;"”]$/.test(block.text) ? own : own < 25 ? 0 : own / 3;
}

/** The box of the text: one that is named so, or the innermost that holds most of the page's prose. */
function containerOf({ boxes, blocks }: Page): Box {
  const all = sums(boxes, blocks, () => true);
  const total = all[0]!;
  // A name that fits no article, on a box that holds most of the page, was given for another reason.
  const isNamedForeign = (box: Box) => isForeignName(box) && all[box.index]! < total / 2;
  const foreign = new Uint8Array(boxes.length);
  for (const box of boxes)
    foreign[box.index] = (box.parent && foreign[box.parent.index]) || isNamedForeign(box) ? 1 : 0;
  const own = sums(boxes, blocks, box => foreign[box.index] === 0);
  let named: Box | undefined;
  let innermost = boxes[0]!;
  for (const box of boxes) {
    const held = own[box.index]!;
    if (
      foreign[box.index] === 0 &&
      (box.isBody || BODY.test(box.names)) &&
      held >= Math.max(1, own[named?.index ?? -1] ?? 0)
    )
      named = box;
    if (held >= own[0]! * 0.7 && held > 0 && !PARAGRAPHS.has(box.tag)) innermost = box;
  }
  if (named && own[named.index]! >= Math.min(own[0]! * 0.15, 400)) return named;
  return innermost;
}

/** For each box the prose in it; boxes are in document order, so one pass backwards adds it up. */
function sums(boxes: Box[], blocks: Block[], counts: (box: Box) => boolean): Float64Array {
  const held = new Float64Array(boxes.length);
  for (const block of blocks) if (counts(block.box)) held[block.box.index]! += prose(block);
  for (let at = boxes.length - 1; at > 0; at--) held[boxes[at]!.parent!.index]! += held[at]!;
  return held;
}

function isForeignName(box: Box): boolean {
  if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'aside') return true;
  return box.tag !== 'body' && box.names !== '' && FOREIGN.test(box.names) && !BODY.test(box.names);
}

function foreignWithin(boxes: Box[], container: Box): Uint8Array {
  const foreign = new Uint8Array(boxes.length);
  for (let at = container.index + 1; at <= container.last; at++) {
    const box = boxes[at]!;
    foreign[at] = foreign[box.parent!.index] || isForeignName(box) ? 1 : 0;
  }
  return foreign;
}

function titleIndex({ blocks }: Page, titles: string[], firstBody: number): number {
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

function sapoIndex(
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

function kindOf(block: Block, container: Box): BlockKind {
  for (let box: Box | null = block.box, up = 0; box && box !== container && up < 5; box = box.parent, up++) {
    if (box.tag === 'figcaption' || CAPTION.test(box.names)) return 'caption';
    if (AUTHOR.test(box.names) && block.text.length <= 80) return 'byline';
  }
  return /^h[1-6]$/.test(block.box.tag) ? 'paragraph' : undefined;
}

/** A line that is a link and nothing else leads to another article. */
function isLinkLine({ text, linked }: Block): boolean {
  return linked > text.length * 0.85 && text.length >= 20 && !/[.!?]["”]?$/.test(text);
}

/** The signature, where it stands in a box of its own right after the text. */
function addAuthor({ blocks }: Page, lastBody: number, body: Content['body']): void {
  if (body.some(each => each.kind === 'byline')) return;
  for (let at = lastBody + 1; at <= lastBody + 4 && at < blocks.length; at++) {
    const { text, box } = blocks[at]!;
    if (text.length <= 60 && [box, box.parent].some(each => each && AUTHOR.test(each.names))) {
      body.push({ text, kind: 'byline' });
      return;
    }
  }
}
