/** How a name must be written to be itself: which letters are capitals. */
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { Phrase } from './entries.ts';
import { type Entry, Sort } from './entry.ts';

/** Tokens of a name whose capitals count: as many as an entry has bits for. */
const MOST_TOKENS = 30;

/** The entry of a phrase of the lexicon, whose words are `tokens`. */
export function entryOf({ words, sort, codes, more }: Phrase, tokens: Tokens): Entry {
  let capitals = 0;
  for (let i = 0; i < Math.min(tokens.count, MOST_TOKENS); i++) if (tokens.caps[i]! > 0) capitals |= 1 << i;
  // Papers differ in the capitals inside long names; only the first is sure. Short names need them all.
  const name = sort & (Sort.organisation | Sort.body | Sort.namedGroup);
  if (name && tokens.count > 2) capitals &= 1;
  return {
    sort,
    codes,
    capitals,
    acronym: /^\p{Lu}{1,3}$/u.test(words) && tokens.kind[0] === WORD,
    ambiguous: false,
    department: false,
    craft: false,
    ofCoach: false,
    ofState: false,
    name: undefined,
    pronoun: undefined,
    holders: undefined,
    ...more,
  };
}

/** Whether an entry is of one of the sorts and written as it asks for at tokens `from` to `to`. */
export function fits(entry: Entry, to: number, from: number, tokens: Tokens, sorts: number): boolean {
  return (entry.sort & sorts) !== 0 && written(entry, tokens, from, to);
}

function written(entry: Entry, tokens: Tokens, from: number, to: number): boolean {
  if (entry.acronym) return tokens.caps[from]! >= Math.min(2, tokens.end[from]! - tokens.start[from]!);
  for (let i = from; i < to && i - from < MOST_TOKENS; i++) {
    if ((entry.capitals & (1 << (i - from))) === 0) {
      // `Anh hùng` is no name, `Anh Hùng` is one.
      if (entry.sort === Sort.nothing && i > from && tokens.caps[i] === 1) return false;
      continue;
    }
    if (tokens.caps[i] === 0 && tokens.kind[i] !== MARK) return false;
  }
  return true;
}
