/** Ships, aircraft and weapons, which act for the state or firm whose they are: `tàu chiến Nga`, `tiêm kích MiG-29 của Ba Lan`. */
import { NUMBER } from '../../text/tokens.ts';
import { Sort } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { fitsCountry } from './ambiguous-countries.ts';
import type { Owner } from './owner.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** Parts of a model or number: `Boeing 737`, `ATR-72 mang số hiệu GE222`. */
const MOST_PARTS = 6;

/**
 * @param head the token behind the noun
 * @param ownerAt reads whose it is at a word for `of`
 */
export function readCraft(
  scan: Scan,
  i: number,
  head: number,
  ownerAt: (at: number) => Owner | undefined,
): RawMention | undefined {
  const { tokens, names } = scan;
  if (!scan.follows(head)) return undefined;
  const state = names.find(tokens, head, Sort.country | Sort.organisation);
  // `chuyến bay VN123`: letters of a number.
  const coded = state && scan.touches(state.to) && tokens.kind[state.to] === NUMBER;
  if (state && !coded && (!state.entry.ambiguous || fitsCountry(scan, head, state.to, true, scan.done)))
    return { from: i, to: state.to, kind: 'organ', codes: state.entry.codes, craft: true };
  const of = behindModel(scan, head);
  if (!scan.follows(of) || !names.words.genitives.has(tokens.id[of] ?? 0)) return byModel(scan, i, head, of);
  const owner = ownerAt(of);
  if (!owner) return byModel(scan, i, head, of);
  const mention: RawMention = { from: i, to: owner.to, kind: 'organ', codes: owner.codes, craft: true };
  if (owner.codes.length > 0) return mention;
  return owner.name === undefined ? undefined : { ...mention, kind: 'firm', name: owner.name };
}

/** `máy bay ném bom B-52`, `tàu khu trục USS Nimitz`: of the state that alone has them, told whole or by their first word. */
function byModel(scan: Scan, i: number, head: number, end: number): RawMention | undefined {
  const { models, words } = scan.names;
  let to = end;
  while (to > head && words.namingWords.has(scan.tokens.id[to - 1]!)) to--;
  if (to === head) return undefined;
  const whole = scan.text(head, to);
  const model = models.has(whole) ? whole : whole.split(' ', 1)[0]!;
  const code = models.get(model);
  return code === undefined ? undefined : { from: i, to, kind: 'organ', codes: [code], craft: true, model };
}

function behindModel(scan: Scan, head: number): number {
  const { tokens, names } = scan;
  let at = head;
  for (let n = 0; n < MOST_PARTS && scan.follows(at); n++) {
    const run = names.find(tokens, at, Sort.country | Sort.place) ? undefined : readRun(scan, at);
    if (run) at = run.to;
    else if (scan.mark(at, '-') && tokens.kind[at + 1] === NUMBER && scan.touches(at + 1)) at += 2;
    else if (tokens.kind[at] === NUMBER || names.words.namingWords.has(tokens.id[at]!)) at++;
    else break;
  }
  return at;
}
