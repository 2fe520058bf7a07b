/** People by their number, and those of them who were named before: `9 người`, `hàng chục khách hàng`, `ba người này`. */
import { NUMBER } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { WordSet } from '../names/word-sets.ts';
import type { RawMention } from '../raw.ts';
import { endsNoun } from './beside-nouns.ts';
import { peopleOfHouse } from './people-of-houses.ts';
import type { Scan } from './scan.ts';

/** Quantifiers that one noun takes in at most (`tất cả các khách hàng`). */
export const MOST_QUANTIFIERS = 5;

/** Where the words that count a noun begin; the noun's own token where there are none. */
export function countedFrom(scan: Scan, noun: number, words: WordSet): number {
  let from = noun;
  while (
    noun - from < MOST_QUANTIFIERS &&
    from > scan.done &&
    scan.follows(from) &&
    words.has(scan.tokens.id[from - 1]!)
  )
    from--;
  // `9 tháng đầu năm công ty lãi …`: the word for a year is that for five too.
  const ofYear = from < noun && from > scan.done && scan.follows(from) && isPartOfYear(scan, from - 1);
  return ofYear ? from + 1 : from;
}

const isPartOfYear = ({ tokens, names }: Scan, at: number) =>
  names.words.partsOfYear.has(tokens.id[at]!) && names.words.counters.has(tokens.id[at + 1]!);

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
export function pointed(scan: Scan, mention: RawMention, from: number, noun: number): RawMention {
  const { tokens, names } = scan;
  const { to } = mention;
  const word = tokens.id[to] ?? 0;
  const above = names.words.pointingAbove.has(word) && endsNoun(scan, to + 1);
  if (!scan.follows(to) || !(above || names.words.pointing.has(word))) return mention;
  const count = countOf(scan, from, noun);
  return { ...mention, to: to + 1, refersTo: 'persons', count };
}

/** The number that the words before a noun tell; 0 for none. */
export function countOf(scan: Scan, from: number, noun: number): number {
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
  if (i === 0 || !names.words.persons.has(tokens.id[i]!)) return undefined;
  const from = countedFrom(scan, i, names.words.numerals);
  if (from === i || (scan.capital(i + 1) && scan.follows(i + 1))) return undefined;
  return pointed(scan, { from, to: i + 1, kind: 'common', codes: [] }, from, i);
}
