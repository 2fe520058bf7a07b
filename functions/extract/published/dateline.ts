/** The day that stands alone in a line at the head or foot of the article: its dateline. */
import { type Clue, type Evidence, quoted } from './clue.ts';
import { explicitDays } from './explicit.ts';
import { between } from './window.ts';

/** Lines from the beginning or the end in which a dateline is looked for. */
const LINES = 6;

export function datelineClues({ article, plain, words, dates }: Evidence): Clue[] {
  const clues: Clue[] = [];
  for (const { date } of dates) {
    const days = explicitDays(date.value);
    if (!days || days.first !== days.last) continue;
    const lineStart = plain.lastIndexOf('\n', date.start - 1) + 1;
    const newline = plain.indexOf('\n', date.end);
    const lineEnd = newline < 0 ? plain.length : newline;
    const rest = plain.slice(lineStart, date.start) + plain.slice(date.end, lineEnd);
    if (rest.replace(words.datelineWords, '').trim() !== '') continue;
    const above = countLines(plain, 0, lineStart);
    const below = countLines(plain, lineEnd, plain.length);
    if (above >= LINES && below >= LINES) continue;
    clues.push({
      window: between(days.first, days.first),
      reason: `the line ${quoted(article.text.slice(lineStart, lineEnd))} stands alone`,
      strength: 'firm',
    });
  }
  return clues;
}

/** Lines with words between two offsets. */
function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (const line of text.slice(from, to).split('\n')) if (line.trim() !== '') count++;
  return count;
}
