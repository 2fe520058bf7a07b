/** Which way the clause of a date looks. */
import type { TenseWords } from '../language.ts';

/** Which way a clause looks, and by which words. */
export interface Tense {
  direction: 'past' | 'future';
  /** Straight before the date: `hồi tháng 12`. */
  adjacent: boolean;
  text: string;
  start: number;
}

/** The nearest word of tense in the clause; words straight before the date (`hồi`) count before all others. */
export function tenseOf(
  plain: string,
  text: string,
  from: number,
  start: number,
  end: number,
  to: number,
  words: TenseWords,
): Tense | undefined {
  let best: (Tense & { distance: number }) | undefined;
  const look = (pattern: RegExp, direction: Tense['direction'], low: number, high: number) => {
    const part = plain.slice(low, high);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const wordStart = low + match.index;
      const wordEnd = wordStart + match[0].length;
      const distance = wordEnd <= start ? start - wordEnd : wordStart - end;
      if (best && best.distance <= distance) continue;
      best = {
        direction,
        distance,
        adjacent: distance <= 1 && wordEnd <= start,
        text: text.slice(wordStart, wordEnd).trim(),
        start: wordStart,
      };
    }
  };
  look(words.past, 'past', from, start);
  look(words.future, 'future', from, start);
  look(words.past, 'past', end, to);
  look(words.future, 'future', end, to);
  words.pastHead.lastIndex = start;
  const head = words.pastHead.exec(plain);
  // `hôm 5/3 cảnh báo Iran sẽ …`: what is to come is what was said.
  const isSaid = ({ direction, start: word }: Tense) =>
    direction === 'future' && words.saying.test(plain.slice(end, Math.max(word, end)));
  if (head && (!best || isSaid(best)))
    return { direction: 'past', adjacent: false, text: text.slice(start, start + head[0].length), start };
  return best && { direction: best.direction, adjacent: best.adjacent, text: best.text, start: best.start };
}
