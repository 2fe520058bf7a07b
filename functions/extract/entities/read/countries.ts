/** Countries, pairs of them, their people and their joint bodies. */
import { NUMBER } from '../../text/tokens.ts';
import { type Entry, Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { fitsCountry } from './ambiguous-countries.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** A country by an entry of the tables; a place where brackets or a comma only tell what lies in it. */
export function readCountry(scan: Scan, i: number, to: number, entry: Entry): RawMention | undefined {
  if (entry.sort !== Sort.country) return undefined;
  // `chuyến bay VN1271`
  if (scan.touches(to) && scan.tokens.kind[to] === NUMBER) return undefined;
  const firm = readFirmCalledByCountry(scan, i, to);
  if (firm) return firm;
  if (entry.ambiguous && !fitsCountry(scan, i, to, false, scan.done)) return undefined;
  // `Bỉ` in `Brussels (Bỉ)` says where, and does nothing.
  const weak = entry.ambiguous && scan.names.words.atStart.has(scan.tokens.id[i]!) && scan.sentenceStart(i);
  const mention: RawMention = { from: i, to, kind: 'country', codes: entry.codes };
  if (weak) {
    mention.weak = true;
    // `Anh sinh năm 1991.`
    const isTitle = scan.names.find(scan.tokens, i, Sort.honorific) !== undefined;
    if (isTitle && scan.word(to) && scan.follows(to) && !scan.capital(to))
      mention.otherwise = { from: i, to, kind: 'pronoun', codes: [], refersTo: 'person' };
  }
  const bracketed = scan.mark(i - 1, '(') && scan.mark(to, ')');
  // `Brussels, Bỉ`
  const { last } = scan;
  const apposed =
    last?.kind === 'place' && last.to === i - 1 && scan.mark(i - 1, ',') && last.country === entry.codes[0];
  if (bracketed || apposed) return { from: i, to, kind: 'place', codes: [], country: entry.codes[0]! };
  return mention;
}

/** `Vietnam Airlines`, `Singapore Telecom`: a country's name that a firm's goes on with. */
function readFirmCalledByCountry(scan: Scan, i: number, to: number): RawMention | undefined {
  if (!scan.follows(to) || !scan.capital(to) || scan.native(to)) return undefined;
  const run = readRun(scan, to);
  if (!run || !scan.names.words.firmWords.has(scan.tokens.id[run.to - 1]!)) return undefined;
  return { from: i, to: run.to, kind: 'firm', codes: [], name: scan.text(i, run.to) };
}

/** Two clippings or countries with a dash between them: `Mỹ - Trung`, `Nga-NATO`; the first of the two. */
export function readPair(scan: Scan, i: number): RawMention | undefined {
  const first = scan.names.find(scan.tokens, i, Sort.country | Sort.clipping);
  if (!first) return undefined;
  const second = scan.dash(first.to)
    ? scan.names.find(scan.tokens, first.to + 1, Sort.country | Sort.clipping | Sort.organisation)
    : undefined;
  const before = i >= 2 && scan.dash(i - 1) && scan.done === i - 1;
  // `Xuân Hinh - Trung Kiên`: the clipping is part of a name.
  if (second && goesOn(scan, second.to, second.entry)) return undefined;
  if (!second && goesOn(scan, first.to, first.entry)) return undefined;
  if (!before && !(second && scan.follows(first.to) && scan.follows(first.to + 1))) return undefined;
  return { from: i, to: first.to, kind: 'country', codes: first.entry.codes };
}

/** True where a short name of a country is the beginning of a person's or a place's. */
function goesOn(scan: Scan, to: number, entry: Entry): boolean {
  const short = entry.ambiguous || entry.sort === Sort.clipping;
  return short && scan.capital(to) && scan.follows(to) && scan.native(to);
}

/** `nước Nga`, with the word for country before `head`. */
export function readHeadedCountry(scan: Scan, i: number, head: number): RawMention | undefined {
  const found = scan.names.find(scan.tokens, head, Sort.country);
  if (!found || !scan.follows(head)) return undefined;
  // `Sân vận động Quốc gia Mỹ Đình`
  if (goesOn(scan, found.to, found.entry) && !fitsCountry(scan, head, found.to, true, scan.done))
    return undefined;
  return { from: i, to: found.to, kind: 'country', codes: found.entry.codes };
}

/** `người Nga`, `công ty Mỹ`: private persons and firms of a country, for which it does not answer. */
export function readPeople(scan: Scan, i: number): RawMention | undefined {
  const head = scan.names.find(scan.tokens, i, Sort.peopleHead);
  if (!head) return undefined;
  const found = scan.names.find(scan.tokens, head.to, Sort.country);
  const clipping = found ?? scan.names.find(scan.tokens, head.to, Sort.clipping);
  if (!clipping || !scan.follows(head.to) || scan.names.find(scan.tokens, head.to, Sort.nothing))
    return undefined;
  const run = readRun(scan, head.to);
  if (run && run.to > clipping.to) return undefined;
  // `khách hàng Mỹ` act by their words, `thị trường Mỹ` does not.
  const people = scan.names.find(scan.tokens, i, Sort.commonPeople)?.to === head.to;
  const kind = people ? 'common' : 'group';
  return { from: i, to: clipping.to, kind, codes: [], country: clipping.entry.codes[0]! };
}

/** `Hội đồng Nga-NATO`: a body that stands for the two. */
export function readJointBody(scan: Scan, i: number, head: number): RawMention | undefined {
  const first = scan.names.find(scan.tokens, head, Sort.country | Sort.organisation | Sort.clipping);
  if (!first || !scan.dash(first.to)) return undefined;
  const second = scan.names.find(scan.tokens, first.to + 1, Sort.country | Sort.organisation | Sort.clipping);
  if (!second) return undefined;
  const codes = [...first.entry.codes, ...second.entry.codes];
  return { from: i, to: second.to, kind: 'body', codes };
}
