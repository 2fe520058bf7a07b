import { MARK, WORD } from '../text/tokens.ts';
import { Sort } from './entry.ts';
import type { RawMention } from './raw.ts';
import type { Scan } from './scan.ts';

/** Quantifiers that one noun takes in at most (`tất cả các khách hàng`). */
const QUANTIFIERS = 5;

/** Where people come from, told behind the noun: `khách hàng Mỹ`, `người dân Hà Nội`. */
const WHENCE = Sort.country | Sort.clipping | Sort.capital | Sort.place;

/** A noun for people or a firm without a name: `hàng chục khách hàng`, `công ty`. */
export function readCommon(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  const found = names.find(tokens, i, Sort.commonPeople | Sort.commonFirm);
  if (!found || (tokens.caps[i]! > 0 && !scan.sentenceStart(i))) return undefined;
  // A name after it says who is meant; a country's or town's only whence they are.
  const home = scan.follows(found.to) ? names.find(tokens, found.to, WHENCE) : undefined;
  const named = home?.to ?? found.to;
  if (scan.capital(named) && scan.follows(named)) return undefined;
  let from = i;
  while (
    i - from < QUANTIFIERS &&
    from > scan.done &&
    scan.follows(from) &&
    names.words.quantifiers.has(tokens.id[from - 1]!)
  )
    from--;
  const attached =
    from > 0 && scan.follows(from) && tokens.kind[from - 1] === WORD && !isSmall(scan, from - 1);
  const mention: RawMention = { from, to: named, kind: 'common', codes: [] };
  if (home) mention.country = home.entry.codes[0]!;
  if (attached) mention.attached = true;
  if (found.entry.sort === Sort.commonFirm) {
    // `các công ty`, `công ty xử lý môi trường`: others than the one spoken of.
    if (from < i || home || !endsNoun(scan, found.to)) return undefined;
    return { ...mention, refersTo: 'firm-of-article' };
  }
  return from < i ? mention : { ...mention, refersTo: 'role', role: scan.text(i, found.to).toLowerCase() };
}

/** Whether the words after a noun leave it as it is. */
function endsNoun(scan: Scan, at: number): boolean {
  const { tokens, names } = scan;
  if (at >= tokens.count || tokens.breaks[at]! > 0 || tokens.kind[at] === MARK) return true;
  return names.words.nounEnds.has(tokens.id[at]!);
}

/** Prepositions, conjunctions and adverbs: what follows them is no part of a noun before. */
function isSmall(scan: Scan, at: number): boolean {
  const word = scan.tokens.id[at]!;
  const { obliques, conjunctions, genitives, adverbs, nounEnds } = scan.names.words;
  return (
    obliques.has(word) ||
    conjunctions.has(word) ||
    genitives.has(word) ||
    adverbs.has(word) ||
    nounEnds.has(word)
  );
}
