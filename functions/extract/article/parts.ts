/**
 * The parts of an article's text: which stretch is headline, standfirst, paragraph, caption, signature or the
 * site's furniture. Every character that is not blank lies in one part; parts are in order and don't overlap.
 *
 * Doubtful stretches stay paragraphs: a caption read as text costs little, text taken for furniture loses events.
 */
import type { Part, PartKind } from '../../../schemas/article.ts';
import { type Paragraph, splitParagraphs } from '../text/paragraphs.ts';
import type { SentenceWords } from '../text/sentence.ts';
import type { Furniture } from './furniture.ts';
import { endsLikeSentence, LONGEST_CAPTION, partsWithin, type WrittenParagraph } from './within.ts';

/** What the marked text says of the article. */
export interface Marked {
  parts: Part[];
  title: string | null;
  standfirst: string | null;
  author: string | null;
  agency: string | null;
  publisher: string | null;
  /** The text of the site's time stamp, where it names a day. */
  timeStamp: string | null;
}

interface Block extends WrittenParagraph {
  kind: PartKind | undefined;
}

/** A headline is hardly longer, a standfirst neither. */
const LONGEST_TITLE = 220;
const LONGEST_STANDFIRST = 700;
/** Lines within which the stamp of the site stands beside the headline. */
const HEAD_LINES = 4;
/** Lines of a list of headlines; a longer one with an end is text again. */
const LONGEST_HEADLINE = 160;

/**
 * Marks the parts of a text.
 * @param known kinds that the format itself tells, by the offset where the paragraph begins.
 * @param furnitureEnd characters at the beginning that are front matter
 */
export function markParts(
  text: string,
  furniture: Furniture,
  sentenceWords: SentenceWords,
  known: ReadonlyMap<number, PartKind> = new Map(),
  furnitureEnd = 0,
): Marked {
  const blocks: Block[] = splitParagraphs(text).map(({ start, end }) => ({
    start,
    end,
    kind: end <= furnitureEnd ? 'navigation' : known.get(start),
    text: text.slice(start, end),
  }));
  markFurniture(text, blocks, furniture);
  markTimeStamps(blocks, furniture);
  markHead(blocks, furniture);
  markTail(blocks, furniture);
  markCaptions(blocks, furniture);
  const last = lastBody(blocks);
  const parts = blocks.flatMap((block, index) =>
    block.kind ? [toPart(block, block.kind)] : partsWithin(block, index === last, furniture, sentenceWords),
  );
  return { parts, ...fieldsOf(text, blocks, parts, furniture) };
}

function toPart({ start, end }: Paragraph, kind: PartKind): Part {
  return { kind, start, end };
}

/** Lines of the site: menus, lists of other headlines, time stamps, addresses. */
function markFurniture(text: string, blocks: Block[], furniture: Furniture): void {
  let inList = false;
  let numbered = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind) {
      inList = false;
      continue;
    }
    const list = furniture.opensHeadlines(block.text);
    if (list) {
      block.kind = 'navigation';
      // Only a bare header has its headlines on the lines that follow.
      inList = list === 'bare';
      numbered = /^\s*\d/.test(block.text);
      continue;
    }
    if (furniture.isNavigation(block.text)) {
      block.kind = 'navigation';
      continue;
    }
    if (!inList) continue;
    const gap = index > 0 && /\n[^\S\n]*\r?\n/.test(text.slice(blocks[index - 1]!.end, block.start));
    const headline = block.text.length <= LONGEST_HEADLINE && !/[.…]["'”’»)]*$/.test(block.text);
    if (headline && (numbered ? /^\s*\d{1,2}[.)]/.test(block.text) : !gap || index > blocks.length * 0.6)) {
      block.kind = 'navigation';
    } else inList = false;
  }
}

/**
 * The site's time stamp: near the headline, or the only one with a clock time further down. Days on lines of their own
 * are the headings of a chronicle, and several times those of a live report.
 */
function markTimeStamps(blocks: Block[], furniture: Furniture): void {
  const stamps = blocks.flatMap((block, index) => {
    const kind = block.kind === undefined ? furniture.timeStamp(block.text) : undefined;
    return kind ? [{ block, index, kind }] : [];
  });
  const top = stamps.filter(
    ({ index, kind }) => index <= HEAD_LINES && (kind === 'exact' || stamps.length === 1),
  );
  // Under a list of other headlines it is the stamp of one of those.
  const list = blocks.findIndex((block, index) => index > HEAD_LINES && furniture.opensHeadlines(block.text));
  const exact = stamps.filter(({ index, kind }) => kind === 'exact' && (list < 0 || index < list));
  const [stamp] = top.length > 0 ? top : exact.length === 1 ? exact : [];
  if (stamp) stamp.block.kind = 'dateline';
}

