/** Lines of the site rather than the article: menus, lists of other headlines, time stamps, addresses. */
import type { Furniture } from './furniture.ts';
import type { Block } from './within.ts';

/** Lines within which the stamp of the site stands beside the headline. */
const HEAD_LINES = 4;
/** Lines of a list of headlines; a longer one with an end is text again. */
const LONGEST_HEADLINE = 160;

/** Marks menus, lists of other headlines and addresses. */
export function markFurniture(text: string, blocks: Block[], furniture: Furniture): void {
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
export function markTimeStamps(blocks: Block[], furniture: Furniture): void {
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
