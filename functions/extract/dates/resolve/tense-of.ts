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

/** Characters that a comma between a date and a word behind it is worth. */
const COMMA = 40;

/** `người sẽ nhậm chức ngày 10/5, từng tuyên bố …`: how far behind a date a word stands; a comma parts it from the date. */
function apart(plain: string, end: number, word: number): number {
  const comma = plain.indexOf(',', end);
  return word - end + (comma >= 0 && comma < word ? COMMA : 0);
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
      const distance = wordEnd <= start ? start - wordEnd : apart(plain, end, wordStart);
      if (best && best.distance <= distance) continue;
      best = {
        direction,
        distance,
        adjacent: distance <= 1 && wordEnd <= start && !words.limit.test(match[0]),
        text: text.slice(wordStart, wordEnd).trim(),
        start: wordStart,
      };
    }
  };
  look(words.past, 'past', from, start);
  look(words.future, 'future', from, start);
  look(words.past, 'past', end, to);
  look(words.future, 'future', end, to);
  const isSaying = (between: string) => words.saying.test(between) || words.telling.test(between);
  words.pastHead.lastIndex = start;
  const head = words.pastHead.exec(plain);
  // `hôm 5/3 cảnh báo Iran sẽ …`: what is to come is what was said.
  const isSaid = ({ direction, start: word }: Tense) =>
    direction === 'future' && word > end && isSaying(plain.slice(end, word));
  // `Hết hạn chót, hôm 1/2 Mỹ thông báo …`, `chưa có kế hoạch sơ tán, ông A nói hôm thứ ba`: what was to come is told apart.
  const isApart = ({ direction, start: word }: Tense) =>
    direction === 'future' && word < start && /[,;]/.test(plain.slice(word, start));
  if (head && (!best || isSaid(best) || isApart(best)))
    return { direction: 'past', adjacent: false, text: text.slice(start, start + head[0].length), start };
  // `Ngày 13/12, hai bên thông báo …, trước khi Mỹ dự kiến …`: nor does it tell when it was said.
  if (best && isSaid(best)) return undefined;
  // `nếu điều đó xảy ra hôm 29/3`: what is supposed may be to come.
  if (best?.direction === 'past' && words.condition.test(plain.slice(from, start))) return undefined;
  return best && { direction: best.direction, adjacent: best.adjacent, text: best.text, start: best.start };
}
