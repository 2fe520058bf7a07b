/** Runs of capitalised words: where a name of any kind ends. */
import { NUMBER } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import { beginsSentence, cutShort, isInitial } from './initials.ts';
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
/** Longest name in hyphenated syllables. */
const SYLLABLES = 30;

/** Reads the run of capitalised words at a token; undefined where none begins. */
export function readRun(scan: Scan, from: number): Run | undefined {
  const { tokens, names } = scan;
  if (!scan.capital(from) || names.nouns.compound(tokens, from) > from) return undefined;
  let to = from + 1;
  let words = 1;
  let native = scan.native(from);
  const { familyNames, middleNames } = names.words;
  const family = familyNames.has(tokens.id[from]!) || middleNames.has(tokens.id[from + 1] ?? 0);
  for (;;) {
    const joined = afterJoint(scan, from, to);
    if (joined > to) {
      native = false;
      to = joined;
      continue;
    }
    if (words === 2 && !native && goesOnSpaced(scan, from, to)) {
      to += 2;
      break;
    }
    if (words >= LONGEST) break;
    if (isInitial(scan, to)) {
      native = false;
      to += 2;
      words++;
      continue;
    }
    // `anh Nguyễn Đức Th. không chấp nhận`: papers cut names short to their first consonants.
    if (cutShort(scan, to)) {
      to++;
      break;
    }
    if (!scan.follows(to)) break;
    if (scan.capital(to)) {
      if (!belongs(scan, to, family, native, words)) break;
      if (!scan.native(to)) native = false;
      to++;
      words++;
      continue;
    }
    const beyond = afterParticle(scan, to, native);
    if (beyond > to) {
      native = false;
      to = beyond;
      continue;
    }
    if (isNumberOfName(scan, to)) {
      native = false;
      to++;
    }
    break;
  }
  return { from, to, words, native, family: family && words > 1 };
}

/** Behind a word that a hyphen, apostrophe or `&` joins to the name; the token itself where none does. */
function afterJoint(scan: Scan, from: number, to: number): number {
  // `Jean-Claude`, `La-vrốp`, `O'Neal`
  if ((scan.mark(to, '-') || scan.mark(to, "'") || scan.mark(to, '’')) && scan.touches(to)) {
    // `Nguyễn Ngọc Sơn-Trưởng phòng`: between two native words with capitals the hyphen parts.
    const parts = scan.capital(to + 1) && scan.native(to + 1) && scan.native(to - 1);
    return scan.word(to + 1) && scan.touches(to + 1) && to - from < SYLLABLES && !parts ? to + 2 : to;
  }
  // `T&T Group`, `H&M`
  const and = scan.mark(to, '&') && scan.touches(to) && scan.capital(to + 1) && scan.touches(to + 1);
  return and ? to + 2 : to;
}

/** `Kim Jong - un`: a crawler has spaced the hyphen. */
function goesOnSpaced(scan: Scan, from: number, to: number): boolean {
  if (!scan.mark(to, '-') || !scan.word(to + 1) || scan.capital(to + 1) || !scan.follows(to + 1))
    return false;
  return scan.names.words.foreignFamilies.has(scan.tokens.id[from]!);
}

/** Whether a word with a capital goes on with the name before it. */
function belongs(scan: Scan, to: number, family: boolean, native: boolean, words: number): boolean {
  const { tokens, names } = scan;
  // `Vinamilk Đầu tư …`: a common noun with a capital is no part of a plain name.
  // `Nguyễn Thanh Đạm`: a noun of one syllable is, behind a family name.
  const noun = names.nouns.compound(tokens, to);
  if (noun > to && !(family && native && noun === to + 1 && !scan.capital(noun))) return false;
  // `Nguyễn Văn Nhờ`, `Vĩnh Tuy`: a name is not over there.
  const goesOn = names.words.middleNames.has(tokens.id[to - 1]!) || (native && words === 1);
  if (!goesOn && beginsSentence(scan, to)) return false;
  // `Trường Đại học Hùng Vương TP.HCM`
  if (tokens.caps[to] === 2 && names.find(tokens, to, Sort.place | Sort.homeOrgan)) return false;
  // `TP HCM Nguyễn Văn An`: behind a town told by letters another name begins.
  if (tokens.caps[to - 1] === 2 && tokens.caps[to] === 1 && endsPlace(scan, to)) return false;
  // `Kinzhal Nga`: a country after a foreign word.
  // `Vingroup Phạm Nhật Vượng`: behind a word of the language it is one too.
  const foreign = !native && !scan.native(to - 1);
  return !foreign || !scan.native(to) || !names.find(tokens, to, Sort.country)?.entry.ambiguous;
}

/** Whether a place that a table has ends before a token: `HCM`, `TP HCM`. */
function endsPlace({ names, tokens }: Scan, to: number): boolean {
  for (let from = Math.max(0, to - LONGEST_LETTERS); from < to; from++)
    if (names.find(tokens, from, Sort.place)?.to === to) return true;
  return false;
}

/** Words of a town that is told by letters. */
const LONGEST_LETTERS = 2;

/** Behind the small words inside a foreign name (`Ursula von der Leyen`, `Bashar al-Assad`); the token itself where there are none. */
function afterParticle(scan: Scan, to: number, native: boolean): number {
  const { tokens, names } = scan;
  const { particles, byWords } = names.words;
  if (!particles.has(tokens.id[to] ?? 0)) return to;
  const next = particles.has(tokens.id[to + 1] ?? 0) ? to + 2 : to + 1;
  // `pháo HIMARS do Mỹ viện trợ`: what is a small word as often, before a country.
  const by = byWords.has(tokens.id[to]!) && names.find(tokens, next, Sort.country);
  // With no hyphen only inside a name that has shown to be foreign.
  if (!native && !by && scan.capital(next) && scan.follows(next)) return next;
  const hyphen = scan.mark(to + 1, '-') && scan.touches(to + 1);
  return hyphen && scan.capital(to + 2) && scan.touches(to + 2) ? to + 2 : to;
}

/** `Schalke 04`, `U23`, `F16` */
function isNumberOfName(scan: Scan, to: number): boolean {
  const { tokens } = scan;
  if (tokens.kind[to] !== NUMBER) return false;
  return (
    scan.touches(to) || (tokens.text[tokens.start[to]!] === '0' && tokens.end[to]! - tokens.start[to]! === 2)
  );
}
