/** The box of a page that holds the article, and the boxes in it that hold something else. */
import type { Block, Box, Page } from './blocks.ts';

/** Names of boxes that hold no part of an article, wherever they stand. */
const FOREIGN =
  /comment|binh-?luan|relat|lien-?quan|tin-?khac|tin-?moi|bai-?khac|breadcrumb|newsletter|subscribe|recommend|read-?more|xem-?them|doc-?them|quang-?cao|advert|sponsor|copyright|hotline|trending|most-?(?:read|view)|doc-?nhieu|xem-?nhieu|popup|modal|tooltip|pagination|feedback|survey|toolbar|side-?bar|same-?cate|cung-?chuyen-?muc|other-?news|box-?news|news-?other|list-?news|inner-article|insert-wiki|link-content|bottom-info|keyword|hashtag|follow|qr-?code|disqus|weather|(?:^|[\s_-])(?:ads?|adv|banner|share|social|tags?|menu|nav|navigation|navbar|footer|login|search|vote|rating|widget|zalo|print|player|top-?bar|poll|topics?|dropdown)(?=[\s_-]|$)/;
/** Names that newspapers give the box of the text. */
export const BODY =
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

/** Characters of a block that count as prose. */
function prose(block: Block): number {
  const own = block.text.length - block.linked;
  if (own < 15 || block.linked > block.text.length / 2) return 0;
  return /[.!?…:;"”]$/.test(block.text) ? own : own < 25 ? 0 : own / 3;
}

/** The box of the text: one that is named so, or the innermost that holds most of the page's prose. */
export function containerOf({ boxes, blocks }: Page): Box {
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

/** Whether a box is of the site by its tag or names. */
export function isForeignName(box: Box): boolean {
  if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'aside') return true;
  return box.tag !== 'body' && box.names !== '' && FOREIGN.test(box.names) && !BODY.test(box.names);
}

/** Which boxes of the container are of the site: 1 by the index of the box. */
export function foreignWithin(boxes: Box[], container: Box): Uint8Array {
  const foreign = new Uint8Array(boxes.length);
  for (let at = container.index + 1; at <= container.last; at++) {
    const box = boxes[at]!;
    foreign[at] = foreign[box.parent!.index] || isForeignName(box) ? 1 : 0;
  }
  return foreign;
}
