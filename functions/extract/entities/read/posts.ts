/** The words of a post and what they alone tell: whether several hold it, whether it is of a state. */
import { OFFICES, Sort } from '../names/entry.ts';
import type { Scan } from './scan.ts';

/** A post whose words begin at a token. */
export interface Post {
  /** First token, that of the words before the post (`các`, `cựu`) where there are any. */
  from: number;
  /** First token of the post itself, and the one behind it. */
  at: number;
  to: number;
  /** As it is written. */
  words: string;
  /** `các ngoại trưởng` */
  plural: boolean;
  /** What somebody is rather than a post (`luật sư`). */
  occupation: boolean;
  /** Of a state, or of the home country by its name. */
  state: boolean;
  home: boolean;
  /** Held no more (`cựu đại sứ`); whoever led a state is still told by it (`cựu Tổng thống`). */
  former: boolean;
}

/** The post at a token, with the words before it. */
export function readPost(scan: Scan, from: number): Post | undefined {
  const { names, tokens } = scan;
  const before = names.find(tokens, from, Sort.officePrefix);
  const prefix =
    before && scan.follows(before.to) && names.find(tokens, before.to, OFFICES) ? before : undefined;
  const at = prefix?.to ?? from;
  const found = names.find(tokens, at, OFFICES);
  if (!found) return undefined;
  const { entry, to } = found;
  // `TT` is a president only before a name.
  if (entry.acronym && !scan.capital(to)) return undefined;
  return {
    from,
    at,
    to,
    words: scan.text(at, to),
    plural: prefix !== undefined && names.words.plurals.has(tokens.id[from]!),
    occupation: entry.sort === Sort.occupation,
    state: entry.ofState || (entry.sort & (Sort.stateOffice | Sort.homeOffice)) !== 0,
    home: entry.sort === Sort.homeOffice,
    former: prefix !== undefined && isFormer(scan, from, at, to),
  };
}

function isFormer(scan: Scan, from: number, at: number, to: number): boolean {
  const { names, tokens } = scan;
  if (!names.words.outOfOffice.has(tokens.id[from]!)) return false;
  return !names.lexicon.lastingOffices.includes(scan.text(at, to).toLowerCase());
}
