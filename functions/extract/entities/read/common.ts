import { MARK, NUMBER, WORD } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { WordSet } from '../names/word-sets.ts';
import type { RawMention } from '../raw.ts';
import { peopleOfHouse } from './people-of-houses.ts';
import type { Scan } from './scan.ts';

/** Quantifiers that one noun takes in at most (`tất cả các khách hàng`). */
const QUANTIFIERS = 5;

/** Where people come from, told behind the noun: `khách hàng Mỹ`, `người dân Hà Nội`. */
const WHENCE = Sort.country | Sort.clipping | Sort.capital | Sort.place;

/** A noun for people or a firm without a name: `hàng chục khách hàng`, `công ty`. */
export function readCommon(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  const found = names.find(tokens, i, Sort.commonPeople | Sort.commonFirm);
  if (!found || (tokens.caps[i]! === 1 && !scan.sentenceStart(i))) return undefined;
  // A name after it says who is meant; a country's or town's only whence they are.
  const home = scan.follows(found.to) ? names.find(tokens, found.to, WHENCE) : undefined;
  const named = home?.to ?? found.to;
  const house = home ? undefined : peopleOfHouse(scan, i, found.to);
  if (!house && scan.capital(named) && scan.follows(named)) return undefined;
  const from = countedFrom(scan, i, names.words.quantifiers);
  const attached =
    from > 0 && scan.follows(from) && tokens.kind[from - 1] === WORD && !isSmall(scan, from - 1);
  const mention: RawMention = { from, to: house ?? named, kind: 'common', codes: [] };
  if (house) return attached ? undefined : mention;
  if (home) mention.country = home.entry.codes[0]!;
  if (attached) mention.attached = true;
  if (found.entry.sort === Sort.commonFirm) {
    // `các công ty` are others than the one spoken of, `công ty xử lý môi trường` another.
    // `hiện trường`
    const syllable = attached && found.to === i + 1;
    if (syllable) return undefined;
    if (from < i) {
      const ends = endsNoun(scan, found.to) || acts(scan, found.to);
      return home || attached || !ends ? undefined : mention;
    }
    const agent = suffersFrom(scan, i);
    if (home || !(endsNoun(scan, found.to) || agent || (!attached && opens(scan, i, found.to))))
      return undefined;
    // `được bệnh viện đa khoa huyện tiếp nhận`: of what sort it is, and not the one spoken of.
    if (agent && !endsNoun(scan, found.to) && !acts(scan, found.to))
      return namedBehind(scan, found.to) ? undefined : mention;
    return { ...mention, refersTo: 'firm-of-article', role: scan.text(i, found.to).toLowerCase() };
  }
  if (from === i) return { ...mention, refersTo: 'role', role: scan.text(i, found.to).toLowerCase() };
  const told = pointed(scan, mention, from, i);
  // `các đối tượng đã đánh anh An`: in the story of a crime they are those named.
  const all = from === i - 1 && names.words.plurals.has(tokens.id[from]!) && countOf(scan, from, i) === 0;
  return told === mention && all && names.deeds.isSuspect(scan.text(i, found.to).toLowerCase())
    ? { ...mention, refersTo: 'persons', count: 0 }
    : told;
}

/** `bị nhà trường đình chỉ`, `được công ty cử đi`: right behind the marker of the passive stands who did it. */
function suffersFrom(scan: Scan, i: number): boolean {
  return i > 0 && scan.follows(i) && scan.names.words.passives.has(scan.tokens.id[i - 1]!);
}

/** `Năm 2021, trường tuyển sinh`: at the head of a clause a firm does what only firms do. */
function opens({ tokens, names }: Scan, i: number, to: number): boolean {
  const begins = i === 0 || tokens.breaks[i]! > 0 || tokens.kind[i - 1] === MARK;
  return begins && names.deeds.isFirms(tokens, to);
}

/** Tokens between a noun and the name that tells which is meant. */
const LONGEST_SORT = 3;

/** `được hệ thống giáo dục Nhật Bản áp dụng`: another than the one spoken of. */
function namedBehind(scan: Scan, to: number): boolean {
  for (let at = to; at < to + LONGEST_SORT && scan.follows(at) && !isSmall(scan, at); at++)
    if (scan.capital(at)) return true;
  return false;
}

/** Whether a verb of firms or an adverb stands at a token: `các ngân hàng hôm nay …`, `các hãng công bố`. */
export function acts({ tokens, names }: Scan, at: number): boolean {
  const word = tokens.id[at] ?? 0;
  const adverb = names.words.adverbs.has(word) && !names.words.counters.has(word);
  return adverb || names.deeds.isFirms(tokens, at) || names.deeds.isPersonal(tokens, at);
}

/** `đại diện các ngân hàng`, `lãnh đạo nhiều doanh nghiệp`: those who speak for many go with them. */
export function readSpokesmen(scan: Scan, i: number, to: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.spokesmanStarts.has(tokens.id[i]!)) return undefined;
  if (!names.lexicon.spokesmen.includes(scan.text(i, to).toLowerCase())) return undefined;
  let at = to;
  while (at - to < QUANTIFIERS && scan.follows(at) && names.words.quantifiers.has(tokens.id[at]!)) at++;
  const many =
    at > to && scan.follows(at) ? names.find(tokens, at, Sort.commonFirm | Sort.commonPeople) : undefined;
  if (!many || (scan.capital(many.to) && scan.follows(many.to))) return undefined;
  return { from: i, to: many.to, kind: 'common', codes: [] };
}