/** Headline and standfirst: the first lines that are not furniture, unless the format has told them. */
function markHead(blocks: Block[], furniture: Furniture): void {
  const content = blocks.filter(
    block => block.kind === undefined || block.kind === 'title' || block.kind === 'standfirst',
  );
  const [first, second, third] = content;
  if (!first || !second || content.some(block => block.kind === 'standfirst')) return;
  const isTitle =
    first.kind === 'title' ||
    (first.text.length <= LONGEST_TITLE &&
      !/[.;,|][")”]?$/.test(first.text) &&
      !furniture.isCredit(first.text));
  if (!isTitle) return;
  first.kind = 'title';
  if (!third || second.kind || second.text.length > LONGEST_STANDFIRST || second.text.length < 40) return;
  if (furniture.isByline(second.text) || furniture.isCaption(second.text) || furniture.opensLead(second.text))
    return;
  // A standfirst is one paragraph, and there is more to come.
  if (blocks.at(-1)!.end - third.start > second.text.length) second.kind = 'standfirst';
}

/** From the end backwards: agency lines and signatures, among furniture and captions. */
function markTail(blocks: Block[], furniture: Furniture): void {
  let signed = 0;
  for (let index = blocks.length - 1; index > 0 && signed < 4; index--) {
    const block = blocks[index]!;
    if (block.kind) continue;
    if (furniture.isAgency(block.text)) block.kind = 'agency';
    else if (furniture.isByline(block.text)) block.kind = 'byline';
    else if (!furniture.isCaption(block.text)) return;
    signed++;
  }
}

function markCaptions(blocks: Block[], furniture: Furniture): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind) continue;
    const before = blocks[index - 1];
    if (block.text.length <= LONGEST_CAPTION && furniture.isCaption(block.text)) block.kind = 'caption';
    else if (furniture.isAgency(block.text)) block.kind = 'agency';
    else if (furniture.isLabelledByline(block.text)) block.kind = 'byline';
    else if (before?.kind === 'caption' && before.text === block.text) block.kind = 'caption';
    // Crawlers put the name after `Ảnh:` on a line of its own.
    else if (before?.kind === 'caption' && before.text.endsWith(':') && furniture.isByline(block.text))
      block.kind = 'caption';
    else if (isLooseCaption(blocks, index)) block.kind = 'caption';
  }
}

/** A line without an end among paragraphs that have one, too long for a heading between them. */
function isLooseCaption(blocks: Block[], index: number): boolean {
  const { text } = blocks[index]!;
  if (index === 0 || text.length < 60 || text.length > 250 || endsLikeSentence(text) || /^[-–•*+]/.test(text))
    return false;
  const before = blocks[index - 1]!;
  const after = blocks[index + 1];
  return (
    after !== undefined &&
    (before.kind !== undefined || endsLikeSentence(before.text)) &&
    before.kind !== 'title' &&
    endsLikeSentence(after.text) &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Lu}/u.test(after.text)
  );
}

/** Index of the last paragraph of the text itself. */
function lastBody(blocks: Block[]): number {
  for (let index = blocks.length - 1; index >= 0; index--)
    if (blocks[index]!.kind === undefined) return index;
  return -1;
}

function fieldsOf(text: string, blocks: Block[], parts: Part[], furniture: Furniture): Omit<Marked, 'parts'> {
  const first = (kind: PartKind) => {
    const part = parts.find(each => each.kind === kind);
    return part ? text.slice(part.start, part.end) : null;
  };
  const agencyLine = parts.findLast(each => each.kind === 'agency');
  const bylineLine = parts.findLast(each => each.kind === 'byline');
  const byline = bylineLine ? text.slice(bylineLine.start, bylineLine.end) : null;
  const stamp = blocks.find(block => block.kind === 'dateline');
  let publisher: string | null = null;
  for (const block of blocks) {
    if (block.kind !== undefined && block.kind !== 'standfirst') continue;
    publisher = furniture.publisherOf(block.text);
    if (publisher !== null || block.kind === undefined) break;
  }
  return {
    title: first('title')?.replace(/^#+\s*/, '') ?? null,
    standfirst: first('standfirst'),
    author: byline === null ? null : furniture.authorOf(byline),
    agency:
      (agencyLine ? furniture.agencyOf(text.slice(agencyLine.start, agencyLine.end)) : null) ??
      (byline ? furniture.agencyOf(byline) : null),
    publisher,
    timeStamp: stamp?.text ?? null,
  };
}
