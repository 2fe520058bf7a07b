/** Places that act for whoever governs them: `tỉnh yêu cầu`. */
import { WORD } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import { endsNoun, opensSubject } from './beside-nouns.ts';
import type { Scan } from './scan.ts';

/** `tỉnh yêu cầu`, `huyện đã họp`: the place itself, where nothing before it makes it where something is. */
export function readAuthority(scan: Scan, i: number, to: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.authorityStarts.has(tokens.id[i]!)) return undefined;
  const acts = endsNoun(scan, to) || (to < tokens.count && names.words.governing.has(tokens.id[to]!));
  if (!acts || !names.lexicon.authorities.includes(scan.text(i, to).toLowerCase())) return undefined;
  if (!scan.word(to) || !scan.follows(to)) return undefined;
  const before = i > 0 && scan.follows(i) && tokens.kind[i - 1] === WORD ? tokens.id[i - 1]! : 0;
  if (before > 0 && !opensSubject(names, before)) return undefined;
  return { from: i, to, kind: 'place', codes: [], refersTo: 'context' };
}
