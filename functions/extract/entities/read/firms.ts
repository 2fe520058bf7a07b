/** Firms and institutions: a head such as `công ty`, words for the trade, the own name. */
import { NUMBER } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readHouseName } from './house-names.ts';
import { readNumbered } from './numbered.ts';
import { isOrganising, mayOrganise } from './organising.ts';
import { throughRoute } from './routes.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** `hãng tin IRNA`, `hãng thông tấn Syria SANA`: the country may stand between. */
function readAgency(scan: Scan, i: number, head: number): RawMention | undefined {
  const between = scan.names.find(scan.tokens, head, Sort.country);
  const at = between && scan.follows(between.to) ? between.to : head;
  const agency = scan.names.find(scan.tokens, at, Sort.agency);
  if (!agency) return undefined;
  const mention: RawMention = { from: i, to: agency.to, kind: 'agency', codes: [], name: agency.entry.name! };
  if (between && at > head) mention.country = between.entry.codes[0]!;
  return mention;
}

/**
 * Where the own name begins behind small words for the trade (`Công ty cổ phần sữa Sao Việt`, `Trường THPT tư thục Hà
 * Huy Tập`); the token itself where none lead to a name.
 */
function afterTrade(scan: Scan, from: number, school: boolean, head: number): number {
  const { tokens, names } = scan;
  if (school && !names.words.schoolHeads.has(tokens.id[head]!)) return from;
  let at = from;
  for (let n = 0; n < MOST_TRADES; n++) {
    if (!scan.follows(at) || tokens.caps[at]! > 0) break;
    const to = names.nouns.trade(tokens, at);
    if (to === at) break;
    // `công ty tổ chức Gala Dinner`
    if (mayOrganise(scan, at) && scan.capital(to)) return from;
    at = to;
  }
  if (!scan.capital(at) || !scan.follows(at)) return from;
  const beyond = afterHome(scan, at);
  if (beyond > at) return beyond;
  if (at === from) return from;
  // `công ty tổ chức Lễ`
  const run = readRun(scan, at);
  if (run?.native && run.words === 1) return from;
  // `công ty dược phẩm Mỹ`: whence it is.
  const country = names.find(tokens, at, Sort.country);
  return country && country.entry.codes[0] !== names.lexicon.home ? from : at;
}

/** `hãng xe điện Mỹ Tesla`: behind the country that a firm is from; the token itself where none stands before a foreign name. */
function afterHome(scan: Scan, at: number): number {
  const country = scan.names.find(scan.tokens, at, Sort.country);
  if (!country || country.entry.codes[0] === scan.names.lexicon.home) return at;
  const { to } = country;
  return scan.capital(to) && scan.follows(to) && !scan.native(to) ? to : at;
}

/** Words for the trade that a name may have. */
const MOST_TRADES = 6;

/**
 * A firm, school, hospital or agency behind its head, which ends before `head`.
 * @param whole true where the head is part of the name: `Trường Đại học Y Hà Nội`
 */
export function readFirm(scan: Scan, i: number, head: number, whole: boolean): RawMention | undefined {
  if (!scan.follows(head) || isOrganising(scan, i)) return undefined;
  const agency = readAgency(scan, i, head);
  if (agency) return agency;
  const numbered = readNumbered(scan, head);
  if (numbered) return { ...numbered, from: i };
  const inner = scan.names.find(scan.tokens, head, Sort.firmHead | Sort.institutionHead);
  const from = inner && scan.capital(head) ? inner.to : head;
  const sorts =
    Sort.country | Sort.organisation | Sort.region | Sort.organ | Sort.homeOrgan | Sort.namedGroup;
  const known = scan.names.find(scan.tokens, head, sorts) ?? scan.names.find(scan.tokens, from, sorts);
  const own = afterTrade(scan, from, whole, i);
  const reports = own > from ? readAgency(scan, i, own) : undefined;
  if (reports) return reports;
  let to = readHouseName(scan, own);
  // `Công ty Xi măng Hà Tiên 1 (HT1)`
  if (to > from && scan.tokens.kind[to] === NUMBER && scan.follows(to) && scan.mark(to + 1, '(')) to++;
  to = throughRoute(scan, i, head, to);
  if (known && known.to >= to) {
    const { sort, codes, name } = known.entry;
    if (sort === Sort.organisation) return { from: i, to: known.to, kind: 'organisation', codes };
    if (sort === Sort.namedGroup) return { from: i, to: known.to, kind: 'group', codes: [], name: name! };
    // `đại học Mỹ`, `nhà thầu Trung Quốc`: one of a country's, without a name.
    if (sort === Sort.country) return { from: i, to: known.to, kind: 'group', codes: [], country: codes[0]! };
    return undefined;
  }
  // `Hội Nông dân xã`, `Quỹ Đầu tư`: a common noun with a capital is a name's; other native words are not.
  const common = scan.names.nouns.compound(scan.tokens, from) > from;
  if (scan.names.words.foreignFirmHeads.has(scan.tokens.id[i]!) && scan.native(from) && !common)
    return undefined;
  // `Quỹ Đầu tư Nga Kirill Dmitriev`: behind its country stands somebody else.
  if (common) to = countryEnd(scan, from, to);
  if (to === from || scan.tokens.end[to - 1]! - scan.tokens.start[from]! === 1) return undefined;
  // `… vụ cướp ngân hàng Sau vụ cướp, …`: a new sentence, of which the stop got lost.
  if (to === from + 1 && scan.native(from) && scan.names.words.openers.has(scan.tokens.id[from]!))
    return undefined;
  // `Trường Sơn`: the head is a syllable of the name.
  if (
    whole &&
    head === i + 1 &&
    scan.tokens.caps[i] === 1 &&
    to === from + 1 &&
    scan.native(from) &&
    !scan.sentenceStart(i)
  )
    return undefined;
  return {
    from: i,
    to,
    kind: 'firm',
    codes: [],
    name: scan.text(
      whole && (scan.tokens.caps[i]! > 0 || scan.native(head)) ? i : nameFrom(scan, head, own),
      to,
    ),
  };
}

/** Where the own name of a firm begins: `tập đoàn Trung Quốc Huawei` is `Huawei`. */
function nameFrom(scan: Scan, head: number, own: number): number {
  for (let at = head; at < own; at++) if (scan.capital(at)) return afterHome(scan, at) === own ? own : head;
  // `hãng sản xuất chip TSMC`: small words before a foreign name or an acronym only tell the trade.
  const foreign = own > head && scan.capital(own) && (!scan.native(own) || scan.tokens.caps[own] === 2);
  return foreign ? own : head;
}

/** End of the country in a name that other words follow; the end of the name where none is in it. */
function countryEnd(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const country = scan.names.find(scan.tokens, at, Sort.country);
    if (country && country.to < to && !scan.native(country.to)) return country.to;
  }
  return to;
}
