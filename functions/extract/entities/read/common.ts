/** Nouns for people and for firms without a name: `hàng chục khách hàng`, `công ty`. */
import { MARK, WORD } from '../../text/tokens.ts';
import { Sort, STATES } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { acts, endsNoun, isSmall } from './beside-nouns.ts';
import { countedFrom, countOf, pointed } from './counted-people.ts';
import { peopleOfHouse } from './people-of-houses.ts';
import type { Scan } from './scan.ts';

/** Where people come from, told behind the noun: `khách hàng Mỹ`, `người dân Hà Nội`. */
const WHENCE = Sort.country | Sort.clipping | Sort.capital | Sort.place;

/** A noun for people or a firm without a name: `hàng chục khách hàng`, `công ty`. */
export function readCommon(scan: Scan, i: number): RawMention | undefined {
  const { tokens, names } = scan;
  const found = names.find(tokens, i, Sort.commonPeople | Sort.commonFirm);
  if (!found || (tokens.caps[i]! === 1 && !scan.sentenceStart(i))) return undefined;
  const sender = senderOf(scan, i, found.to);
  if (sender) return { from: countedFrom(scan, i, names.words.quantifiers), ...sender };
  // A name after it says who is meant; a country's or town's only whence they are.
  const home = scan.follows(found.to) ? names.find(tokens, found.to, WHENCE) : undefined;
  const named = home?.to ?? found.to;
  if (isNamedState(scan, i, found.to)) return undefined;
  const house = home ? undefined : peopleOfHouse(scan, i, found.to);
  if (!house && scan.capital(named) && scan.follows(named)) return undefined;
  const from = countedFrom(scan, i, names.words.quantifiers);
  const attached =
    from > 0 && scan.follows(from) && tokens.kind[from - 1] === WORD && !isSmall(scan, from - 1);
  const mention: RawMention = { from, to: house ?? named, kind: 'common', codes: [] };
  if (house) return attached ? undefined : mention;
  if (home) mention.country = home.entry.codes[0]!;
  if (attached) mention.attached = true;
  if (found.entry.sort === Sort.commonFirm) {
    // `các công ty` are others than the one spoken of, `công ty xử lý môi trường` another.
    // `hiện trường`
    const syllable = attached && found.to === i + 1;
    if (syllable) return undefined;
    if (from < i) {
      const ends = endsNoun(scan, found.to) || acts(scan, found.to);
      return home || attached || !ends ? undefined : mention;
    }
    const agent = suffersFrom(scan, i);
    if (home || !(endsNoun(scan, found.to) || agent || (!attached && opens(scan, i, found.to))))
      return undefined;
    // `được bệnh viện đa khoa huyện tiếp nhận`: of what sort it is, and not the one spoken of.
    if (agent && !endsNoun(scan, found.to) && !acts(scan, found.to))
      return namedBehind(scan, found.to) ? undefined : mention;
    return { ...mention, refersTo: 'firm-of-article', role: scan.text(i, found.to).toLowerCase() };
  }
  if (from === i) return { ...mention, refersTo: 'role', role: scan.text(i, found.to).toLowerCase() };
  const told = pointed(scan, mention, from, i);
  // `Số bệnh nhân đang điều trị là …`: a figure; `số sinh viên này` are they.
  if (told === mention && from === i - 1 && names.words.figureWords.has(tokens.id[from]!))
    mention.attached = true;
  // `các đối tượng đã đánh anh An`: in the story of a crime they are those named.
  const all = from === i - 1 && names.words.plurals.has(tokens.id[from]!) && countOf(scan, from, i) === 0;
  return told === mention && all && names.deeds.isSuspect(scan.text(i, found.to).toLowerCase())
    ? { ...mention, refersTo: 'persons', count: 0 }
    : told;
}

/** `các chuyên gia của Cơ quan …`, `quan sát viên OSCE`: whom an organisation sends acts for it. */
function senderOf(scan: Scan, i: number, to: number): Omit<RawMention, 'from'> | undefined {
  const { tokens, names } = scan;
  const at = names.words.genitives.has(tokens.id[to] ?? 0) ? to + 1 : to;
  if (!scan.follows(to) || !scan.follows(at)) return undefined;
  const found = names.find(tokens, at, Sort.organisation);
  if (!found || !names.lexicon.emissaries.includes(scan.text(i, to).toLowerCase())) return undefined;
  return { to: found.to, kind: 'office', codes: found.entry.codes };
}

/** `đồng minh Nhật Bản`, `các đồng minh trong NATO`: the states themselves. */
function isNamedState(scan: Scan, i: number, to: number): boolean {
  const { tokens, names } = scan;
  const word = tokens.id[to] ?? 0;
  const at = names.words.obliques.has(word) && !names.words.genitives.has(word) ? to + 1 : to;
  if (!scan.follows(to) || !scan.follows(at) || !names.find(tokens, at, STATES)) return false;
  return names.lexicon.statesByRelation.includes(scan.text(i, to).toLowerCase());
}

/** `bị nhà trường đình chỉ`, `được công ty cử đi`: right behind the marker of the passive stands who did it. */
function suffersFrom(scan: Scan, i: number): boolean {
  return i > 0 && scan.follows(i) && scan.names.words.passives.has(scan.tokens.id[i - 1]!);
}

/** `Năm 2021, trường tuyển sinh`: at the head of a clause a firm does what only firms do. */
function opens({ tokens, names }: Scan, i: number, to: number): boolean {
  const begins = i === 0 || tokens.breaks[i]! > 0 || tokens.kind[i - 1] === MARK;
  return begins && names.deeds.isFirms(tokens, to);
}

/** Tokens between a noun and the name that tells which is meant. */
const LONGEST_SORT = 3;

/** `được hệ thống giáo dục Nhật Bản áp dụng`: another than the one spoken of. */
function namedBehind(scan: Scan, to: number): boolean {
  for (let at = to; at < to + LONGEST_SORT && scan.follows(at) && !isSmall(scan, at); at++)
    if (scan.capital(at)) return true;
  return false;
}
