/** Names of firms, schools and offices behind their heads: `Ngân hàng Đầu tư và Phát triển Đô thị Long Giang`. */
import { Sort } from '../names/entry.ts';
import { mayOrganise } from './organising.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** Parts that such a name has: words with a capital and nouns. */
const MOST_PARTS = 18;
/** Words for a trade between a noun and another name. */
const MOST_TRADES = 9;

/**
 * Reads the name of a firm or institution after its head: capitalised words, and nouns of which only the first
 * syllable has a capital (`Đầu tư và Phát triển Đô thị Long Giang`). Returns the token after it.
 * @param persons false where a person's name ends it: `Văn phòng Quốc hội Lê Văn An`
 */
export function readHouseName(scan: Scan, from: number, persons = true): number {
  const { tokens, names } = scan;
  let to = from;
  let noun = false;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    let at = to;
    const acronyms = parts > 0 && joinsAcronyms(scan, at);
    if (acronyms) at++;
    else if (parts > 0) {
      if (!scan.follows(at)) break;
      // Between parts of the name: `và` and commas after a noun, `&` and dashes anywhere.
      if (noun && (names.words.conjunctions.has(tokens.id[at] ?? 0) || scan.mark(at, ','))) at++;
      else if (scan.mark(at, '&') || (scan.dash(at) && noun)) at++;
      if (at > to && !scan.follows(at)) break;
    }
    // `Công ty Đầu tư phát triển hạ tầng IDICO`: nouns in small letters before another name.
    const small = noun && at === to ? beforeName(scan, at) : at;
    const goesOn = small > at;
    at = small;
    const next = readPart(scan, at, persons);
    if (next === at) break;
    // After `và` only another noun belongs to the name: `Báo Nga và Bulgaria` does not.
    const isNoun = names.nouns.compound(tokens, at) > at;
    if (at > to && !isNoun && !acronyms && !scan.mark(to, '&') && !goesOn) break;
    noun = isNoun;
    to = next;
  }
  return to;
}

/** `Sở KH-CN`, `Sở VH-TT-DL`: a dash between two acronyms. */
function joinsAcronyms(scan: Scan, at: number): boolean {
  const isAcronym = (i: number) => scan.tokens.caps[i] === 2;
  return scan.dash(at) && scan.touches(at) && scan.touches(at + 1) && isAcronym(at - 1) && isAcronym(at + 1);
}

/** Behind the acronyms that dashes join to one before token `at`. */
export function behindAcronyms(scan: Scan, at: number): number {
  let to = at;
  while (joinsAcronyms(scan, to)) to += 2;
  return to;
}

/** Behind the small words for a trade that a name follows; the token itself where none does. */
function beforeName(scan: Scan, from: number): number {
  let at = from;
  for (let n = 0; n < MOST_TRADES && scan.follows(at) && scan.tokens.caps[at] === 0; n++) {
    const to = scan.names.nouns.trade(scan.tokens, at);
    // `Hội Nông dân tổ chức Hội thảo`: what the house does.
    if (to === at || mayOrganise(scan, at)) break;
    at = to;
  }
  return at > from && scan.capital(at) && scan.follows(at) ? at : from;
}

function readPart(scan: Scan, at: number, persons: boolean): number {
  const noun = scan.names.nouns.compound(scan.tokens, at);
  if (noun > at) return noun;
  if (!scan.capital(at)) return at;
  const place = scan.names.find(scan.tokens, at, Sort.place);
  const run = readRun(scan, at)!;
  if (place && place.to > run.to) return place.to;
  return !persons && (run.family || (!run.native && run.words > 1)) ? at : run.to;
}
