/** People told with the firm, school or hospital that is theirs: the house is only whose they are. */
import { Sort } from '../names/entry.ts';
import { readFirm } from './firms.ts';
import type { Scan } from './scan.ts';

/** `công nhân Công ty Pouyuen`, `phụ huynh Trường A`: end of the house whose people they are; they act, and not the house. */
export function peopleOfHouse(scan: Scan, noun: number, at: number): number | undefined {
  const { tokens, names } = scan;
  if (!scan.follows(at) || names.find(tokens, noun, Sort.commonPeople)?.to !== at) return undefined;
  const head = names.find(tokens, at, Sort.firmHead | Sort.institutionHead);
  const house = head && readFirm(scan, at, head.to, head.entry.sort === Sort.institutionHead);
  if (!house || (house.kind !== 'firm' && house.name === undefined)) return undefined;
  // `bác sĩ Bệnh viện Việt Đức Nguyễn Văn An`, `luật sư Công ty Luật A, ông B`
  const named = scan.capital(house.to) && scan.follows(house.to);
  return named || endsInPerson(scan, head!.to, house.to) ? undefined : house.to;
}

/** Words that the name of a house or person has at least. */
const SHORTEST_NAME = 2;

/** `Bệnh viện Chợ Rẫy Trần Văn An`: a family name far inside the name of a house begins a person's. */
function endsInPerson(scan: Scan, own: number, to: number): boolean {
  let from = to - 1;
  while (from > own && scan.capital(from - 1) && scan.follows(from)) from--;
  for (let at = from + SHORTEST_NAME; at <= to - SHORTEST_NAME; at++)
    if (scan.names.words.familyNames.has(scan.tokens.id[at]!) && scan.native(at + 1)) return true;
  return false;
}
