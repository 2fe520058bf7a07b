/** States and teams told by who leads them: `chính quyền Obama`, `thầy trò HLV Park Hang-seo`. */
import { OFFICES, Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { fitsCountry } from './ambiguous-countries.ts';
import type { Owner } from './owner.ts';
import { readPerson } from './person-names.ts';
import type { Scan } from './scan.ts';

/** `chính quyền Obama`, `chính quyền Tổng thống Erdogan`, `chính phủ Thủ tướng Anh Boris Johnson`: the state by its leader. */
export function readLeader(scan: Scan, i: number): Owner | undefined {
  const { tokens, names } = scan;
  if (!scan.follows(i)) return undefined;
  const post = names.find(tokens, i, OFFICES);
  const state = post && names.find(tokens, post.to, Sort.country);
  // The leader is a mention of his own.
  if (state && (!state.entry.ambiguous || fitsCountry(scan, post.to, state.to, true, scan.done)))
    return { to: i, codes: state.entry.codes };
  const holder = names.find(tokens, post?.to ?? i, Sort.holder);
  const code = holder?.entry.holders?.at(-1)?.code;
  return holder && code !== undefined ? { to: holder.to, codes: [code] } : undefined;
}

/** `thầy trò HLV Park Hang-seo`: the team that he trains, the one named last; by his name where none is. */
export function readTeamOfCoach(scan: Scan, from: number, head: number): RawMention | undefined {
  const coach = scan.follows(head) ? readPerson(scan, afterPost(scan, head), true) : undefined;
  return coach && { from, to: coach.to, kind: 'organ', codes: [], name: coach.name, refersTo: 'team' };
}

const afterPost = (scan: Scan, at: number) => scan.names.find(scan.tokens, at, OFFICES)?.to ?? at;
