import { NUMBER, tokenText } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import type { Scan } from './scan.ts';

/** An organisation whose name is letters and a number: `G7`, `G-20`. */
export function readNumbered(scan: Scan, i: number): RawMention | undefined {
  const numbered = scan.names.numbered.get(scan.tokens.id[i] ?? 0);
  if (!numbered || scan.tokens.caps[i] === 0) return undefined;
  const at = scan.mark(i + 1, '-') && scan.touches(i + 1) ? i + 2 : i + 1;
  if (scan.tokens.kind[at] !== NUMBER || !scan.touches(at)) return undefined;
  const number = tokenText(scan.tokens, at);
  if (!numbered.numbers.has(number)) return undefined;
  return { from: i, to: at + 1, kind: 'organisation', codes: [numbered.prefix + number] };
}
