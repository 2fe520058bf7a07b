/** Names that are a person's: of somebody known, behind a post or title, or by their shape. */
import { tokenText } from '../../text/tokens.ts';
import { type Entry, Sort, STATES } from '../names/entry.ts';
import { isInitial } from './initials.ts';
import { type Run, readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** A name that is a person's. */
export interface PersonName {
  to: number;
  name: string;
  /** Terms of somebody known. */
  holders?: Entry['holders'];
  native: boolean;
}

/** A person's name, with what stands between it and a post: a comma, `ông`, other titles. */
export function readPerson(scan: Scan, i: number, afterPost: boolean, state = false): PersonName | undefined {
  let at = i;
  if (afterPost && (scan.mark(at, ',') || scan.mark(at, ':') || scan.dash(at)) && scan.follows(at)) at++;
  let titled = false;
  for (let n = 0; n < 4; n++) {
    const title = scan.names.find(scan.tokens, at, Sort.honorific | (titled ? Sort.occupation : 0));
    if (!title || (at !== i && !scan.follows(at))) break;
    titled = true;
    at = title.to;
  }
  if (!scan.follows(at) && at !== i) return undefined;
  if (afterPost && !scan.follows(at)) return undefined;
  const run = readRun(scan, at);
  // `B.Ô-ba-ma`, `Đ.Mét-vê-đép`: old papers put the first letter of the given name before the family's.
  const initial = isInitial(scan, at + 1) ? at + 2 : at;
  const known = scan.names.find(scan.tokens, initial, Sort.holder);
  const holder = known && isNamesake(scan, i, at, known.entry.name!) ? undefined : known;
  // In a headline of capitals the run goes on beyond the name.
  const capitals = scan.tokens.caps[at] === 2 && scan.tokens.caps[holder?.to ?? at] === 2;
  if (holder && (!run || holder.to >= run.to || capitals))
    return {
      to: holder.to,
      name: holder.entry.name!,
      holders: holder.entry.holders,
      native: run?.native ?? false,
    };
  if (!run || !isPersonName(scan, run, afterPost, state, titled, at !== i)) return undefined;
  return { to: run.to, name: scan.name(run.from, run.to), native: run.native };
}

/** `bà Obama`, `phu nhân Trump`: by the name of a family alone, a woman is not the man who is known by it. */
function isNamesake(scan: Scan, title: number, at: number, name: string): boolean {
  const { feminine, foreignGivenNames } = scan.names.lexicon;
  const [given = ''] = name.split(' ');
  if (title === at || foreignGivenNames.get(given) !== 'masculine') return false;
  if (tokenText(scan.tokens, at) === given) return false;
  return feminine.includes(tokenText(scan.tokens, title).toLowerCase());
}

function isPersonName(
  scan: Scan,
  run: Run,
  afterPost: boolean,
  state: boolean,
  titled: boolean,
  parted: boolean,
): boolean {
  const known = scan.names.find(
    scan.tokens,
    run.from,
    STATES |
      Sort.organ |
      Sort.homeOrgan |
      Sort.nothing |
      (titled ? 0 : Sort.place | Sort.region | Sort.agency),
  );
  if (known && known.to >= run.to && !known.entry.ambiguous) return false;
  if (titled) return true;
  const head = Sort.organ | Sort.homeOrgan | Sort.firmHead | Sort.institutionHead | Sort.placeHead;
  // `H.Clin-tơn`: a letter that else is short for a place.
  const initial = isInitial(scan, run.from + 1);
  if (!run.family && !initial && scan.names.find(scan.tokens, run.from, head)) return false;
  // An acronym begins the name of a firm: `giám đốc FPT Shop`.
  if (!run.native && scan.tokens.caps[run.from] === 2) return false;
  if (!afterPost || scan.names.words.firmWords.has(scan.tokens.id[run.to - 1]!)) return false;
  if (run.native) {
    // One native syllable after a post is more likely the next noun than a name.
    return run.words > 1 && (!parted || run.family);
  }
  // `CEO Huawei`, `tiền đạo Chelsea`: one foreign word is a person's only after a post of a state.
  return run.words > 1 || (!parted && state);
}
