/** What stands within a paragraph that is not its text: sites run captions, links and signatures together with it. */
import type { Part, PartKind } from '../../../../schemas/article.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { SentenceWords } from '../../text/sentence.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Furniture } from './furniture.ts';

/** A paragraph with its words. */
export interface WrittenParagraph extends Paragraph {
  text: string;
}

/** A paragraph, and what it has been found to be. */
export interface Block extends WrittenParagraph {
  kind: PartKind | undefined;
}

/** A longer line is no caption. */
export const LONGEST_CAPTION = 400;

/** Whether a full stop, colon or the like ends a line. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*\s*\|?$/.test(text.slice(-12));
}

/** Captions, related headlines and signatures that a site has run together with the text of a paragraph. */
export function partsWithin(
  block: WrittenParagraph,
  isLast: boolean,
  furniture: Furniture,
  sentenceWords: SentenceWords,
): Part[] {
  const { text } = block;
  const mayHold = furniture.credits.mayHoldCredit(text) || text.includes('[');
  if (!mayHold && !(isLast && !endsLikeSentence(text)))
    return [{ kind: 'paragraph', start: block.start, end: block.end }];
  const sentences = splitSentences(text, sentenceWords);
  const kinds: (PartKind | undefined)[] = sentences.map(() => undefined);
  for (const [index, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    if (furniture.credits.isCredit(sentence)) {
      kinds[index] = 'caption';
      // What the picture shows stands before its credit; a whole paragraph does not.
      const shown = sentences[index - 1];
      if (shown && index > 1 && kinds[index - 1] === undefined && shown.end - shown.start < 250)
        kinds[index - 1] = 'caption';
    } else if (furniture.credits.endsInCredit(sentence) && sentence.length <= LONGEST_CAPTION)
      kinds[index] = 'caption';
  }
  const last = sentences.length - 1;
  if (isLast && last > 0 && kinds[last] === undefined) {
    const signature = text.slice(sentences[last]!.start, sentences[last]!.end);
    if (furniture.signatures.isAgency(signature)) kinds[last] = 'agency';
    else if (!endsLikeSentence(signature) && furniture.signatures.isByline(signature)) kinds[last] = 'byline';
  }
  const parts: Part[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    const kind = kinds[index] ?? 'paragraph';
    const before = parts.at(-1);
    if (before?.kind === kind) before.end = block.start + end;
    else parts.push({ kind, start: block.start + start, end: block.start + end });
  }
  return parts.flatMap(part => (part.kind === 'paragraph' ? relatedLinks(part, block) : [part]));
}

/** `[Headline of another article]` between sentences, as agencies link within the text. */
function relatedLinks(part: Part, block: WrittenParagraph): Part[] {
  const parts: Part[] = [];
  let from = part.start;
  const text = block.text.slice(part.start - block.start, part.end - block.start);
  for (const match of text.matchAll(/(?<=^|[.!?…”"]\s{1,3})\[([^[\]]{20,200})\](?=\s*(?:$|\p{Lu}|“))/gu)) {
    if (/[.]$/.test(match[1]!)) continue;
    const start = part.start + match.index;
    if (text.slice(from - part.start, match.index).trim() !== '') {
      parts.push({
        kind: 'paragraph',
        start: from,
        end: part.start + text.slice(0, match.index).trimEnd().length,
      });
    }
    parts.push({ kind: 'navigation', start, end: start + match[0].length });
    const rest = text.slice(match.index + match[0].length);
    from = start + match[0].length + (rest.length - rest.trimStart().length);
  }
  if (from < part.end) parts.push({ ...part, start: from });
  return parts;
}
