/** Clues from numbered sessions of a parliament (`kỳ họp thứ 10, Quốc hội khóa XIV`) that the lead tells of. */
import { parseIsoDay } from '../../../schemas/day.ts';
import { type Clue, type Evidence, LEAD, quoted, toldByDay } from './clue.ts';
import { union } from './window.ts';

/** A session is told of from so many days before it to so many after it. */
const BEFORE = 30;
const AFTER = 15;

export function sessionClues(evidence: Evidence): Clue[] {
  const { plain, article, words } = evidence;
  const match = words.session.exec(plain.slice(0, LEAD));
  if (!match) return [];
  const { number, term } = match.groups!;
  const count = /^\d+$/.test(number!) ? Number(number) : words.numbers[number!];
  const held = words.sessions.filter(
    session => session.number === count && (term === undefined || session.term === term),
  );
  if (held.length === 0) return [];
  const sentenceStart = plain.lastIndexOf('\n', match.index) + 1;
  const sentenceEnd = plain.indexOf('\n', match.index);
  const sentence = plain.slice(
    Math.max(sentenceStart, match.index - 200),
    Math.max(match.index + 200, sentenceEnd),
  );
  if (!toldByDay(evidence, match.index) || words.retrospect.test(sentence) || words.toCome.test(sentence))
    return [];
  return [
    {
      window: union(
        held.map(({ from, to }) => ({ first: parseIsoDay(from)! - BEFORE, last: parseIsoDay(to)! + AFTER })),
      ),
      reason: `${quoted(article.text.slice(match.index, match.index + match[0].length))} is in session`,
      strength: 'likely',
    },
  ];
}
