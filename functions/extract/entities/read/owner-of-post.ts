/** Whose a post is: the state, organ or firm told right behind it, or behind the field that it is for. */
import { ORGANS, Sort } from '../names/entry.ts';
import { readFirmBeforePerson, splitFirm, splitUnit } from './before-officers.ts';
import { skipField } from './fields.ts';
import { readOrgan, readOwner } from './organs.ts';
import type { Owner } from './owner.ts';
import type { Post } from './posts.ts';
import type { Scan } from './scan.ts';

/** Whose a post is, undefined where nothing tells it, and the token behind all that belongs to the post. */
export function readOwnerOfPost(scan: Scan, post: Post): { owner: Owner | undefined; to: number } {
  let to = skipSuffix(scan, post.to);
  const direct = readOwner(scan, to, 0);
  // `bộ trưởng quốc phòng NATO`: whose post it is stands right behind it.
  let owner = direct && direct.codes.length > 0 ? direct : (readInnerOrgan(scan, post) ?? direct);
  if (!owner && !post.occupation && scan.follows(to)) {
    // A field of office: `Bộ trưởng Giáo dục và Đào tạo`.
    to = skipField(scan, to);
    owner = readOwner(scan, to, 0);
  }
  owner ??= post.plural ? readWhence(scan, to) : undefined;
  owner ??= readTown(scan, post, to) ?? readBehindDuty(scan, to);
  if (owner) owner = withWiderOrgan(scan, owner);
  to = skipSuffix(scan, owner?.to ?? to);
  const split = owner
    ? (splitFirm(scan, owner) ?? splitUnit(scan, owner))
    : readFirmBeforePerson(scan, to, Infinity);
  return split ? { owner: split, to: split.to } : { owner, to };
}

/** `Vụ trưởng Vụ Pháp chế Bộ Tư pháp`: the organ of the same state that an organ is part of. */
function withWiderOrgan(scan: Scan, owner: Owner): Owner {
  const organ =
    owner.codes.length < 2 && owner.name === undefined && scan.follows(owner.to) && scan.capital(owner.to)
      ? scan.names.find(scan.tokens, owner.to, ORGANS)
      : undefined;
  const wider = organ && readOrgan(scan, owner.to, organ.to, organ.entry, 1);
  if (!wider || wider.to === owner.to) return owner;
  const [own, others] = [owner.codes[0], wider.codes[0]];
  if (own !== undefined && others !== undefined && own !== others) return owner;
  return { to: wider.to, codes: own === undefined ? wider.codes : owner.codes };
}

/** `Thị trưởng Odessa Pavel Ivanov`: behind a post of a town its name stands right before the holder's. */
function readTown(scan: Scan, { words }: Post, to: number): Owner | undefined {
  if (!scan.follows(to) || !scan.names.lexicon.townOffices.includes(words.toLowerCase())) return undefined;
  const town = scan.names.find(scan.tokens, to, Sort.place | Sort.capital);
  const named = town && scan.capital(town.to) && scan.follows(town.to);
  return named ? { to: town.to, codes: town.entry.codes } : undefined;
}

/** Tokens of the field between a post and whose it is. */
const LONGEST_DUTY = 8;

/** `ủy viên phụ trách thương mại của EU`, `đặc phái viên về Syria của Liên hợp quốc`: whose the post is stands behind what it is for. */
function readBehindDuty(scan: Scan, from: number): Owner | undefined {
  const { names, tokens } = scan;
  if (!scan.follows(from)) return undefined;
  const length = names.lexicon.duties.find(duty => {
    const end = from + duty.split(' ').length;
    return end <= tokens.count && scan.text(from, end).toLowerCase() === duty;
  });
  if (length === undefined) return undefined;
  let of = from;
  while (
    of < from + LONGEST_DUTY &&
    scan.word(of) &&
    scan.follows(of) &&
    !names.words.genitives.has(tokens.id[of]!)
  )
    of++;
  if (!scan.follows(of) || !names.words.genitives.has(tokens.id[of] ?? 0)) return undefined;
  const owner = readOwner(scan, of, 0);
  return owner && owner.codes.length > 0 ? owner : undefined;
}

/** `những người đồng cấp đến từ Úc`, `các bộ trưởng người Pháp` */
function readWhence(scan: Scan, to: number): Owner | undefined {
  const from = scan.follows(to) ? scan.names.find(scan.tokens, to, Sort.peopleHead) : undefined;
  const home =
    from && scan.follows(from.to) ? scan.names.find(scan.tokens, from.to, Sort.country) : undefined;
  return home && { to: home.to, codes: home.entry.codes };
}

/** `giám đốc Sở Y tế Hà Nội`, `Chủ nhiệm Uỷ ban Kinh tế của Quốc hội`: the last word of the post begins the name of the organ. */
function readInnerOrgan(scan: Scan, { at, to }: Post): Owner | undefined {
  for (let from = Math.max(at + 1, to - LONGEST_WORD); from < to; from++) {
    const organ = scan.names.find(scan.tokens, from, ORGANS);
    if (!organ || organ.to < to || (organ.to === to && !organ.entry.department)) continue;
    const read = readOrgan(scan, from, organ.to, organ.entry, 1);
    if (!read || read.to <= to) continue;
    return { to: read.to, codes: read.codes.length > 0 ? read.codes : [scan.names.lexicon.home] };
  }
  return undefined;
}

/** Syllables of the word that ends a post: `uỷ ban`. */
const LONGEST_WORD = 2;

/** Behind a word such as `mới` after a post. */
function skipSuffix(scan: Scan, i: number): number {
  if (!scan.follows(i)) return i;
  return scan.names.find(scan.tokens, i, Sort.officeSuffix)?.to ?? i;
}
