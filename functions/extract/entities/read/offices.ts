/** Officers: a post, whose it is, and who holds it. */
import { OFFICES, Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { readOwner } from './organs.ts';
import type { Owner } from './owner.ts';
import { readOwnerOfPost } from './owner-of-post.ts';
import { type PersonName, readPerson } from './person-names.ts';
import { type Post, readPost } from './posts.ts';
import type { Scan } from './scan.ts';
import { readUnnamedOfficer } from './unnamed-officers.ts';

/** Posts that one person may be told to hold. */
const MOST_POSTS = 4;

/**
 * `Tổng thư ký NATO Anders Fogh Rasmussen`, `các ngoại trưởng`, `phát ngôn viên của Bộ Ngoại giao Nga, …`.
 * @param told how many posts of the same person have been read before it
 */
export function readOffice(scan: Scan, i: number, told: number): RawMention | undefined {
  const post = readPost(scan, i);
  if (!post) return undefined;
  const { owner, to: end } = readOwnerOfPost(scan, post);
  const { person, to } = readHolder(scan, post, owner, end);
  if (!person && !post.occupation && told + 1 < MOST_POSTS) {
    const other = readNextPost(scan, to, told);
    if (other)
      return {
        ...other,
        from: i,
        office: post.words,
        codes: owner?.codes.length ? owner.codes : other.codes,
      };
  }
  // `bị cáo Thắm`: before such a word too a given name alone is somebody's.
  const given = !person && !owner && post.occupation ? readPerson(scan, post.from, false) : undefined;
  if (given?.native && given.to > post.to) return officer(scan, post, given, []);
  const codes = owner?.codes ?? (post.home ? [scan.names.lexicon.home] : []);
  // `Tổng thư ký Quốc hội Bùi Văn Cường`: of an organ whose state nothing tells.
  const ofOrgan = owner !== undefined && owner.name === undefined && owner.codes.length === 0;
  return person
    ? officer(scan, post, person, codes, ofOrgan)
    : readUnnamedOfficer(scan, post, owner, to, codes);
}

/** Who holds a post, and the token behind where it is held. */
function readHolder(
  scan: Scan,
  { words, state }: Post,
  owner: Owner | undefined,
  to: number,
): { person?: PersonName | undefined; to: number } {
  const person = readPerson(scan, to, true, state) ?? readPersonAfterBrackets(scan, to, state);
  if (person || !scan.names.words.postLinks.has(scan.tokens.id[to] ?? 0)) return { person, to };
  // `Đại sứ Việt Nam tại Mỹ Nguyễn Quốc Cường`
  const seat = readOwner(scan, to + 1, 1) ?? scan.names.find(scan.tokens, to + 1, Sort.region);
  if (!seat) return { to };
  const seated = readPerson(scan, seat.to, true, state);
  const tellsSeat = owner && scan.names.lexicon.seatedOffices.includes(words.toLowerCase());
  return { person: seated, to: seated || tellsSeat ? seat.to : to };
}

/** `Giám đốc Cơ quan Tình báo Mỹ (CIA) William Burns` */
function readPersonAfterBrackets(scan: Scan, at: number, state: boolean): PersonName | undefined {
  const close = scan.mark(at, '(') ? [at + 2, at + 4].find(each => scan.mark(each, ')')) : undefined;
  return close === undefined ? undefined : readPerson(scan, close + 1, true, state);
}

/** Several posts of one person: `Phó thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh`. */
function readNextPost(scan: Scan, to: number, told: number): RawMention | undefined {
  const joined =
    scan.mark(to, ',') || scan.dash(to) || scan.names.words.postJoins.has(scan.tokens.id[to] ?? 0);
  const next = joined ? to + 1 : to;
  if (!scan.follows(to) || !scan.follows(next) || !scan.names.find(scan.tokens, next, OFFICES))
    return undefined;
  const other = readOffice(scan, next, told + 1);
  return other?.kind === 'person' ? other : undefined;
}

/** Somebody named with a post or occupation. */
function officer(
  { names }: Scan,
  { from, words, occupation, state, former }: Post,
  person: PersonName,
  codes: readonly string[],
  ofOrgan = false,
): RawMention {
  if (former) return { from, to: person.to, kind: 'person', codes: [], name: person.name, former };
  const mention: RawMention = { from, to: person.to, kind: 'person', codes, name: person.name };
  if (occupation) mention.role = words.toLowerCase();
  else mention.office = words;
  // `tài xế Nguyễn Văn Hùng`: only his name is that of a minister.
  const namesake = occupation && !state && person.native;
  if (person.holders && !namesake) mention.holders = person.holders;
  // `đại biểu Lê Văn An`: of the assembly.
  const sits = person.native && names.lexicon.ofStateWithNames.includes(words.toLowerCase());
  if (sits || ((state || ofOrgan) && person.native)) mention.state = true;
  else if (state && codes.length === 0) mention.refersTo = 'context';
  return mention;
}
