import { describe, expect, it } from 'vitest';
import { commonWords } from '../../functions/extract/languages/vi/common-words.ts';
import { followers } from '../../functions/extract/languages/vi/dates/followers.ts';
import { dates } from '../../functions/extract/languages/vi/dates/index.ts';
import { Beginnings } from '../support/beginnings.ts';

const DIGIT = '0123456789';
const MARKS = [...'.,;:/&()-%"\'’!?+*=°'];
/** What may stand behind a whole word. */
const BEHIND = ` \n${DIGIT}${MARKS.join('')}`;
/** Numbers by their digits. */
const NUMBERS = [1, 2, 3, 4].map(digits => Array<string>(digits).fill(DIGIT));

/** Every word that a pattern is written with, and others. */
const words = new Set([
  ...commonWords.filter(word => /\p{L}/u.test(word)),
  ...dates.atoms.flatMap(
    ({ pattern }) => pattern.source.replace(/\(\?<\w+>|\\d/g, '(').match(/[\p{L}\p{M}]+/gu) ?? [],
  ),
]);

/** What follows a first word: by its name in the lists, and as it is read, with what stands behind it. */
const behind: [string, string[][]][] = [
  ...MARKS.map((mark): [string, string[][]] => [mark, [[mark]]]),
  ...NUMBERS.map((digits): [string, string[][]] => ['#', [digits]]),
  ...[...words].map((word): [string, string[][]] => [word, [[...word], [BEHIND]]]),
];

describe('what can follow the words that dates begin with', () => {
  const automata = new Map(dates.atoms.map(rule => [rule, new Beginnings(rule.pattern)]));

  it.each(
    Object.entries(followers).flatMap(([firsts, list]) => firsts.split(' ').map(first => [first, list])),
  )('%s: nothing is left out that a pattern may read', (first, list) => {
    const listed = new Set(list.split(' '));
    const rules = dates.atoms.filter(rule => rule.starts.includes(first));
    const firstRead = first === '#' ? NUMBERS.slice(0, 3) : [[...first]];
    /** Those of some rules that may read the first word and then these, with blanks between or none. */
    const reading = (next: string[][], some: typeof rules, touches: boolean) =>
      some.filter(rule =>
        firstRead.some(
          read =>
            automata.get(rule)!.mayRead([read, [' '], ...next]) ||
            (touches && automata.get(rule)!.mayRead([read, ...next])),
        ),
      );
    const missing = behind.flatMap(([name, next]) => {
      if (listed.has(name)) return [];
      // Two words, or two numbers, never touch.
      const touches = name === '#' || /\p{L}/u.test(name) ? first === '#' && name !== '#' : true;
      const those = reading(next, rules, touches);
      if (those.length === 0) return [];
      if (![...listed].some(each => each.length > 1 && each.startsWith(name))) return [name];
      // A mark that is listed with what stands behind it.
      return behind.flatMap(([rest, then]) => {
        if (listed.has(name + rest)) return [];
        const all = [
          [...next, ...then],
          [...next, [' '], ...then],
        ].flatMap(each => reading(each, those, true));
        return all.length > 0 ? [name + rest] : [];
      });
    });
    expect(missing).toEqual([]);
  });
});
