/** Phrases of the tables: which reader reads what begins with an entry of which sort. */
import { type Entry, OFFICES, Sort } from '../names/entry.ts';
import type { Passed, RawMention } from '../raw.ts';
import { readCommon } from './common.ts';
import { readCountry, readHeadedCountry, readJointBody, readPair, readPeople } from './countries.ts';
import { readFirm } from './firms.ts';
import { readOffice } from './offices.ts';
import { readOrgan } from './organs.ts';
import { readCapital, readHeadedPlace, readPlace } from './places.ts';
import { readPronoun } from './pointing.ts';
import type { Scan } from './scan.ts';
import { readServant } from './servants.ts';
import { readSpokesmen } from './spokesmen.ts';
import { readTitled } from './titled.ts';

/**
 * The mention that an entry of the tables, of tokens `i` to `to`, begins; one without a kind names nobody and is
 * passed over.
 */
export function readEntry(scan: Scan, i: number, to: number, entry: Entry): RawMention | Passed | undefined {
  switch (entry.sort) {
    case Sort.nothing:
      return { to };
    case Sort.pronoun:
      return readPronoun(scan, i, to, entry);
    case Sort.country:
    case Sort.clipping:
      // `Anh Nguyễn Văn An` at the head of a sentence.
      return (
        readPair(scan, i) ??
        readCountry(scan, i, to, entry) ??
        (entry.ambiguous ? readTitled(scan, i) : undefined)
      );
    case Sort.organisation:
      return { from: i, to, kind: 'organisation', codes: entry.codes };
    case Sort.body:
      return { from: i, to, kind: 'body', codes: entry.codes };
    case Sort.seat:
      return { from: i, to, kind: 'organ', codes: entry.codes };
    case Sort.capital:
      return readCapital(scan, i, to, entry);
    case Sort.place:
      return readPlace(scan, i, to, entry);
    case Sort.region:
      return { from: i, to, kind: 'place', codes: [] };
    case Sort.organ:
    case Sort.homeOrgan:
    case Sort.attachedOrgan:
      if (to === i + 1 && isDirection(scan, i)) return undefined;
      return readSeveralOffices(scan, i, to) ?? readOrganOrServant(scan, i, to, entry);
    case Sort.namedGroup:
      return { from: i, to, kind: 'group', codes: [], name: entry.name! };
    case Sort.commonGroup:
      return readAlliance(scan, i, to) ?? readCommon(scan, i) ?? readGroup(scan, i, to);
    case Sort.office:
    case Sort.stateOffice:
    case Sort.homeOffice:
    case Sort.occupation:
    case Sort.officePrefix:
      return readSpokesmen(scan, i, to) ?? readOffice(scan, i, 0);
    case Sort.holder:
    case Sort.honorific:
      return readTitled(scan, i);
    case Sort.firmHead:
      return readPeople(scan, i) ?? readFirm(scan, i, to, false);
    case Sort.institutionHead:
      return readFirm(scan, i, to, true);
    case Sort.agency:
      return { from: i, to: afterDomain(scan, to), kind: 'agency', codes: [], name: entry.name! };
    case Sort.placeHead:
      return readPeople(scan, i) ?? readHeadedPlace(scan, i, to);
    case Sort.bodyHead:
      return readJointBody(scan, i, to);
    case Sort.countryHead:
      return readHeadedCountry(scan, i, to);
    case Sort.peopleHead:
      return readPeople(scan, i) ?? readTheirHouse(scan, i);
    default:
      return undefined;
  }
}

function readOrganOrServant(scan: Scan, i: number, to: number, entry: Entry): RawMention | undefined {
  const organ = readOrgan(scan, i, to, entry);
  return organ && readServant(scan, organ, to);
}

/** `bắn về phía Israel`: whither, and no organ. */
function isDirection(scan: Scan, i: number): boolean {
  return scan.follows(i) && scan.names.lexicon.directions.includes(scan.text(i - 1, i + 1).toLowerCase());
}

/** `các bộ trưởng quốc phòng NATO`: the post goes on where the organs (`các bộ`) end. */
function readSeveralOffices(scan: Scan, i: number, to: number): RawMention | undefined {
  const prefix = scan.names.find(scan.tokens, i, Sort.officePrefix);
  const post = prefix && scan.names.find(scan.tokens, prefix.to, OFFICES);
  return post && post.to > to ? readOffice(scan, i, 0) : undefined;
}

/** `lực lượng ly khai Ukraine`: with the country where they are, a group is one of its own. */
function readGroup(scan: Scan, from: number, to: number): RawMention {
  const country = scan.follows(to) ? scan.names.find(scan.tokens, to, Sort.country) : undefined;
  return country && !country.entry.ambiguous
    ? { from, to: country.to, kind: 'common', codes: [], country: country.entry.codes[0]! }
    : { from, to, kind: 'group', codes: [] };
}

/** `liên quân Mỹ, Anh, Pháp`, `liên quân Mỹ - Hàn`: of all the states that are named behind it. */
function readAlliance(scan: Scan, from: number, head: number): RawMention | undefined {
  const { names, tokens } = scan;
  if (!names.lexicon.jointForces.includes(scan.text(from, head).toLowerCase())) return undefined;
  const codes: string[] = [];
  let to = head;
  for (let at = head; scan.follows(at); ) {
    const state = names.find(tokens, at, Sort.country | Sort.clipping);
    if (!state) break;
    codes.push(...state.entry.codes);
    to = state.to;
    const joined = scan.mark(to, ',') || scan.dash(to) || names.words.conjunctions.has(tokens.id[to] ?? 0);
    if (!joined) break;
    at = to + 1;
  }
  return codes.length > 1 ? { from, to, kind: 'organ', codes } : undefined;
}

/** `công ty Mỹ ABC`, `các công ty`: a firm behind a word that makes private people of a country's. */
function readTheirHouse(scan: Scan, i: number): RawMention | undefined {
  const head = scan.names.find(scan.tokens, i, Sort.firmHead | Sort.institutionHead);
  const firm = head && readFirm(scan, i, head.to, head.entry.sort === Sort.institutionHead);
  if (firm) return firm;
  return scan.names.words.quantifiers.has(scan.tokens.id[i]!) ? readCommon(scan, i + 1) : undefined;
}

/** `VOV.VN`, `VTC.vn`: the domain behind the name of a newspaper; the token itself where none stands there. */
function afterDomain({ tokens }: Scan, at: number): number {
  const { start, end, text, count } = tokens;
  if (at + 1 >= count || start[at] !== end[at - 1] || start[at + 1] !== end[at]) return at;
  return DOMAIN.test(text.slice(start[at], end[at + 1])) ? at + 2 : at;
}

const DOMAIN = /^\.(?:vn|com|net|org)$/i;
