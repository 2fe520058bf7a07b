import { NUMBER } from '../../text/tokens.ts';
import { type Entry, OFFICES, ORGANS, Sort, STATES } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { fitsCountry } from './ambiguity.ts';
import { readJointBody } from './countries.ts';
import { readCraft } from './craft.ts';
import { readFirm } from './firms.ts';
import { readNumbered } from './numbered.ts';
import { readPerson } from './persons.ts';
import { readHeadedPlace } from './places.ts';
import { readRun, readTitle, skipField } from './runs.ts';
import type { Scan } from './scan.ts';

/** Somebody for whom an organ or officer acts. */
export interface Owner {
  to: number;
  codes: readonly string[];
  /** Name of a firm or group, where it has no code. */
  name?: string | undefined;
}

export function readOrgan(
  scan: Scan,
  i: number,
  head: number,
  entry: Entry,
  depth = 0,
): RawMention | undefined {
  if (entry.ofCoach) return readTeamOfCoach(scan, i, head);
  if (entry.craft) return readCraft(scan, i, head);
  if (entry.department) return readDepartment(scan, i, head, depth);
  const home = entry.sort === Sort.homeOrgan;
  let to = head;
  let owner = readOwner(scan, head, depth);
  // `chính quyền thân Nga ở Kherson`: of nobody that is known.
  if (!owner && scan.follows(head) && scan.names.words.siding.has(scan.tokens.id[head] ?? 0))
    return undefined;
  // `giới chức quân sự của hơn 40 quốc gia`: of nobody who is named.
  if (!owner && isOfMany(scan, head)) return undefined;
  if (!owner && scan.follows(head) && scan.capital(head) && entry.sort !== Sort.attachedOrgan) {
    // The organ's name goes on: `Cục Quản lý Môi trường y tế`, `Bộ Kinh tế và Năng lượng Đức`.
    to = home ? readTitle(scan, head, false) : skipField(scan, head);
    owner = readOwner(scan, to, depth);
  }
  if (!owner) owner = readOwnerAfterBrackets(scan, to, depth);
  if (!owner && !home) owner = readLeader(scan, to);
  // A second organ or place in the chain: `Công an quận 1, TP.HCM` ends at the first.
  if (owner) {
    const codes = owner.codes.length > 0 || !home ? owner.codes : [scan.names.lexicon.home];
    if (codes.length > 0) return { from: i, to: owner.to, kind: 'organ', codes };
    // `Sở cảnh sát hạt Santa Cruz`: of a place that no table has.
    const placed = owner.name === undefined && entry.sort !== Sort.attachedOrgan;
    return placed ? { from: i, to: owner.to, kind: 'organ', codes: [], refersTo: 'context' } : undefined;
  }
  const seat = to === head ? seatOf(scan, i, to) : undefined;
  if (seat) return { from: i, to, kind: 'organ', codes: [seat] };
  if (home) return { from: i, to, kind: 'organ', codes: [scan.names.lexicon.home] };
  if (entry.sort === Sort.attachedOrgan) return undefined;
  return { from: i, to, kind: 'organ', codes: [], refersTo: 'context' };
}

