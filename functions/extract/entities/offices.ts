import { OFFICES, Sort } from './entry.ts';
import { readOwner } from './organs.ts';
import { readPerson } from './persons.ts';
import type { RawMention } from './raw.ts';
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
  const state = (post.entry.sort & (Sort.stateOffice | Sort.homeOffice)) !== 0;
  let to = skipSuffix(scan, post.to);
  let owner = readOwner(scan, to, 0);
  if (owner) to = owner.to;
  else if (!occupation && scan.follows(to)) {
    // A field of office: `Bộ trưởng Giáo dục và Đào tạo`.
    to = skipField(scan, to);
    owner = readOwner(scan, to, 0);
    if (owner) to = owner.to;
  }
  to = skipSuffix(scan, to);
  let person = readPerson(scan, to, true, state);
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
    const next = scan.mark(to, ',') || scan.dash(to) ? to + 1 : to;
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
    if (person.holders) mention.holders = person.holders;
    if (state && person.native) mention.state = true;
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
  if (occupation) return undefined;
  const mention: RawMention = { from: i, to, kind: 'office', codes, office };
  if (codes.length > 0) return mention;
  if (owner?.name !== undefined) return { ...mention, name: owner.name };
  if (plural) return state ? { ...mention, refersTo: 'all' } : undefined;
  return { ...mention, refersTo: 'same-office', state };
}

function skipSuffix(scan: Scan, i: number): number {
  if (!scan.follows(i)) return i;
  return scan.names.find(scan.tokens, i, Sort.officeSuffix)?.to ?? i;
}
