/** Whose an organ or post is: what tells it, and what tells it where no state stands behind. */
import { NUMBER } from '../../text/tokens.ts';
import { ORGANS, Sort, STATES } from '../names/entry.ts';
import type { Found } from '../names/gazetteer.ts';
import { fitsCountry } from './ambiguous-countries.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** Somebody for whom an organ or officer acts. */
export interface Owner {
  to: number;
  codes: readonly string[];
  /** Name of a firm or group, where it has no code. */
  name?: string | undefined;
}

/** Words between a post or organ and its state: `28 nước thành viên`. */
const MOST_MEMBERS = 5;

/** Behind the words for `of` and for members at a token, where the name of the owner stands. */
export function behindMembers(scan: Scan, i: number): number {
  const { id, kind } = scan.tokens;
  const { genitives, members } = scan.names.words;
  let at = genitives.has(id[i] ?? 0) && scan.follows(i) ? i + 1 : i;
  for (let n = 0; n < MOST_MEMBERS && scan.follows(at); n++) {
    if (scan.names.find(scan.tokens, at, STATES | ORGANS | Sort.place)) break;
    if (kind[at] !== NUMBER && !members.has(id[at]!)) break;
    at++;
  }
  return at;
}

/** A state, organisation or place of a table as an owner; undefined where its word is part of another name. */
export function stateOrTown(scan: Scan, at: number, { entry, to }: Found): Owner | undefined {
  if (entry.sort === Sort.country && entry.ambiguous && !fitsCountry(scan, at, to, true, scan.done))
    return undefined;
  // `Chủ nhiệm Uỷ ban Pháp luật`: the country's word begins another.
  if (scan.names.nouns.compound(scan.tokens, at) > to) return undefined;
  const run = entry.sort === Sort.place ? readRun(scan, at) : undefined;
  return run && run.to > to && !run.native ? undefined : { to, codes: entry.codes };
}

/** `tòa án ở Karachi`, `cảnh sát tại Marseille`: the country of the place where an organ of a place is told to be. */
export function seatOf(scan: Scan, from: number, to: number): string | undefined {
  const { tokens, names } = scan;
  if (!scan.follows(to) || !scan.follows(to + 1) || !names.words.locatives.has(tokens.id[to] ?? 0))
    return undefined;
  if (!names.lexicon.localOrgans.includes(scan.text(from, to).toLowerCase())) return undefined;
  const head = names.find(tokens, to + 1, Sort.placeHead)?.to ?? to + 1;
  const found = names.find(tokens, head, Sort.place | Sort.capital | Sort.country);
  return found && !found.entry.ambiguous && found.to >= (readRun(scan, head)?.to ?? 0)
    ? found.entry.codes[0]
    : undefined;
}

/** Tokens between an organ and the number of those whose it is: `quân sự của hơn`. */
const LONGEST_FIELD = 5;

/** `giới chức quân sự của hơn 40 quốc gia`: of states that are only counted. */
export function isOfMany(scan: Scan, head: number): boolean {
  const { id, kind } = scan.tokens;
  let of = head;
  while (of < head + LONGEST_FIELD && scan.follows(of) && !scan.names.words.genitives.has(id[of] ?? 0)) of++;
  if (!scan.follows(of) || !scan.names.words.genitives.has(id[of] ?? 0)) return false;
  for (let at = of + 1; at < of + LONGEST_FIELD && scan.follows(at); at++)
    if (kind[at] === NUMBER) return scan.follows(at + 1) && scan.names.words.members.has(id[at + 1]!);
  return false;
}
