/** Where the name of a firm or unit ends and that of its officer begins: `Tổng giám đốc Vinamilk Mai Kiều Liên`. */
import { tokenText } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { Owner } from './owner.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** `Tổng giám đốc Vinamilk Mai Kiều Liên`: a foreign word, then a name of the language's own. */
export function readFirmBeforePerson(scan: Scan, from: number, most: number): Owner | undefined {
  if (!scan.follows(from) || scan.native(from)) return undefined;
  const run = readRun(scan, from);
  if (!run || run.to > most) return undefined;
  const firm = (at: number): Owner => ({ to: at, codes: [], name: scan.text(from, at) });
  // `SVG Carlos Alvarez`
  const { firmWords } = scan.names.words;
  const acronym = scan.tokens.caps[from] === 2 && scan.tokens.caps[from + 1] === 1;
  if (acronym && run.to - from === 3 && !firmWords.has(scan.tokens.id[run.to - 1]!)) return firm(from + 1);
  // `Apple Tim Cook`: a given name behind a word that is none.
  const isGiven = (at: number) => scan.names.lexicon.foreignGivenNames.has(tokenText(scan.tokens, at));
  // `Samsung Lee Jae-yong`: a family name of Korea or China, with a given name behind it.
  const opensName = (at: number) => scan.names.words.foreignFamilies.has(scan.tokens.id[at]!);
  const ofTheRegion = opensName(from + 1) && !scan.native(from + 2) && !opensName(from);
  if (run.words >= 3 && ofTheRegion) return firm(from + 1);
  if (
    run.to - from === 3 &&
    !isGiven(from) &&
    isGiven(from + 1) &&
    !firmWords.has(scan.tokens.id[run.to - 1]!)
  )
    return firm(from + 1);
  for (let at = from + 1; at < run.to - 1; at++) {
    if (!scan.names.words.familyNames.has(scan.tokens.id[at]!) || !scan.native(at + 1)) continue;
    return firm(at);
  }
  return undefined;
}

/** Words of a name that a family name opens, from which on it is hardly a town's. */
const FULL_NAME = 3;

/** `Chủ tịch UBND tỉnh Trần Văn Lâu`: behind the bare word for a unit of the state, the name is the officer's. */
export function splitUnit(scan: Scan, { to, codes }: Owner): Owner | undefined {
  const { tokens, names } = scan;
  let from = to - 1;
  while (from > 0 && scan.capital(from - 1) && scan.follows(from)) from--;
  const run = scan.capital(from) && scan.follows(from) ? readRun(scan, from) : undefined;
  if (!run?.family || !run.native || run.to !== to || run.words < FULL_NAME) return undefined;
  const isUnit = (at: number) => names.lexicon.authorities.includes(scan.text(at, from));
  const unit = isUnit(from - 1) || (from > 1 && isUnit(from - 2));
  // `UBND huyện Trần Văn Thời`: a unit that a table has.
  const known = names.find(tokens, from, Sort.place);
  return unit && (known?.to ?? 0) < to ? { to: from, codes } : undefined;
}

/** `Chủ tịch Tập đoàn Sunimex Lê Văn An`: the name of the firm has taken in the person's. */
export function splitFirm(scan: Scan, { to, codes, name }: Owner): Owner | undefined {
  if (name === undefined || codes.length > 0) return undefined;
  let from = to - 1;
  while (from > 0 && scan.capital(from - 1) && scan.follows(from)) from--;
  return readFirmBeforePerson(scan, from, to) ?? splitNative(scan, from, { to, codes, name });
}

/** Words of a person's name, the family name first: shorter ones are as often a place's. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 4;

/** `Giám đốc Bệnh viện Bạch Mai Nguyễn Ngọc Hiền`: behind the house's own name, a family name opens the officer's. */
function splitNative(scan: Scan, from: number, { to, name }: Owner): Owner | undefined {
  const { tokens, names } = scan;
  const head = names.find(tokens, from, Sort.institutionHead | Sort.firmHead);
  const first = head && head.to < to ? head.to : from;
  for (let at = to - FEWEST_WORDS; at > first && at >= to - MOST_WORDS; at--) {
    if (!names.words.familyNames.has(tokens.id[at]!)) continue;
    const person = range(at, to);
    const isName = person.every(each => tokens.caps[each] === 1 && scan.native(each) && scan.follows(each));
    if (!isName || names.find(tokens, at, Sort.place)?.to === to) return undefined;
    const own = name!.slice(0, -scan.text(at, to).length).trim();
    return own === '' ? undefined : { to: at, codes: [], name: own };
  }
  return undefined;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
