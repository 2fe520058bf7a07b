/** Organisations and offices whose name is letters and a number: `G7`, `PC45`. */
import { NUMBER, tokenText } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import type { Scan } from './scan.ts';

/** An organisation whose name is letters and a number at a capital: `G7`, `G-20`. */
export function readNumbered(scan: Scan, i: number): RawMention | undefined {
  const numbered = scan.names.numbered.get(scan.tokens.id[i] ?? 0);
  if (!numbered) return undefined;
  const at = scan.mark(i + 1, '-') && scan.touches(i + 1) ? i + 2 : i + 1;
  if (scan.tokens.kind[at] !== NUMBER || !scan.touches(at)) return undefined;
  const number = tokenText(scan.tokens, at);
  if (!numbered.numbers.has(number)) return undefined;
  return { from: i, to: at + 1, kind: 'organisation', codes: [numbered.prefix + number] };
}

/** The letters and number of a department of the provincial police. */
const POLICE = /^P[ACX]\d{2}$/u;

/** `PC45`: a department of the police at home. */
export function readPolice(scan: Scan, i: number): RawMention | undefined {
  if (scan.tokens.kind[i + 1] !== NUMBER || !scan.touches(i + 1) || !POLICE.test(scan.text(i, i + 2)))
    return undefined;
  return { from: i, to: i + 2, kind: 'organ', codes: [scan.names.lexicon.home] };
}

/** `Quân khu 7`: behind the number that names an organ; the token itself where none does. */
export function behindNumber(scan: Scan, from: number, to: number): number {
  if (scan.tokens.kind[to] !== NUMBER || !scan.follows(to)) return to;
  return scan.names.lexicon.numberedOrgans.includes(scan.text(from, to).toLowerCase()) ? to + 1 : to;
}
