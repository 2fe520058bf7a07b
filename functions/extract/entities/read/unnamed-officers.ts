/** Posts and occupations without a person's name behind them: somebody in office, somebody from a country, or nobody. */
import { Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import type { Owner } from './owner.ts';
import type { Post } from './posts.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/**
 * Whom a post stands for that no person's name follows.
 * @param to the token behind the post and its owner
 * @param codes for whom it acts
 */
export function readUnnamedOfficer(
  scan: Scan,
  post: Post,
  owner: Owner | undefined,
  to: number,
  codes: readonly string[],
): RawMention | undefined {
  const { from, words: office, state, plural } = post;
  const single = state || owner ? undefined : readRun(scan, to);
  // Whose name it is shows elsewhere in the article, or not at all.
  if (single && single.words === 1 && !single.native && scan.follows(to))
    return { from, to: single.to, kind: 'name', codes: [], name: scan.text(to, single.to), office };
  const mention: RawMention = { from, to, kind: 'office', codes, office };
  // `cựu đại sứ Mỹ tại Liên Hợp Quốc`: somebody private from there.
  if (post.former && !plural && !post.occupation && codes.length > 0)
    return { from, to, kind: 'common', codes: [], country: codes[0]! };
  if (post.occupation) return readOccupation(scan, post, owner, mention);
  if (codes.length > 0) return mention;
  if (owner?.name !== undefined) return { ...mention, name: owner.name };
  // `Phó Thủ tướng Chính phủ`: of the state that the organ is of.
  if (owner) return { ...mention, refersTo: 'context' };
  if (plural && scan.names.lexicon.ofOneState.includes(office.toLowerCase()))
    return { ...mention, refersTo: 'context' };
  // `các ngoại trưởng` are those of the parties; `các thượng nghị sĩ Dân chủ` are some of one of them.
  if (plural) return state && !scan.capital(to) ? { ...mention, refersTo: 'all' } : undefined;
  return { ...mention, refersTo: 'same-office', state };
}

/** `tài xế Mỹ`, `trung tá Anh`: of a country, or by the given name that the article knows. */
function readOccupation(
  scan: Scan,
  post: Post,
  owner: Owner | undefined,
  mention: RawMention,
): RawMention | undefined {
  const { from, to, codes } = mention;
  // `Đại tá Ukraine`
  const abroad = post.state && codes[0] !== undefined && codes[0] !== scan.names.lexicon.home;
  const country = scan.names.find(scan.tokens, post.to, Sort.country);
  if (!country?.entry.ambiguous || country.to !== post.to + 1 || owner?.to !== country.to)
    return abroad ? mention : undefined;
  const otherwise = abroad ? mention : readSomebodyFrom(scan, from, post.to, country.to);
  const name = scan.text(post.to, country.to);
  return { from, to, kind: 'name', codes: [], name, weak: true, otherwise };
}

/** `tay vợt Nga`: somebody from there; behind a post that is no noun for people (`trung tá Anh`) the country alone. */
function readSomebodyFrom(scan: Scan, i: number, post: number, to: number): RawMention {
  const { codes } = scan.names.find(scan.tokens, post, Sort.country)!.entry;
  if (scan.names.find(scan.tokens, i, Sort.commonPeople)?.to !== post)
    return { from: post, to, kind: 'country', codes };
  const role = scan.text(i, post).toLowerCase();
  return { from: i, to, kind: 'common', codes: [], country: codes[0]!, refersTo: 'role', role };
}
