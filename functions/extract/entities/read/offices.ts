import { OFFICES, ORGANS, Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readFirmBeforePerson, splitFirm, splitUnit } from './firm-of-officer.ts';
import { readOrgan, readOwner } from './organs.ts';
import type { Owner } from './owner.ts';
import { type PersonName, readPerson } from './person-names.ts';
import { readRun, skipField } from './runs.ts';
import type { Scan } from './scan.ts';

/** `Tổng thư ký NATO Anders Fogh Rasmussen`, `các ngoại trưởng`, `phát ngôn viên của Bộ Ngoại giao Nga, …`. */
export function readOffice(scan: Scan, i: number, depth: number): RawMention | undefined {
  const { names } = scan;
  let at = i;
  let plural = false;
  const prefix = names.find(scan.tokens, i, Sort.officePrefix);
  if (prefix && scan.follows(prefix.to) && names.find(scan.tokens, prefix.to, OFFICES)) {
    plural = names.words.plurals.has(scan.tokens.id[i]!);
    at = prefix.to;
  }
  const post = names.find(scan.tokens, at, OFFICES);
  if (!post) return undefined;
  const occupation = post.entry.sort === Sort.occupation;
  // `TT` is a president only before a name.
  if (post.entry.acronym && !scan.capital(post.to)) return undefined;
  const state = post.entry.ofState === true || (post.entry.sort & (Sort.stateOffice | Sort.homeOffice)) !== 0;
  let to = skipSuffix(scan, post.to);
  const direct = readOwner(scan, to, 0);
  // `bộ trưởng quốc phòng NATO`: whose post it is stands right behind it.
  let owner = direct && direct.codes.length > 0 ? direct : (readInnerOrgan(scan, at, post.to) ?? direct);
  if (owner) to = owner.to;
  else if (!occupation && scan.follows(to)) {
    // A field of office: `Bộ trưởng Giáo dục và Đào tạo`.
    to = skipField(scan, to);
    owner = readOwner(scan, to, 0);
    if (owner) to = owner.to;
  }
  // `những người đồng cấp đến từ Úc`, `các bộ trưởng người Pháp`
  const from = owner || !scan.follows(to) ? undefined : names.find(scan.tokens, to, Sort.peopleHead);
  const home = from && scan.follows(from.to) ? names.find(scan.tokens, from.to, Sort.country) : undefined;
  if (home && plural) {
    owner = { to: home.to, codes: home.entry.codes };
    to = home.to;
  }
  to = skipSuffix(scan, to);
  const split = owner
    ? (splitFirm(scan, owner) ?? splitUnit(scan, owner))
    : readFirmBeforePerson(scan, to, Infinity);
  if (split) {
    owner = split;
    to = owner.to;
  }
  let person = readPerson(scan, to, true, state) ?? readPersonAfterBrackets(scan, to, state);
  if (!person && names.words.postLinks.has(scan.tokens.id[to] ?? 0)) {
    // `Đại sứ Việt Nam tại Mỹ Nguyễn Quốc Cường`
    const seat = readOwner(scan, to + 1, 1) ?? names.find(scan.tokens, to + 1, Sort.region);
    if (seat) {
      person = readPerson(scan, seat.to, true, state);
      const seated = names.lexicon.seatedOffices.includes(scan.text(at, post.to).toLowerCase());
      if (person || (owner && seated)) to = seat.to;
    }
  }
  const office = scan.text(at, post.to);
  if (!person && depth < 3 && !occupation) {
    // Several posts of one person: `Phó thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh`.
    const joined = scan.mark(to, ',') || scan.dash(to) || names.words.postJoins.has(scan.tokens.id[to] ?? 0);
    const next = joined ? to + 1 : to;
    if (scan.follows(to) && scan.follows(next) && names.find(scan.tokens, next, OFFICES)) {
      const other = readOffice(scan, next, depth + 1);
      if (other?.kind === 'person') {
        return {
          ...other,
          from: i,
          office,
          codes: owner && owner.codes.length > 0 ? owner.codes : other.codes,
        };
      }
    }
  }
  const codes = owner?.codes ?? (post.entry.sort === Sort.homeOffice ? [names.lexicon.home] : []);
  if (person) {
    const mention: RawMention = {
      from: i,
      to: person.to,
      kind: 'person',
      codes,
      name: person.name,
      office,
    };
    if (occupation) {
      delete mention.office;
      mention.role = office.toLowerCase();
    }
    // `tài xế Nguyễn Văn Hùng`: only his name is that of a minister.
    const namesake = occupation && !state && person.native;
    if (person.holders && !namesake) mention.holders = person.holders;
    if (state && person.native) mention.state = true;
    else if (state && codes.length === 0) mention.refersTo = 'context';
    return mention;
  }
  const single = state || owner ? undefined : readRun(scan, to);
  if (single && single.words === 1 && !single.native && scan.follows(to)) {
    // Whose name it is shows elsewhere in the article, or not at all.
    return {
      from: i,
      to: single.to,
      kind: 'name',
      codes: [],
      name: scan.text(to, single.to),
      office,
    };
  }
  const mention: RawMention = { from: i, to, kind: 'office', codes, office };
  // `Đại tá Ukraine`
  const abroad = state && codes[0] !== undefined && codes[0] !== names.lexicon.home;
  if (occupation) {
    // `tài xế Mỹ`, `trung tá Anh`: of a country, or by the given name that the article knows.
    const country = names.find(scan.tokens, post.to, Sort.country);
    if (!country?.entry.ambiguous || country.to !== post.to + 1 || owner?.to !== country.to)
      return abroad ? mention : undefined;
    const otherwise = abroad ? mention : readSomebodyFrom(scan, i, post.to, country.to);
    const name = scan.text(post.to, country.to);
    return { from: i, to, kind: 'name', codes: [], name, weak: true, otherwise };
  }
  if (codes.length > 0) return mention;
  if (owner?.name !== undefined) return { ...mention, name: owner.name };
  // `Phó Thủ tướng Chính phủ`: of the state that the organ is of.
  if (owner) return { ...mention, refersTo: 'context' };
  if (plural && names.lexicon.ofOneState.includes(office.toLowerCase()))
    return { ...mention, refersTo: 'context' };
  // `các ngoại trưởng` are those of the parties; `các thượng nghị sĩ Dân chủ` are some of one of them.
  if (plural) return state && !scan.capital(to) ? { ...mention, refersTo: 'all' } : undefined;
  return { ...mention, refersTo: 'same-office', state };
}

