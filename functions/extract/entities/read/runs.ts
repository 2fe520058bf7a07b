import { NUMBER, tokenText } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
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
  if (!scan.capital(from) || names.compound(tokens, from) > from) return undefined;
  let to = from + 1;
  let words = 1;
  let native = scan.native(from);
  const { familyNames, middleNames } = names.words;
  const family = familyNames.has(tokens.id[from]!) || middleNames.has(tokens.id[from + 1] ?? 0);
  for (;;) {
    // Hyphens and apostrophes inside a name: `Jean-Claude`, `La-vrốp`, `O'Neal`.
    if ((scan.mark(to, '-') || scan.mark(to, "'") || scan.mark(to, '’')) && scan.touches(to)) {
      // `Nguyễn Ngọc Sơn-Trưởng phòng`: between two native words with capitals the hyphen parts.
      const parts = scan.capital(to + 1) && scan.native(to + 1) && scan.native(to - 1);
      if (scan.word(to + 1) && scan.touches(to + 1) && to - from < SYLLABLES && !parts) {
        native = false;
        to += 2;
        continue;
      }
    }
    // `T&T Group`, `H&M`
    if (scan.mark(to, '&') && scan.touches(to) && scan.capital(to + 1) && scan.touches(to + 1)) {
      native = false;
      to += 2;
      continue;
    }
    // `Kim Jong - un`: a crawler has spaced the hyphen.
    if (words === 2 && !native && scan.mark(to, '-') && scan.word(to + 1) && !scan.capital(to + 1))
      if (scan.follows(to + 1) && scan.names.words.foreignFamilies.has(tokens.id[from]!)) {
        native = false;
        to += 2;
        break;
      }
    if (words >= LONGEST) break;
    // Initials: `Donald J. Trump`.
    const initial = tokens.end[to - 1]! - tokens.start[to - 1]! === 1;
    const after = initial && scan.mark(to, '.') && scan.touches(to) && scan.capital(to + 1);
    // `ông H. Các đối tượng`: the full stop ends the sentence.
    if (after && scan.follows(to + 1) && !beginsSentence(scan, to + 1)) {
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
      // `Vinamilk Đầu tư …`: a common noun with a capital is no part of a plain name.
      // `Nguyễn Thanh Đạm`: a noun of one syllable is, behind a family name.
      const noun = names.compound(tokens, to);
      if (noun > to && !(family && native && noun === to + 1 && !scan.capital(noun))) break;
      // `Nguyễn Văn Nhờ`, `Vĩnh Tuy`: a name is not over there.
      const goesOn = middleNames.has(tokens.id[to - 1]!) || (native && words === 1);
      if (!goesOn && beginsSentence(scan, to)) break;
      // `Trường Đại học Hùng Vương TP.HCM`
      if (tokens.caps[to] === 2 && names.find(tokens, to, Sort.place | Sort.homeOrgan)) break;
      // `Kinzhal Nga`: a country after a foreign word.
      if (!native && scan.native(to) && names.find(tokens, to, Sort.country)?.entry.ambiguous) break;
      if (!scan.native(to)) native = false;
      to++;
      words++;
      continue;
    }
    // `Ursula von der Leyen`, `Bashar al-Assad`; with no hyphen only inside a foreign name.
    if (names.words.particles.has(tokens.id[to] ?? 0)) {
      const next = names.words.particles.has(tokens.id[to + 1] ?? 0) ? to + 2 : to + 1;
      // `pháo HIMARS do Mỹ viện trợ`: what is a small word as often, before a country.
      const by = names.words.byWords.has(tokens.id[to]!) && names.find(tokens, next, Sort.country);
      if (!native && !by && scan.capital(next) && scan.follows(next)) {
        to = next;
        continue;
      }
      if (scan.mark(to + 1, '-') && scan.touches(to + 1) && scan.capital(to + 2) && scan.touches(to + 2)) {
        native = false;
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

/** True where a full stop belongs to the letters before it, which are no syllable. */
function cutShort(scan: Scan, at: number): boolean {
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
function beginsSentence(scan: Scan, i: number): boolean {
  const { functionWords, midTitles } = scan.names.words;
  const id = scan.tokens.id[i]!;
  if (midTitles.has(id) && scan.capital(i + 1)) return true;
  const goesOn = scan.word(i + 1) || scan.tokens.kind[i + 1] === NUMBER;
  return functionWords.has(id) && goesOn && !scan.capital(i + 1);
}

/**
 * Reads the name of a firm or institution after its head: capitalised words, and nouns of which only the first
 * syllable has a capital (`Đầu tư và Phát triển Đô thị Long Giang`). Returns the token after it.
 * @param persons false where a person's name ends it: `Văn phòng Quốc hội Lê Văn An`
 */
export function readTitle(scan: Scan, from: number, persons = true): number {
  const { tokens, names } = scan;
  let to = from;
  let noun = false;
  for (let parts = 0; parts < 2 * LONGEST; parts++) {
    let at = to;
    if (parts > 0) {
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
    const isNoun = names.compound(tokens, at) > at;
    if (at > to && !isNoun && !scan.mark(to, '&') && !goesOn) break;
    noun = isNoun;
    to = next;
  }
  return to;
}

/** Behind the small words for a trade that a name follows; the token itself where none does. */
function beforeName(scan: Scan, from: number): number {
  let at = from;
  for (let n = 0; n < LONGEST && scan.follows(at) && scan.tokens.caps[at] === 0; n++) {
    const to = scan.names.trade(scan.tokens, at);
    if (to === at) break;
    at = to;
  }
  return at > from && scan.capital(at) && scan.follows(at) ? at : from;
}

function readPart(scan: Scan, at: number, persons: boolean): number {
  const noun = scan.names.compound(scan.tokens, at);
  if (noun > at) return noun;
  if (!scan.capital(at)) return at;
  const place = scan.names.find(scan.tokens, at, Sort.place);
  const run = readRun(scan, at)!;
  if (place && place.to > run.to) return place.to;
  return !persons && (run.family || (!run.native && run.words > 1)) ? at : run.to;
}

/** End of the nouns of a field of office, joined by commas and `và`; where it began if there are none. */
export function skipField(scan: Scan, i: number): number {
  let to = i;
  for (let n = 0; n < 5; n++) {
    let at = to;
    if (scan.names.words.conjunctions.has(scan.tokens.id[at] ?? 0) || scan.mark(at, ',') || scan.dash(at))
      at++;
    const noun = scan.names.compound(scan.tokens, at);
    if (noun === at || !scan.follows(at)) break;
    to = noun;
  }
  return to;
}
