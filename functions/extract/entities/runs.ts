import { NUMBER } from '../text/tokens.ts';
import type { Scan } from './scan.ts';

/** A run of capitalised words that makes one name. */
export interface Run {
  from: number;
  to: number;
  /** Number of words. */
  words: number;
  /** True where every word has the shape of the language's own words. */
  native: boolean;
  /** True where the run begins with a family name of the language and goes on. */
  family: boolean;
}

/** Longest name in words: a longer run is a headline in capitals. */
const LONGEST = 9;

/** Reads the run of capitalised words at a token; undefined where none begins. */
export function readRun(scan: Scan, from: number): Run | undefined {
  const { tokens, names } = scan;
  if (!scan.capital(from)) return undefined;
  let to = from + 1;
  let words = 1;
  let native = scan.native(from);
  const family = names.familyNames.has(tokens.id[from]!);
  for (;;) {
    // Hyphens and apostrophes inside a name: `Jean-Claude`, `La-vrốp`, `O'Neal`.
    if ((scan.mark(to, '-') || scan.mark(to, "'") || scan.mark(to, '’')) && scan.touches(to)) {
      if (scan.word(to + 1) && scan.touches(to + 1)) {
        native = false;
        to += 2;
        continue;
      }
    }
    if (words >= LONGEST) break;
    // Initials: `Donald J. Trump`.
    const initial = tokens.end[to - 1]! - tokens.start[to - 1]! === 1;
    if (initial && scan.mark(to, '.') && scan.touches(to) && scan.capital(to + 1) && scan.follows(to + 1)) {
      native = false;
      to += 2;
      words++;
      continue;
    }
    if (!scan.follows(to)) break;
    if (scan.capital(to)) {
      if (!scan.native(to)) native = false;
      to++;
      words++;
      continue;
    }
    // `Ursula von der Leyen`, `Bashar al-Assad`; only inside a foreign name.
    if (!native && names.particles.has(tokens.id[to] ?? 0)) {
      const next = names.particles.has(tokens.id[to + 1] ?? 0) ? to + 2 : to + 1;
      if (scan.capital(next) && scan.follows(next)) {
        to = next;
        continue;
      }
      if (scan.mark(to + 1, '-') && scan.touches(to + 1) && scan.capital(to + 2) && scan.touches(to + 2)) {
        to += 2;
        continue;
      }
    }
    // `Schalke 04`, `U23`, `F16`.
    if (tokens.kind[to] === NUMBER && (scan.touches(to) || tokens.text[tokens.start[to]!] === '0')) {
      if (!scan.touches(to) && tokens.end[to]! - tokens.start[to]! !== 2) break;
      native = false;
      to++;
    }
    break;
  }
  return { from, to, words, native, family: family && words > 1 };
}

/**
 * Reads the name of a firm or institution after its head: capitalised words, and between them the lower-case
 * second syllables of the nouns that such names are made of (`Đầu tư và Phát triển Đô thị Long Giang`).
 */
export function readTitle(scan: Scan, from: number): number {
  const { tokens, names } = scan;
  if (!scan.capital(from)) return from;
  let to = readRun(scan, from)!.to;
  for (let words = 0; words < 4 * LONGEST; words++) {
    let next = to;
    while (
      next - to < 4 &&
      scan.follows(next) &&
      names.compounds.has(tokens.id[next] ?? 0) &&
      !scan.capital(next)
    )
      next++;
    if (
      next === to &&
      !((scan.mark(to, '&') || scan.mark(to, '-') || scan.mark(to, '–')) && scan.follows(to))
    )
      break;
    if (next === to) next = to + 1;
    if (!scan.capital(next) || !scan.follows(next)) {
      // The last noun may end in lower case (`Bộ Y tế`), but not in a bare `và`.
      while (next > to && (names.conjunctions.has(tokens.id[next - 1]!) || !scan.word(next - 1))) next--;
      to = next;
      break;
    }
    to = readRun(scan, next)!.to;
  }
  return to;
}
