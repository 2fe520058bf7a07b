/** Organs of states (`Bộ Ngoại giao Nga`, `Phòng CSGT Bắc Ninh`), and for whom an organ or officer acts. Each may be told by the other. */

import { type Entry, ORGANS, Sort, STATES } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readLeader, readTeamOfCoach } from './by-leader.ts';
import { readJointBody } from './countries.ts';
import { readCraft } from './craft.ts';
import { skipField } from './fields.ts';
import { readFirm } from './firms.ts';
import { behindAcronyms, readHouseName } from './house-names.ts';
import { behindNumber, readNumbered } from './numbered.ts';
import { mayOrganise } from './organising.ts';
import { behindMembers, isOfMany, type Owner, seatOf, stateOrTown } from './owner.ts';
import { readHeadedPlace } from './places.ts';
import type { Scan } from './scan.ts';

/**
 * The organ whose word begins at token `i`, with whose it is.
 * @param after the token behind its words
 * @param depth how many organs and posts it has been reached through
 */
export function readOrgan(
  scan: Scan,
  i: number,
  after: number,
  entry: Entry,
  depth = 0,
): RawMention | undefined {
  // `Sở VH-TT-DL`, of which tables have `Sở VH-TT`
  const head = behindNumber(scan, i, behindAcronyms(scan, after));
  if (entry.ofCoach) return readTeamOfCoach(scan, i, head);
  if (entry.craft) return readCraft(scan, i, head, at => readOwner(scan, at, 0));
  if (entry.department) return readDepartment(scan, i, head, depth);
  const home = entry.sort === Sort.homeOrgan;
  let to = head;
  // `VFF tổ chức V-League`: what it does.
  let owner = mayOrganise(scan, head) ? undefined : readOwner(scan, head, depth);
  // `chính quyền thân Nga ở Kherson`: of nobody that is known.
  if (!owner && scan.follows(head) && scan.names.words.siding.has(scan.tokens.id[head] ?? 0))
    return undefined;
  // `giới chức quân sự của hơn 40 quốc gia`: of nobody who is named.
  if (!owner && isOfMany(scan, head)) return undefined;
  if (!owner && scan.follows(head) && scan.capital(head) && entry.sort !== Sort.attachedOrgan) {
    // The organ's name goes on: `Cục Quản lý Môi trường y tế`, `Bộ Kinh tế và Năng lượng Đức`.
    to = home ? readHouseName(scan, head, false) : skipField(scan, head);
    owner = readOwner(scan, to, depth);
  }
  if (!owner) owner = readOwnerAfterBrackets(scan, to, depth);
  if (!owner && depth === 0) owner = ownerOfBoth(scan, head);
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
  const to = isAcronym ? behindAcronyms(scan, head + 1) : skipField(scan, head);
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

/** `các quan chức và binh sĩ Mỹ`, `quan chức cùng thành viên hoàng gia Anh`: the state behind the second is that of both. */
function ownerOfBoth(scan: Scan, at: number): Owner | undefined {
  const { names, tokens } = scan;
  if (!scan.follows(at) || !names.words.conjunctions.has(tokens.id[at] ?? 0)) return undefined;
  const next = behindMembers(scan, at + 1);
  const other = scan.follows(next) ? names.find(tokens, next, Sort.organ | Sort.attachedOrgan) : undefined;
  const owner = other && readOwner(scan, other.to, 1);
  return owner && owner.codes.length === 1 ? { to: at, codes: owner.codes } : undefined;
}

/** `Cục Quản lý Dược (FDA) Thái Lan`: the state stands behind the acronym. */
function readOwnerAfterBrackets(scan: Scan, at: number, depth: number): Owner | undefined {
  if (!scan.mark(at, '(')) return undefined;
  const owner = scan.capital(at + 1) && scan.mark(at + 2, ')') ? readOwner(scan, at + 3, depth) : undefined;
  if (owner) return owner;
  // `Quốc hội (Verkhovna Rada)`
  const seat = scan.names.find(scan.tokens, at + 1, Sort.seat);
  return seat && scan.mark(seat.to, ')') ? { to: at, codes: seat.entry.codes } : undefined;
}

/** For whom an organ or officer acts, told after it: `của NATO`, `28 nước thành viên NATO`, `Nga`. */
export function readOwner(scan: Scan, i: number, depth: number): Owner | undefined {
  const at = behindMembers(scan, i);
  if (!scan.follows(at)) return undefined;
  // `các ngoại trưởng G7`
  const numbered = readNumbered(scan, at);
  if (numbered) return { to: numbered.to, codes: numbered.codes };
  const head = scan.names.find(scan.tokens, at, Sort.countryHead);
  const from = head && scan.names.find(scan.tokens, head.to, Sort.country) ? head.to : at;
  const found = scan.names.find(scan.tokens, from, OWNERS);
  if (!found) return undefined;
  const { entry, to } = found;
  if (entry.sort & (STATES | Sort.place)) return stateOrTown(scan, from, found);
  if (entry.sort === Sort.bodyHead) return readJointBody(scan, from, to);
  if (entry.sort === Sort.namedGroup) return { to, codes: [], name: entry.name! };
  if (depth > 1) return undefined;
  if (entry.sort & ORGANS) {
    const organ = readOrgan(scan, from, to, entry, depth + 1);
    return organ && { to: organ.to, codes: organ.codes };
  }
  if (entry.sort === Sort.placeHead) {
    const place = readHeadedPlace(scan, from, to);
    return place && { to: place.to, codes: place.country === undefined ? [] : [place.country] };
  }
  const firm = readFirm(scan, from, to, entry.sort === Sort.institutionHead);
  return firm && { to: firm.to, codes: [], name: firm.name! };
}

/** What an organ or post may be of. */
const OWNERS =
  STATES |
  ORGANS |
  Sort.place |
  Sort.bodyHead |
  Sort.namedGroup |
  Sort.firmHead |
  Sort.institutionHead |
  Sort.placeHead;
