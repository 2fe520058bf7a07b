/** Those who speak for many without a name: `đại diện các ngân hàng`. */
import { Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { MOST_QUANTIFIERS } from './counted-people.ts';
import type { Scan } from './scan.ts';

/** `đại diện các ngân hàng`, `lãnh đạo nhiều doanh nghiệp`: those who speak for many go with them. */
export function readSpokesmen(scan: Scan, i: number, to: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.spokesmanStarts.has(tokens.id[i]!)) return undefined;
  if (!names.lexicon.spokesmen.includes(scan.text(i, to).toLowerCase())) return undefined;
  let at = to;
  while (at - to < MOST_QUANTIFIERS && scan.follows(at) && names.words.quantifiers.has(tokens.id[at]!)) at++;
  const many =
    at > to && scan.follows(at) ? names.find(tokens, at, Sort.commonFirm | Sort.commonPeople) : undefined;
  if (!many || (scan.capital(many.to) && scan.follows(many.to))) return undefined;
  return { from: i, to: many.to, kind: 'common', codes: [] };
}