/** `tay vợt Nga`: somebody from there; behind a post that is no noun for people (`trung tá Anh`) the country alone. */
function readSomebodyFrom(scan: Scan, i: number, post: number, to: number): RawMention {
  const { codes } = scan.names.find(scan.tokens, post, Sort.country)!.entry;
  if (scan.names.find(scan.tokens, i, Sort.commonPeople)?.to !== post)
    return { from: post, to, kind: 'country', codes };
  const role = scan.text(i, post).toLowerCase();
  return { from: i, to, kind: 'common', codes: [], country: codes[0]!, refersTo: 'role', role };
}

/** `Giám đốc Cơ quan Tình báo Mỹ (CIA) William Burns` */
function readPersonAfterBrackets(scan: Scan, at: number, state: boolean): PersonName | undefined {
  const close = scan.mark(at, '(') ? [at + 2, at + 4].find(each => scan.mark(each, ')')) : undefined;
  return close === undefined ? undefined : readPerson(scan, close + 1, true, state);
}

/** `giám đốc Sở Y tế Hà Nội`: the last word of the post begins the name of the organ. */
function readInnerOrgan(scan: Scan, from: number, to: number): Owner | undefined {
  if (to - from < 2) return undefined;
  const organ = scan.names.find(scan.tokens, to - 1, ORGANS);
  if (!organ || (organ.to === to && !organ.entry.department)) return undefined;
  const read = readOrgan(scan, to - 1, organ.to, organ.entry, 1);
  if (!read || read.to <= to) return undefined;
  return { to: read.to, codes: read.codes.length > 0 ? read.codes : [scan.names.lexicon.home] };
}

function skipSuffix(scan: Scan, i: number): number {
  if (!scan.follows(i)) return i;
  return scan.names.find(scan.tokens, i, Sort.officeSuffix)?.to ?? i;
}
