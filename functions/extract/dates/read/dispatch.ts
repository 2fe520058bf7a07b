/** Which rules may read a date at a token: by its word and, where the language says what can follow, by the next one. */
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { AtomRule } from '../rule.ts';

/**
 * What can stand right behind the words that begin dates: of each list of first words one of next ones, both parted by
 * blanks. `#` is a number in digits, as a first word one of less than four. A mark may be written together with what
 * must stand behind it: `.#`. Behind a first word that is not told of anything can follow.
 */
export type Followers = Readonly<Record<string, string>>;

/** What can follow a word, a number or a mark. */
interface Next {
  words: ReadonlySet<number>;
  number: boolean;
  /** By their plain form; with what can follow them, undefined where anything can. */
  marks: ReadonlyMap<string, Next | undefined>;
}

interface Start {
  rules: readonly AtomRule[];
  next: Next | undefined;
}

/** Digits from which a number may be a year, which anything can follow. */
const YEAR = 4;

/** The rules of a language by what stands at a token; made once. */
export class Dispatch {
  readonly #byWord: readonly (Start | undefined)[];
  readonly #byNumber: Start;

  constructor(rules: readonly AtomRule[], followers: Followers, vocabulary: Vocabulary) {
    const next = new Map<string, Next>();
    for (const [firsts, list] of Object.entries(followers))
      for (const first of firsts.split(' ')) next.set(first, nextOf(list, vocabulary));
    const byFirst = new Map<string, AtomRule[]>([['#', []]]);
    for (const rule of rules)
      for (const first of new Set(rule.starts)) {
        const known = byFirst.get(first);
        if (known) known.push(rule);
        else byFirst.set(first, [rule]);
      }
    const byWord: Start[] = [];
    for (const [first, each] of byFirst)
      if (first !== '#') byWord[vocabulary.intern(first)] = { rules: each, next: next.get(first) };
    // No holes: an array with holes is slow to read.
    this.#byWord = Array.from(byWord, each => each);
    this.#byNumber = { rules: byFirst.get('#')!, next: next.get('#') };
  }

  /** The rules that may begin with the word or number at a token; undefined where none does. */
  at(tokens: Tokens, plain: string, i: number): readonly AtomRule[] | undefined {
    const kind = tokens.kind[i];
    if (kind === NUMBER) {
      const isYear = tokens.end[i]! - tokens.start[i]! >= YEAR;
      return isYear || goesOn(this.#byNumber.next, tokens, plain, i) ? this.#byNumber.rules : undefined;
    }
    if (kind !== WORD) return undefined;
    const start = this.#byWord[tokens.id[i]!];
    return start && goesOn(start.next, tokens, plain, i) ? start.rules : undefined;
  }
}

function nextOf(list: string, vocabulary: Vocabulary): Next {
  const all = list.split(' ');
  const words = all.filter(each => /^\p{L}/u.test(each));
  const behind = new Map<string, string[]>();
  for (const [mark = '', ...rest] of all.filter(each => /^[^\p{L}#]/u.test(each)))
    behind.set(mark, [...(behind.get(mark) ?? []), rest.join('')]);
  return {
    words: new Set(words.map(word => vocabulary.intern(word))),
    number: all.includes('#'),
    marks: new Map(
      [...behind].map(([mark, rests]) => [
        mark,
        rests.includes('') ? undefined : nextOf(rests.join(' '), vocabulary),
      ]),
    ),
  };
}

/** Whether a date may go on behind a token. */
function goesOn(next: Next | undefined, tokens: Tokens, plain: string, i: number): boolean {
  if (next === undefined) return true;
  if (i + 1 === tokens.count) return false;
  const kind = tokens.kind[i + 1];
  if (kind === NUMBER) return next.number;
  if (kind === WORD) return next.words.has(tokens.id[i + 1]!);
  const mark = plain[tokens.start[i + 1]!]!;
  return next.marks.has(mark) && goesOn(next.marks.get(mark), tokens, plain, i + 1);
}
