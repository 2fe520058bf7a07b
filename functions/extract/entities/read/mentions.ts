/** One pass over a text from left to right: which reader is asked at which token. */
import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts';
import { ANY, HEADS, NAMED, OFFICES } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { type Passed, type RawMention, shaped } from '../raw.ts';
import { readAuthority } from './authorities.ts';
import { readEntry } from './by-entry.ts';
import { readCommon } from './common.ts';
import { readCountedPeople, readPersons } from './counted-people.ts';
import { readNumbered, readPolice } from './numbered.ts';
import { readCounted } from './pointing.ts';
import { Scan } from './scan.ts';
import { readTeam } from './teams.ts';
import { readUnknown } from './unknown.ts';

const COLON = 0x3a;
const SLASH = 0x2f;

/** Reads every mention of a text in one pass from left to right. */
export function readMentions(tokens: Tokens, names: Gazetteer): RawMention[] {
  const scan = new Scan(tokens, names);
  const mentions: RawMention[] = [];
  const { caps, kind, count } = tokens;
  let credit = -1;
  for (let i = 0; i < count; ) {
    const beyond = afterCode(scan, i);
    if (beyond > i) {
      i = beyond;
      continue;
    }
    if (caps[i] === 0 && kind[i] !== NUMBER && names.startsAt(tokens, i) === 0) {
      i++;
      continue;
    }
    const mention = readAt(scan, i);
    if (mention?.kind !== undefined) {
      if (isCredit(scan, mention.from, credit)) credit = mention.to;
      else {
        scan.last = shaped(mention);
        mentions.push(scan.last);
      }
    }
    i = mention && mention.to > i ? mention.to : i + 1;
  }
  return mentions;
}

/** `Ảnh: VGP/Quang Hiếu`: whose picture it is, no part of what is told; `credit` is the end of the last such name. */
function isCredit(scan: Scan, from: number, credit: number): boolean {
  if (from < 2) return false;
  if (credit === from - 1 && (scan.mark(from - 1, '/') || scan.dash(from - 1))) return true;
  return scan.mark(from - 1, ':') && scan.names.words.credits.has(scan.tokens.id[from - 2]!);
}

/** End of what begins at a token and names nobody: an address of the web, the letters of a document's number (`16/2018/TT-BGDĐT`). */
function afterCode(scan: Scan, i: number): number {
  const { tokens } = scan;
  const { text, end } = tokens;
  if (tokens.kind[i + 1] !== MARK) return i;
  const next = text.charCodeAt(end[i]!);
  if (next !== COLON && next !== SLASH) return i;
  const address = text.startsWith('://', end[i]);
  const number = tokens.kind[i] === NUMBER && next === SLASH && !scan.touches(i) && tokens.caps[i + 2] === 2;
  if (!address && !number) return i;
  let to = i + 1;
  while (scan.touches(to) && (address || !scan.mark(to, ','))) to++;
  return to;
}

/** The mention that begins at a token; one without a kind names nobody and is passed over. */
function readAt(scan: Scan, i: number): RawMention | Passed | undefined {
  if (scan.tokens.kind[i] === NUMBER) {
    // `5/4 người phát ngôn …`: the number is the month's.
    if (i > 0 && scan.touches(i) && scan.mark(i - 1, '/')) return undefined;
    return readCounted(scan, i) ?? readCountedPeople(scan, i);
  }
  const police = scan.tokens.caps[i] === 2 ? readPolice(scan, i) : undefined;
  if (police) return police;
  const first = scan.names.find(scan.tokens, i, ANY);
  const isCommon = first && (first.entry.sort & NAMED) === 0;
  const common = isCommon ? readCommon(scan, i) : undefined;
  if (common) return common;
  const found = isCommon ? scan.names.find(scan.tokens, i, NAMED) : first;
  if (found) {
    const read =
      readEntry(scan, i, found.to, found.entry) ?? readCommon(scan, i) ?? readAuthority(scan, i, found.to);
    if (read) return read;
    // A post or head without a name: its words are no name either (`HLV`, `THPT`).
    const acronym = scan.tokens.caps[i] === 2 && found.to === i + 1;
    if (found.entry.sort & OFFICES || (acronym && (found.entry.craft || found.entry.sort & HEADS)))
      return { to: found.to };
    // A common phrase that leads to no name: none of its words begins one (`thị trường`).
    if (found.to > i + 1 && (scan.tokens.caps[i] === 0 || scan.tokens.caps[i + 1] === 0))
      return { to: found.to };
  }
  if (scan.tokens.caps[i] === 0) return readPersons(scan, i);
  return readNumbered(scan, i) ?? readTeam(scan, i) ?? readUnknown(scan, i);
}
