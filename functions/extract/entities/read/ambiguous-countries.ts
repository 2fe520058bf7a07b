/** Words that are a country's and part of other names: `Nga`, `Đức`, `Mỹ`. */
import { OFFICES, ORGANS, Sort } from '../names/entry.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/**
 * Tells a country from a name that shares its word (`Nga`, `Đức`, `Mỹ`): no capitalised word of the language may
 * stand beside it, unless that word begins a name of its own.
 * @param attached after an organ or post, so that what stands before it says nothing
 * @param done token after the last mention: a capitalised word before it belongs to that
 */
export function fitsCountry(scan: Scan, from: number, to: number, attached: boolean, done: number): boolean {
  const { tokens, names } = scan;
  const hyphenated = scan.mark(to + 1, '-') && scan.touches(to + 1) && scan.touches(to + 2);
  if (scan.capital(to) && scan.follows(to) && scan.native(to) && !hyphenated) {
    const known = names.find(
      tokens,
      to,
      Sort.country | Sort.organisation | Sort.seat | Sort.capital | Sort.holder | Sort.agency,
    );
    const family =
      names.words.familyNames.has(tokens.id[to]!) &&
      scan.capital(to + 1) &&
      (attached || !scan.sentenceStart(from));
    // `tọa đàm tại Mỹ Thủ tướng đã tiếp …`: a post begins the next sentence.
    const post = names.find(tokens, to, OFFICES | ORGANS);
    // `Thứ trưởng Ngoại giao Mỹ Tom Shannon`: a foreign name may begin with a word of native shape.
    const run = attached ? readRun(scan, to) : undefined;
    const foreign = run !== undefined && !run.native && run.words > 1;
    if (!known && !family && !foreign && (!post || post.to === to + 1))
      return tokens.caps[from] === 2 && tokens.caps[to] === 2;
  }
  if (attached || from === 0 || !scan.follows(from) || from - 1 < done) return true;
  if (!scan.capital(from - 1)) return true;
  if (names.words.openers.has(tokens.id[from - 1]!) && scan.sentenceStart(from - 1)) return true;
  return tokens.caps[from] === 2 && tokens.caps[from - 1] === 2;
}
