/** Captions of pictures, and lines between the paragraphs that are signatures. */
import type { Furniture } from './furniture.ts';
import { type Block, endsLikeSentence, LONGEST_CAPTION } from './within.ts';

/** Marks the captions among what is left. */
export function markCaptions(blocks: Block[], furniture: Furniture): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind) continue;
    const before = blocks[index - 1];
    if (block.text.length <= LONGEST_CAPTION && furniture.credits.isCaption(block.text))
      block.kind = 'caption';
    else if (furniture.signatures.isAgency(block.text)) block.kind = 'agency';
    else if (furniture.signatures.isLabelledByline(block.text)) block.kind = 'byline';
    else if (before?.kind === 'caption' && before.text === block.text) block.kind = 'caption';
    // Crawlers put the name after `Ảnh:` on a line of its own.
    else if (
      before?.kind === 'caption' &&
      before.text.endsWith(':') &&
      furniture.signatures.isByline(block.text)
    )
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
