/**
 * Names on lines of their own: crawlers that put every link on a line leave `Chiều 26/10, Giám đốc Sở Giáo dục`,
 * `Quảng Ngãi` and `Đỗ Văn Phu đã chỉ đạo …` where a newspaper has one sentence.
 */
import { CLASS, LOWER, STOP, UPPER } from './char-classes.ts';
import type { Paragraph } from './paragraphs.ts';

/** Code units of a name by itself. */
const LONGEST_NAME = 30;
/** Code units of a sentence that breaks off before it, at least. */
const SHORTEST_BEGUN = 15;
/** Code units of a paragraph that is put together. */
const LONGEST = 5000;
/** Paragraphs at the head of an article that end as they like: its title and its author's name. */
const HEAD = 2;
/** Code units that may part lines of one sentence: blanks and an empty line. */
const MOST_BLANK = 4;

/** A name, with nothing else on its line. */
const NAME = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u;

/** Puts together what breaks off before a name on a line of its own, the name, and what goes on behind it. */
export function joinNames(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (
      joined.length > HEAD &&
      above &&
      opensWithName(text, paragraph) &&
      breaksOff(text, above, paragraph)
    ) {
      above.end = paragraph.end;
      continue;
    }
    const begun = joined.at(-2);
    if (joined.length > HEAD + 1 && begun && above && isParted(text, begun, above, paragraph)) {
      joined.pop();
      begun.end = paragraph.end;
      continue;
    }
    joined.push(paragraph);
  }
  return joined;
}

/** `… Giám đốc Sở Giáo dục`, `Quảng Ngãi`, `Đỗ Văn Phu đã chỉ đạo ….` */
function isParted(text: string, begun: Paragraph, name: Paragraph, rest: Paragraph): boolean {
  if (name.end - name.start > LONGEST_NAME || rest.start - name.end > MOST_BLANK) return false;
  if (CLASS[text.charCodeAt(rest.start)] !== UPPER || CLASS[text.charCodeAt(rest.end - 1)] !== STOP)
    return false;
  if (!NAME.test(text.slice(name.start, name.end)) || !breaksOff(text, begun, name)) return false;
  // A title has no adverbial set off before its subject as often as a sentence has.
  return text.slice(begun.start, begun.end).includes(', ');
}

/** Whether a paragraph's first line is a name that the next line goes on from in small letters. */
function opensWithName(text: string, { start, end }: Paragraph): boolean {
  const line = text.indexOf('\n', start);
  if (line < 0 || line >= end || line - start > LONGEST_NAME) return false;
  return NAME.test(text.slice(start, line).trimEnd());
}

/** Whether a paragraph is a sentence without an end, right above another. */
function breaksOff(text: string, { start, end }: Paragraph, next: Paragraph): boolean {
  if (end - start < SHORTEST_BEGUN || next.start - end > MOST_BLANK || next.end - start > LONGEST)
    return false;
  const last = CLASS[text.charCodeAt(end - 1)];
  return last === LOWER || last === UPPER;
}
