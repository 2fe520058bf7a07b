/** The field that a post or office is for: `Giáo dục và Đào tạo`. */
import type { Scan } from './scan.ts';

/** Nouns of one field. */
const MOST_NOUNS = 5;

/** End of the nouns of a field of office, joined by commas and `và`; where it began if there are none. */
export function skipField(scan: Scan, i: number): number {
  let to = i;
  for (let n = 0; n < MOST_NOUNS; n++) {
    let at = to;
    if (scan.names.words.conjunctions.has(scan.tokens.id[at] ?? 0) || scan.mark(at, ',') || scan.dash(at))
      at++;
    const noun = scan.names.nouns.compound(scan.tokens, at);
    if (noun === at || !scan.follows(at)) break;
    to = noun;
  }
  return to;
}
