/** Full stops inside names, and words with a capital that begin a sentence rather than go on with a name. */
import { NUMBER, tokenText } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { Scan } from './scan.ts';

/** Initials: `Donald J. Trump`. */
export function isInitial(scan: Scan, to: number): boolean {
  const { start, end } = scan.tokens;
  const length = end[to - 1]! - start[to - 1]!;
  // `A.Ph.Ra-xmu-xen`
  const letters = length === 2 && scan.mark(to - 2, '.') && CONSONANTS.test(tokenText(scan.tokens, to - 1));
  if (!(length === 1 || letters) || !scan.mark(to, '.') || !scan.touches(to) || !scan.capital(to + 1))
    return false;
  // `ông H. Các đối tượng`: the full stop ends the sentence.
  return scan.follows(to + 1) && !beginsSentence(scan, to + 1);
}

/** True where a full stop belongs to the letters before it, which are no syllable. */
export function cutShort(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (!scan.mark(at, '.') || !scan.touches(at) || tokens.caps[at - 1] === 0) return false;
  const word = tokenText(tokens, at - 1);
  if (!CONSONANTS.test(word)) return false;
  // Of a letter alone a name or title before it must tell that it is no other.
  const named =
    at > 1 &&
    scan.follows(at - 1) &&
    (scan.capital(at - 2) || scan.names.find(tokens, at - 2, Sort.honorific));
  return word.length > 1 || Boolean(named);
}

const CONSONANTS = /^(?:[BCDĐGHKLMNPQRSTVX]|Ch|Gh|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr)$/u;

/** True for a function word with a capital before one in lower case, and for `Ông` before a name: crawlers lose the full stop before it. */
export function beginsSentence(scan: Scan, i: number): boolean {
  const { functionWords, midTitles } = scan.names.words;
  const id = scan.tokens.id[i]!;
  if (midTitles.has(id) && scan.capital(i + 1)) return true;
  const goesOn = scan.word(i + 1) || scan.tokens.kind[i + 1] === NUMBER;
  return functionWords.has(id) && goesOn && !scan.capital(i + 1);
}
