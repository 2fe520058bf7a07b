/** Words that point to somebody named before: pronouns, `ba người này`, `2 bên`. */
import { tokenText } from '../../text/tokens.ts';
import { type Entry, Sort, STATES } from '../names/entry.ts';
import type { Passed, RawMention } from '../raw.ts';
import { acts, endsNoun } from './beside-nouns.ts';
import { readCountry, readJointBody, readPair } from './countries.ts';
import { readFirm } from './firms.ts';
import { readOrgan } from './organs.ts';
import type { Scan } from './scan.ts';
import { readTitled } from './titled.ts';

/** A pronoun of tokens `i` to `to`; what it means is settled when all mentions are read. */
export function readPronoun(
  scan: Scan,
  i: number,
  to: number,
  entry: Entry,
): RawMention | Passed | undefined {
  if (entry.pronoun === 'person') {
    const titled = readTitled(scan, i);
    if (titled) return titled;
    // `Anh` with a capital is the country, or the young man where the article tells of one.
    const country = scan.tokens.caps[i]! > 0 ? scan.names.find(scan.tokens, i, Sort.country) : undefined;
    if (country && country.to >= to)
      return readPair(scan, i) ?? readCountry(scan, i, country.to, country.entry);
    // `anh em`, `cô đơn`
    if (
      to === i + 1 &&
      scan.tokens.caps[to] === 0 &&
      scan.names.words.titleTails.has(scan.tokens.id[to] ?? 0)
    )
      return { to: to + 1 };
    // `những người này`: not one of them.
    if (i > 0 && scan.follows(i) && scan.names.words.plurals.has(scan.tokens.id[i - 1]!))
      return readThese(scan, i, to) ?? { to };
    // A bare title is a pronoun only with a clause after it, not inside a compound of names.
    if (to === i + 1 && (!scan.word(to) || !scan.follows(to) || scan.capital(to))) return undefined;
  }
  // `hai nhà ngoại giao Nga`, `hai ngoại trưởng Mỹ và Đức`: of those who are named behind them.
  if (NUMBERED.has(entry.pronoun) && isNamedBehind(scan, i, to)) return { to: i + 1 };
  // `hai tổng thống Putin và Erdogan`
  if (entry.pronoun === 'two-leaders' && scan.follows(to) && scan.capital(to)) return { to: i + 1 };
  // `hội nghị tiếp theo của khối`, but `khối lượng`, `khối tài sản`
  if (
    entry.pronoun === 'organisation' &&
    to === i + 1 &&
    !(isOwner(scan, i) && (isSubject(scan, to) || isSaidOf(scan, to)))
  )
    return undefined;
  if (COUNTED_STATES.has(entry.pronoun) && areOthers(scan, to)) return undefined;
  if (ANY.has(entry.pronoun) && isIndefinite(scan, i, to)) return { to };
  // `cả hai chiều`, `hai người chết`: a noun or verb of its own behind it.
  const two = entry.pronoun === 'two-persons' || entry.pronoun === 'couple';
  if (two && !points(scan, to) && !isSubject(scan, to)) return undefined;
  // `họ Nguyễn`
  if (entry.pronoun === 'they' && to === i + 1 && scan.capital(to) && scan.follows(to)) return undefined;
  // `Hội đồng Nga-NATO`: the name goes on.
  if (entry.pronoun === 'body' || entry.pronoun === 'organisation') {
    const department = scan.names.find(scan.tokens, i, Sort.attachedOrgan);
    const named =
      readJointBody(scan, i, to) ??
      (department && readOrgan(scan, i, department.to, department.entry)) ??
      (scan.capital(to) ? readFirm(scan, i, to, true) : undefined);
    if (named) return named;
  }
  if (entry.pronoun === 'home') return { from: i, to, kind: 'pronoun', codes: [scan.names.lexicon.home] };
  return { from: i, to, kind: 'pronoun', codes: [], refersTo: entry.pronoun! };
}

/** `khối được`, `khối sẽ`: something is said of it. */
const isSaidOf = ({ names, tokens }: Scan, at: number): boolean =>
  names.words.predicates.has(tokens.id[at] ?? 0);

/** Whether `của` stands before a token. */
const isOwner = ({ names, tokens }: Scan, at: number): boolean =>
  at > 0 && names.words.genitives.has(tokens.id[at - 1]!);

/** Those of whom any may be meant. */
const ANY = new Set<Entry['pronoun']>(['country', 'organisation', 'organ', 'body', 'firm']);

/** `không tham gia liên minh quân sự nào`, `bất kỳ quốc gia thành viên`: none of those told before. */
function isIndefinite({ names, tokens }: Scan, from: number, to: number): boolean {
  const { indefinite, indefiniteBefore } = names.words;
  return indefinite.has(tokens.id[to] ?? 0) || (from > 0 && indefiniteBefore.has(tokens.id[from - 1]!));
}

/** States of which only their number is told. */
const COUNTED_STATES = new Set<Entry['pronoun']>([
  'countries',
  'three',
  'three-countries',
  'these-countries',
]);

/** `ba nước châu Âu`, `hai nước ASEAN`, `3 nước khác`: the words behind tell which are meant. */
function areOthers(scan: Scan, to: number): boolean {
  if (!scan.follows(to)) return false;
  return scan.capital(to) || scan.names.words.otherStates.has(scan.tokens.id[to] ?? 0);
}

/** Words that mean no more than a number or `các` and a noun where a state is named behind them. */
const NUMBERED = new Set<Entry['pronoun']>(['pair', 'two-leaders', 'organisation']);

/** Whether a state stands right behind a pronoun's words of two or more, which are then a number and a post. */
function isNamedBehind(scan: Scan, from: number, to: number): boolean {
  return to - from > 2 && scan.follows(to) && scan.names.find(scan.tokens, to, STATES) !== undefined;
}

/** Whether what stands at a token goes on about somebody told right before it: a verb of persons, an adverb. */
function isSubject(scan: Scan, to: number): boolean {
  return endsNoun(scan, to) || acts(scan, to);
}

/** Whether the words of a pronoun end in one that points back. */
function points(scan: Scan, to: number): boolean {
  const { pointing, pointingAbove } = scan.names.words;
  const last = scan.tokens.id[to - 1]!;
  return pointing.has(last) || pointingAbove.has(last);
}

/** `ba người này`: those named together before. */
function readThese(scan: Scan, i: number, to: number): RawMention | undefined {
  const pointing = scan.names.words.pointing.has(scan.tokens.id[to - 1]!);
  if (!pointing || i - 1 < scan.done) return undefined;
  const count = scan.names.lexicon.smallNumbers[scan.text(i - 1, i).toLowerCase()] ?? 0;
  return { from: i - 1, to, kind: 'common', codes: [], refersTo: 'persons', count };
}

/** `2 bên`, `2 nước` */
export function readCounted(scan: Scan, i: number): RawMention | undefined {
  const words = scan.names.counted.get(tokenText(scan.tokens, i));
  const refersTo = words?.get(scan.tokens.id[i + 1] ?? 0);
  if (!refersTo || !scan.follows(i + 1)) return undefined;
  if (COUNTED_STATES.has(refersTo) && areOthers(scan, i + 2)) return undefined;
  return { from: i, to: i + 2, kind: 'pronoun', codes: [], refersTo };
}
