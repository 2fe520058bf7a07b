/** Roads and lines, told by the places that they lead from and to. */
import { Sort } from '../names/entry.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** Places that a road is named by. */
const MOST_STOPS = 4;

/**
 * `cao tốc Bắc Giang - Lạng Sơn`: the end of a road's name. Tokens `from` to `head` are the word for it, `to` is where
 * the first place ends; returned as it is where no dash and other place follow.
 */
export function throughRoute(scan: Scan, from: number, head: number, to: number): number {
  return scan.dash(to) && isRoute(scan, from, head) ? throughStops(scan, to) : to;
}

/** Where the names that dashes join to one, which ends before `to`, end; `to` itself for none. */
export function throughStops(scan: Scan, to: number): number {
  let end = to;
  for (let n = 1; n < MOST_STOPS && scan.dash(end) && scan.capital(end + 1) && scan.follows(end + 1); n++) {
    const place = scan.names.find(scan.tokens, end + 1, Sort.place | Sort.capital);
    const run = readRun(scan, end + 1);
    const next = Math.max(place?.to ?? 0, run?.to ?? 0);
    if (next === 0) break;
    end = next;
  }
  return end;
}

function isRoute(scan: Scan, from: number, head: number): boolean {
  return scan.names.lexicon.routes.includes(scan.text(from, head).toLowerCase());
}
