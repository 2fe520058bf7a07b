/** The day that stands alone in a line at the head or foot of the article: its dateline. */
import { type Clue, type Evidence, quoted } from './clue.ts';
import { explicitDays } from './days.ts';
import { between } from './window.ts';

/** Lines from the beginning or the end in which a dateline is looked for. */
const LINES = 6;
/** And so many characters. */
const NEAR = 2000;
/** A longer line is no dateline, in characters on either side of the day. */
const LONGEST = 80;

export function datelineClues({ plain, words, dates }: Evidence): Clue[] {
  const clues: Clue[] = [];
  for (const { date } of dates) {
    const days = explicitDays(date.value);
    if (!days || days.first !== days.last) continue;
    if (date.start > NEAR && plain.length - date.end > NEAR) continue;
    const before = plain.slice(Math.max(0, date.start - LONGEST), date.start);
    const after = plain.slice(date.end, date.end + LONGEST);
    const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0];
    if (line.replace(words.datelineWords, '').trim() !== '') continue;
    const above = countLines(plain.slice(0, date.start - before.length + before.lastIndexOf('\n') + 1));
    const below = countLines(plain.slice(date.end + after.split('\n', 1)[0]!.length));
    if (above >= LINES && below >= LINES) continue;
    clues.push({
      window: between(days.first, days.first),
      reason: `${quoted(date.text)} stands alone in its line`,
      strength: 'firm',
    });
  }
  return clues;
}

/** Lines with words; those beyond {@link LINES} are not counted. */
function countLines(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S[^\n]*/g)) if (++count >= LINES) break;
  return count;
}