/** `tòa án ở Karachi`, `cảnh sát tại Marseille`: the country of the place where an organ of a place is told to be. */
function seatOf(scan: Scan, from: number, to: number): string | undefined {
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

function isOfMany(scan: Scan, head: number): boolean {
  const { id, kind } = scan.tokens;
  let of = head;
  while (of < head + LONGEST_FIELD && scan.follows(of) && !scan.names.words.genitives.has(id[of] ?? 0)) of++;
  if (!scan.follows(of) || !scan.names.words.genitives.has(id[of] ?? 0)) return false;
  for (let at = of + 1; at < of + LONGEST_FIELD && scan.follows(at); at++)
    if (kind[at] === NUMBER) return scan.follows(at + 1) && scan.names.words.members.has(id[at + 1]!);
  return false;
}

/** `Phòng CSGT Bắc Ninh`, `Ban ATGT tỉnh Cà Mau`, `Cơ quan Tình báo Hàn Quốc`: an organ by the field that it is for. */
function readDepartment(scan: Scan, i: number, head: number, depth: number): RawMention | undefined {
  if (!scan.follows(head)) return undefined;
  if (!scan.capital(head)) return readOfPlace(scan, i, head, depth);
  const organ = scan.names.find(scan.tokens, head, ORGANS);
  if (organ && depth < 2) {
    const inner = readOrgan(scan, head, organ.to, organ.entry, depth + 1);
    if (inner) return { ...inner, from: i };
  }
  const isAcronym = scan.tokens.caps[head] === 2 && scan.tokens.end[head]! - scan.tokens.start[head]! > 1;
  const to = isAcronym ? head + 1 : skipField(scan, head);
  if (to === head) return undefined;
  const owner = readOwner(scan, to, depth) ?? readOwnerAfterBrackets(scan, to, depth);
  if (owner && owner.codes.length > 0) return { from: i, to: owner.to, kind: 'organ', codes: owner.codes };
  return { from: i, to, kind: 'organ', codes: [], refersTo: 'context' };
}

/** `Thanh tra tỉnh Gia Lai`, `Cục Thuế thành phố Huế`: a part of an office by the place that it is for. */
function readOfPlace(scan: Scan, i: number, head: number, depth: number): RawMention | undefined {
  if (!scan.capital(i) || !scan.names.find(scan.tokens, head, Sort.placeHead)) return undefined;
  const owner = readOwner(scan, head, depth);
  return owner && owner.codes.length > 0
    ? { from: i, to: owner.to, kind: 'organ', codes: owner.codes }
    : undefined;
}

/** `Cục Quản lý Dược (FDA) Thái Lan`: the state stands behind the acronym. */
function readOwnerAfterBrackets(scan: Scan, at: number, depth: number): Owner | undefined {
  if (!scan.mark(at, '(') || !scan.capital(at + 1) || !scan.mark(at + 2, ')')) return undefined;
  return readOwner(scan, at + 3, depth);
}

/** For whom an organ or officer acts, told after it: `của NATO`, `28 nước thành viên NATO`, `Nga`. */
export function readOwner(scan: Scan, i: number, depth: number): Owner | undefined {
  const { id, kind } = scan.tokens;
  let at = i;
  if (scan.names.words.genitives.has(id[at] ?? 0) && scan.follows(at)) at++;
  for (let n = 0; n < 5 && at < scan.tokens.count && scan.follows(at); n++) {
    if (scan.names.find(scan.tokens, at, STATES | ORGANS | Sort.place)) break;
    if (kind[at] !== NUMBER && !scan.names.words.members.has(id[at]!)) break;
    at++;
  }
  if (!scan.follows(at)) return undefined;
  // `các ngoại trưởng G7`
  const numbered = readNumbered(scan, at);
  if (numbered) return { to: numbered.to, codes: numbered.codes };
  const head = scan.names.find(scan.tokens, at, Sort.countryHead);
  if (head && scan.names.find(scan.tokens, head.to, Sort.country)) at = head.to;
  const found = scan.names.find(
    scan.tokens,
    at,
    STATES |
      ORGANS |
      Sort.place |
      Sort.bodyHead |
      Sort.namedGroup |
      Sort.firmHead |
      Sort.institutionHead |
      Sort.placeHead,
  );
  if (!found) return undefined;
  const { entry, to } = found;
  if (entry.sort === Sort.country) {
    return entry.ambiguous && !fitsCountry(scan, at, to, true, scan.done)
      ? undefined
      : { to, codes: entry.codes };
  }
  if (entry.sort & STATES) return { to, codes: entry.codes };
  if (entry.sort === Sort.place) {
    const run = readRun(scan, at);
    return run && run.to > to && !run.native ? undefined : { to, codes: entry.codes };
  }
  if (entry.sort === Sort.bodyHead) return readJointBody(scan, at, to);
  if (entry.sort === Sort.namedGroup) return { to, codes: [], name: entry.name! };
  if (depth > 1) return undefined;
  if (entry.sort & ORGANS) {
    const organ = readOrgan(scan, at, to, entry, depth + 1);
    return organ && { to: organ.to, codes: organ.codes };
  }
  if (entry.sort === Sort.placeHead) {
    const place = readHeadedPlace(scan, at, to);
    return place && { to: place.to, codes: place.country === undefined ? [] : [place.country] };
  }
  const firm = readFirm(scan, at, to, entry.sort === Sort.institutionHead);
  return firm && { to: firm.to, codes: [], name: firm.name! };
}

/** `chính quyền Obama`, `chính quyền Tổng thống Erdogan`: the state by its leader. */
function readLeader(scan: Scan, i: number): Owner | undefined {
  const { tokens, names } = scan;
  if (!scan.follows(i)) return undefined;
  const post = names.find(tokens, i, OFFICES);
  const holder = names.find(tokens, post?.to ?? i, Sort.holder);
  const code = holder?.entry.holders?.at(-1)?.code;
  return holder && code !== undefined ? { to: holder.to, codes: [code] } : undefined;
}

/** A national team by age: `U23 Việt Nam`. */
export function readTeam(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.teams.has(tokens.id[i] ?? 0) || tokens.caps[i] === 0) return undefined;
  const at = scan.mark(i + 1, '-') ? i + 2 : i + 1;
  if (tokens.kind[at] !== NUMBER || !scan.follows(at)) return undefined;
  const owner = readOwner(scan, at + 1, 2);
  return owner && owner.codes.length > 0
    ? { from: i, to: owner.to, kind: 'organ', codes: owner.codes }
    : undefined;
}

/** `thầy trò HLV Park Hang-seo`: the team that he trains, the one named last; by his name where none is. */
function readTeamOfCoach(scan: Scan, from: number, head: number): RawMention | undefined {
  const coach = scan.follows(head) ? readPerson(scan, afterPost(scan, head), true) : undefined;
  return coach && { from, to: coach.to, kind: 'organ', codes: [], name: coach.name, refersTo: 'team' };
}

const afterPost = (scan: Scan, at: number) => scan.names.find(scan.tokens, at, OFFICES)?.to ?? at;
