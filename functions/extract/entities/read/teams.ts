/** National teams by the age of their players. */
import { NUMBER } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import { readOwner } from './organs.ts';
import type { Scan } from './scan.ts';

/** `U23 Việt Nam` at a capital. */
export function readTeam(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  if (!names.words.teams.has(tokens.id[i] ?? 0)) return undefined;
  const at = scan.mark(i + 1, '-') ? i + 2 : i + 1;
  if (tokens.kind[at] !== NUMBER || !scan.follows(at)) return undefined;
  const owner = readOwner(scan, at + 1, 2);
  return owner && owner.codes.length > 0
    ? { from: i, to: owner.to, kind: 'organ', codes: owner.codes }
    : undefined;
}
