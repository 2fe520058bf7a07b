/** The day that stands alone in a line at the head or foot of the article: its dateline. */
import { isDay, toDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, quoted } from './clue.ts';
import { explicitDays, latestYear } from './days.ts';
import { between } from './window.ts';

/** Lines from the beginning or the end in which a dateline is looked for. */
const LINES = 6;
/** And so many characters. */
const NEAR = 2000;
/** An older day below the title is what the article is about: newspapers came on the web later. */
const OLDEST = 2000;
/** A longer line is no dateline, in characters on either side of the day. */
const LONGEST = 80;

export function datelineClues(evidence: Evidence): Clue[] {
  const { plain, words, dates } = evidence;
  const clues: Clue[] = stampClues(evidence);
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

/** Below the title, a line of a name and a day (`Tin thế giới 11/01/2022 10:42`), as pages leave it when copied. */
function stampClues({ plain, article, words, dates }: Evidence): Clue[] {
  const clues: Clue[] = [];
  let lines = 0;
  for (const { 0: line, index } of plain.slice(0, NEAR).matchAll(/\S[^\n]*/g)) {
    if (++lines > LINES) break;
    const match = lines > 1 ? words.stampLine.exec(line) : null;
    if (!match || words.notStamp.test(line)) continue;
    const { day, month, year } = match.groups!;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (!isDay(y, m, d) || y < OLDEST || latestYear(dates) > y + 1) continue;
    const number = toDay(y, m, d);
    clues.push({
      window: between(number, number),
      reason: `${quoted(article.text.slice(index, index + line.length))} is a line of its own below the title`,
      strength: 'likely',
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
