/**
 * The parts of an article's text: which stretch is headline, standfirst, paragraph, caption, signature or the
 * site's furniture. Every character that is not blank lies in one part; parts are in order and don't overlap.
 *
 * Doubtful stretches stay paragraphs: a caption read as text costs little, text taken for furniture loses events.
 */
import type { Part, PartKind } from '../../../../schemas/article.ts';
import { type Paragraph, splitParagraphs } from '../../text/paragraphs.ts';
import type { SentenceWords } from '../../text/sentence.ts';
import { markCaptions } from './captions.ts';
import type { Furniture } from './furniture.ts';
import { markHead, markTail } from './head-and-tail.ts';
import { markFurniture, markTimeStamps } from './site-lines.ts';
import { type Block, partsWithin } from './within.ts';

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

/** Index of the last paragraph of the text itself. */
function lastBody(blocks: Block[]): number {
  for (let index = blocks.length - 1; index >= 0; index--)
    if (blocks[index]!.kind === undefined) return index;
  return -1;
}

/** What the marked parts tell of the article. */
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
    publisher = furniture.signatures.publisherOf(block.text);
    if (publisher !== null || block.kind === undefined) break;
  }
  return {
    title: first('title')?.replace(/^#+\s*/, '') ?? null,
    standfirst: first('standfirst'),
    author: byline === null ? null : furniture.signatures.authorOf(byline),
    agency:
      (agencyLine ? furniture.signatures.agencyOf(text.slice(agencyLine.start, agencyLine.end)) : null) ??
      (byline ? furniture.signatures.agencyOf(byline) : null),
    publisher,
    timeStamp: stamp?.text ?? null,
  };
}
