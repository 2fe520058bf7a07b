import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts';
import { ANY, type Entry, HEADS, NAMED, OFFICES, Sort } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { type Passed, type RawMention, shaped } from '../raw.ts';
import { readAuthority, readCommon, readCountedPeople, readPersons, readSpokesmen } from './common.ts';
import { readCountry, readHeadedCountry, readJointBody, readPair, readPeople } from './countries.ts';
import { readFirm } from './firms.ts';
import { readNumbered } from './numbered.ts';
import { readOffice } from './offices.ts';
import { readOrgan } from './organs.ts';
import { readCapital, readHeadedPlace, readPlace } from './places.ts';
import { readCounted, readPronoun } from './pointing.ts';
import { Scan } from './scan.ts';
import { readTeam } from './teams.ts';
import { readTitled } from './titled.ts';
import { readUnknown } from './unknown.ts';

const COLON = 0x3a;
const SLASH = 0x2f;

/** Reads every mention of a text in one pass from left to right. */
export function readMentions(tokens: Tokens, names: Gazetteer): RawMention[] {
  const scan = new Scan(tokens, names);
  const mentions: RawMention[] = [];
  const { caps, kind, count } = tokens;
  let credit = -1;
  for (let i = 0; i < count; ) {
    const beyond = afterCode(scan, i);
    if (beyond > i) {
      i = beyond;
      continue;
    }
    if (caps[i] === 0 && kind[i] !== NUMBER && names.startsAt(tokens, i) === 0) {
      i++;
      continue;
    }
    const mention = readAt(scan, i);
    if (mention?.kind !== undefined) {
      if (isCredit(scan, mention.from, credit)) credit = mention.to;
      else {
        scan.last = shaped(mention);
        mentions.push(scan.last);
      }
    }
    i = mention && mention.to > i ? mention.to : i + 1;
  }
  return mentions;
}

/** `Ảnh: VGP/Quang Hiếu`: whose picture it is, no part of what is told; `credit` is the end of the last such name. */
function isCredit(scan: Scan, from: number, credit: number): boolean {
  if (from < 2) return false;
  if (credit === from - 1 && (scan.mark(from - 1, '/') || scan.dash(from - 1))) return true;
  return scan.mark(from - 1, ':') && scan.names.words.credits.has(scan.tokens.id[from - 2]!);
}

/** End of what begins at a token and names nobody: an address of the web, the letters of a document's number (`16/2018/TT-BGDĐT`). */
function afterCode(scan: Scan, i: number): number {
  const { tokens } = scan;
  const { text, end } = tokens;
  if (tokens.kind[i + 1] !== MARK) return i;
  const next = text.charCodeAt(end[i]!);
  if (next !== COLON && next !== SLASH) return i;
  const address = text.startsWith('://', end[i]);
  const number = tokens.kind[i] === NUMBER && next === SLASH && !scan.touches(i) && tokens.caps[i + 2] === 2;
  if (!address && !number) return i;
  let to = i + 1;
  while (scan.touches(to) && (address || !scan.mark(to, ','))) to++;
  return to;
}

/** The mention that begins at a token; one without a kind names nobody and is passed over. */
function readAt(scan: Scan, i: number): RawMention | Passed | undefined {
  if (scan.tokens.kind[i] === NUMBER) {
    // `5/4 người phát ngôn …`: the number is the month's.
    if (i > 0 && scan.touches(i) && scan.mark(i - 1, '/')) return undefined;
    return readCounted(scan, i) ?? readCountedPeople(scan, i);
  }
  const police = scan.tokens.caps[i] === 2 ? readPolice(scan, i) : undefined;
  if (police) return police;
  const first = scan.names.find(scan.tokens, i, ANY);
  const isCommon = first && (first.entry.sort & NAMED) === 0;
  const common = isCommon ? readCommon(scan, i) : undefined;
  if (common) return common;
  const found = isCommon ? scan.names.find(scan.tokens, i, NAMED) : first;
  if (found) {
    const read =
      readEntry(scan, i, found.to, found.entry) ?? readCommon(scan, i) ?? readAuthority(scan, i, found.to);
    if (read) return read;
    // A post or head without a name: its words are no name either (`HLV`, `THPT`).
    const acronym = scan.tokens.caps[i] === 2 && found.to === i + 1;
    if (found.entry.sort & OFFICES || (acronym && (found.entry.craft || found.entry.sort & HEADS)))
      return { to: found.to };
    // A common phrase that leads to no name: none of its words begins one (`thị trường`).
    if (found.to > i + 1 && (scan.tokens.caps[i] === 0 || scan.tokens.caps[i + 1] === 0))
      return { to: found.to };
  }
  return readNumbered(scan, i) ?? readTeam(scan, i) ?? readPersons(scan, i) ?? readUnknown(scan, i);
}

/** `các bộ trưởng quốc phòng NATO`: the post goes on where the organs (`các bộ`) end. */
function readSeveralOffices(scan: Scan, i: number, to: number): RawMention | undefined {
  const prefix = scan.names.find(scan.tokens, i, Sort.officePrefix);
  const post = prefix && scan.names.find(scan.tokens, prefix.to, OFFICES);
  return post && post.to > to ? readOffice(scan, i, 0) : undefined;
}

function readEntry(scan: Scan, i: number, to: number, entry: Entry): RawMention | Passed | undefined {
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
      return readSeveralOffices(scan, i, to) ?? readOrgan(scan, i, to, entry);
    case Sort.namedGroup:
      return { from: i, to, kind: 'group', codes: [], name: entry.name! };
    case Sort.commonGroup:
      return readCommon(scan, i) ?? readGroup(scan, i, to);
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
      return { from: i, to, kind: 'agency', codes: [], name: entry.name! };
    case Sort.placeHead:
      return readPeople(scan, i) ?? readHeadedPlace(scan, i, to);
    case Sort.bodyHead:
      return readJointBody(scan, i, to);
    case Sort.countryHead:
      return readHeadedCountry(scan, i, to);
    case Sort.peopleHead: {
      const head = scan.names.find(scan.tokens, i, Sort.firmHead | Sort.institutionHead);
      return (
        readPeople(scan, i) ??
        (head && readFirm(scan, i, head.to, head.entry.sort === Sort.institutionHead)) ??
        // `các công ty`
        (scan.names.words.quantifiers.has(scan.tokens.id[i]!) ? readCommon(scan, i + 1) : undefined)
      );
    }
    default:
      return undefined;
  }
}

/** The letters and number of a department of the provincial police. */
const POLICE = /^P[ACX]\d{2}$/u;

/** `PC45`: a department of the police at home. */
function readPolice(scan: Scan, i: number): RawMention | undefined {
  if (scan.tokens.kind[i + 1] !== NUMBER || !scan.touches(i + 1) || !POLICE.test(scan.text(i, i + 2)))
    return undefined;
  return { from: i, to: i + 2, kind: 'organ', codes: [scan.names.lexicon.home] };
}

/** `lực lượng ly khai Ukraine`: with the country where they are, a group is one of its own. */
function readGroup(scan: Scan, from: number, to: number): RawMention {
  const country = scan.follows(to) ? scan.names.find(scan.tokens, to, Sort.country) : undefined;
  return country && !country.entry.ambiguous
    ? { from, to: country.to, kind: 'common', codes: [], country: country.entry.codes[0]! }
    : { from, to, kind: 'group', codes: [] };
}
