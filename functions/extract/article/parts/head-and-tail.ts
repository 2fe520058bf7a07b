/** How an article begins and ends: headline and standfirst, agency and signature. */
import type { Furniture } from './furniture.ts';
import type { Block } from './within.ts';

/** A headline is hardly longer, a standfirst neither. */
const LONGEST_TITLE = 220;
const LONGEST_STANDFIRST = 700;
/** Headline and standfirst: the first lines that are not furniture, unless the format has told them. */
export function markHead(blocks: Block[], furniture: Furniture): void {
  const content = blocks.filter(
    block => block.kind === undefined || block.kind === 'title' || block.kind === 'standfirst',
  );
  const [first, second, third] = content;
  if (!first || !second || content.some(block => block.kind === 'standfirst')) return;
  const isTitle =
    first.kind === 'title' ||
    (first.text.length <= LONGEST_TITLE &&
      !/[.;,|][")”]?$/.test(first.text) &&
      !furniture.credits.isCredit(first.text));
  if (!isTitle) return;
  first.kind = 'title';
  if (!third || second.kind || second.text.length > LONGEST_STANDFIRST || second.text.length < 40) return;
  if (
    furniture.signatures.isByline(second.text) ||
    furniture.credits.isCaption(second.text) ||
    furniture.opensLead(second.text)
  )
    return;
  // A standfirst is one paragraph, and there is more to come.
  if (blocks.at(-1)!.end - third.start > second.text.length) second.kind = 'standfirst';
}

/** From the end backwards: agency lines and signatures, among furniture and captions. */
export function markTail(blocks: Block[], furniture: Furniture): void {
  let signed = 0;
  for (let index = blocks.length - 1; index > 0 && signed < 4; index--) {
    const block = blocks[index]!;
    if (block.kind) continue;
    if (furniture.signatures.isAgency(block.text)) block.kind = 'agency';
    else if (furniture.signatures.isByline(block.text)) block.kind = 'byline';
    else if (!furniture.credits.isCaption(block.text)) return;
    signed++;
  }
}