/** `tỉnh yêu cầu`, `huyện đã họp`: the place itself, where nothing before it makes it where something is. */
export function readAuthority(scan: Scan, i: number, to: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.authorityStarts.has(tokens.id[i]!)) return undefined;
  if (!names.lexicon.authorities.includes(scan.text(i, to).toLowerCase()) || !endsNoun(scan, to))
    return undefined;
  if (!scan.word(to) || !scan.follows(to)) return undefined;
  const before = i > 0 && scan.follows(i) && tokens.kind[i - 1] === WORD ? tokens.id[i - 1]! : 0;
  if (before > 0 && !opensSubject(names, before)) return undefined;
  return { from: i, to, kind: 'place', codes: [], refersTo: 'context' };
}

/** Whether a subject may stand right behind a word. */
export function opensSubject({ words }: Gazetteer, word: number): boolean {
  if (words.clauseWords.has(word)) return true;
  return words.adverbs.has(word) && !words.obliques.has(word) && !words.locatives.has(word);
}

/** Where the words that count a noun begin; the noun's own token where there are none. */
function countedFrom(scan: Scan, noun: number, words: WordSet): number {
  let from = noun;
  while (
    noun - from < QUANTIFIERS &&
    from > scan.done &&
    scan.follows(from) &&
    words.has(scan.tokens.id[from - 1]!)
  )
    from--;
  return from;
}

/** Digits of a number that counts people in words; a year has more. */
const LONGEST_COUNT = 3;
/** Tokens of a number with its groups: `280.000.000`. */
const LONGEST_NUMBER = 7;

/** `9 người`, `280 học sinh`: people by their number; `tháng 9 người dân` counts none. */
export function readCountedPeople(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (i > 0 && scan.follows(i) && names.words.counters.has(tokens.id[i - 1]!)) return undefined;
  if (tokens.end[i]! - tokens.start[i]! > LONGEST_COUNT) return undefined;
  // `280.000 học sinh`
  let at = i + 1;
  while (
    at - i < LONGEST_NUMBER &&
    scan.mark(at, '.') &&
    scan.touches(at) &&
    tokens.kind[at + 1] === NUMBER &&
    scan.touches(at + 1)
  )
    at += 2;
  if (!scan.follows(at)) return undefined;
  const noun = names.find(tokens, at, Sort.commonPeople)?.to;
  const to =
    noun ?? (names.words.persons.has(tokens.id[at] ?? 0) && tokens.caps[at] === 0 ? at + 1 : undefined);
  const house = to === undefined ? undefined : peopleOfHouse(scan, at, to);
  if (house !== undefined) return { from: i, to: house, kind: 'common', codes: [] };
  if (to === undefined || (scan.capital(to) && scan.follows(to))) return undefined;
  return pointed(scan, { from: i, to, kind: 'common', codes: [] }, i, at);
}

/** `ba người này`, `các đối tượng trên`: those named before, so many of them. */
function pointed(scan: Scan, mention: RawMention, from: number, noun: number): RawMention {
  const { tokens, names } = scan;
  const { to } = mention;
  const word = tokens.id[to] ?? 0;
  const above = names.words.pointingAbove.has(word) && endsNoun(scan, to + 1);
  if (!scan.follows(to) || !(above || names.words.pointing.has(word))) return mention;
  const count = countOf(scan, from, noun);
  return { ...mention, to: to + 1, refersTo: 'persons', count };
}

/** The number that the words before a noun tell; 0 for none. */
function countOf(scan: Scan, from: number, noun: number): number {
  const { tokens, names } = scan;
  for (let at = from; at < noun; at++) {
    const word = scan.text(at, at + 1).toLowerCase();
    const count = tokens.kind[at] === NUMBER ? Number.parseInt(word, 10) : names.lexicon.smallNumbers[word];
    if (count) return count;
  }
  return 0;
}

/** `sáu người`: read from the noun, with the numeral before it. */
export function readPersons(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (i === 0 || !names.words.persons.has(tokens.id[i]!) || tokens.caps[i]! > 0) return undefined;
  const from = countedFrom(scan, i, names.words.numerals);
  if (from === i || (scan.capital(i + 1) && scan.follows(i + 1))) return undefined;
  return pointed(scan, { from, to: i + 1, kind: 'common', codes: [] }, from, i);
}

/** Whether the words after a noun leave it as it is. */
export function endsNoun(scan: Scan, at: number): boolean {
  const { tokens, names } = scan;
  if (at >= tokens.count || tokens.breaks[at]! > 0 || tokens.kind[at] === MARK) return true;
  return names.words.nounEnds.has(tokens.id[at]!);
}

/** Prepositions, conjunctions and adverbs: what follows them is no part of a noun before. */
function isSmall(scan: Scan, at: number): boolean {
  const word = scan.tokens.id[at]!;
  const { obliques, conjunctions, genitives, adverbs, nounEnds, clauseWords } = scan.names.words;
  return (
    obliques.has(word) ||
    conjunctions.has(word) ||
    genitives.has(word) ||
    adverbs.has(word) ||
    clauseWords.has(word) ||
    nounEnds.has(word)
  );
}
