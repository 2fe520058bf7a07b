import { NUMBER, type Tokens, tokenText } from '../text/tokens.ts';
import {
  acts,
  endsNoun,
  readAuthority,
  readCommon,
  readCountedPeople,
  readPersons,
  readSpokesmen,
} from './common.ts';
import { readCountry, readHeadedCountry, readJointBody, readPair, readPeople } from './countries.ts';
import { ANY, type Entry, HEADS, NAMED, OFFICES, Sort, STATES } from './entry.ts';
import { readFirm } from './firms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readNumbered } from './numbered.ts';
import { readOffice } from './offices.ts';
import { readOrgan, readTeam } from './organs.ts';
import { readTitled } from './persons.ts';
import { readCapital, readHeadedPlace, readPlace } from './places.ts';
import type { RawMention } from './raw.ts';
import { type Run, readRun } from './runs.ts';
import { Scan } from './scan.ts';

/** Words that name nobody, to be passed over as a whole. */
interface Passed {
  to: number;
  kind?: undefined;
}

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
        mentions.push(mention);
        scan.last = mention;
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
    if (found.entry.sort & OFFICES || (acronym && found.entry.sort & HEADS)) return { to: found.to };
    // A common phrase that leads to no name: none of its words begins one (`thị trường`).
    if (found.to > i + 1 && (scan.tokens.caps[i] === 0 || scan.tokens.caps[i + 1] === 0))
      return { to: found.to };
  }
  return readNumbered(scan, i) ?? readTeam(scan, i) ?? readPersons(scan, i) ?? readUnknown(scan, i);
}

/** `các bộ trưởng quốc phòng NATO`: the post goes on where the organs (`các bộ`) end. */
function readSeveralOffices(scan: Scan, i: number, to: number): RawMention | undefined {
  const prefix = scan.names.find(scan.tokens, i, Sort.officePrefix);
  const post = prefix && scan.names.find(scan.tokens, prefix.to, OFFICES);
  return post && post.to > to ? readOffice(scan, i, 0) : undefined;
}

function readEntry(scan: Scan, i: number, to: number, entry: Entry): RawMention | Passed | undefined {
  switch (entry.sort) {
    case Sort.nothing:
      return { to };
    case Sort.pronoun:
      return readPronoun(scan, i, to, entry);
    case Sort.country:
    case Sort.clipping:
      // `Anh Nguyễn Văn An` at the head of a sentence.
      return (
        readPair(scan, i) ??
        readCountry(scan, i, to, entry) ??
        (entry.ambiguous ? readTitled(scan, i) : undefined)
      );
    case Sort.organisation:
      return { from: i, to, kind: 'organisation', codes: entry.codes };
    case Sort.body:
      return { from: i, to, kind: 'body', codes: entry.codes };
    case Sort.seat:
      return { from: i, to, kind: 'organ', codes: entry.codes };
    case Sort.capital:
      return readCapital(scan, i, to, entry);
    case Sort.place:
      return readPlace(scan, i, to, entry);
    case Sort.region:
      return { from: i, to, kind: 'place', codes: [] };
    case Sort.organ:
    case Sort.homeOrgan:
    case Sort.attachedOrgan:
      return readSeveralOffices(scan, i, to) ?? readOrgan(scan, i, to, entry);
    case Sort.namedGroup:
      return { from: i, to, kind: 'group', codes: [], name: entry.name! };
    case Sort.commonGroup:
      return readCommon(scan, i) ?? readGroup(scan, i, to);
    case Sort.office:
    case Sort.stateOffice:
    case Sort.homeOffice:
    case Sort.occupation:
    case Sort.officePrefix:
      return readSpokesmen(scan, i, to) ?? readOffice(scan, i, 0);
    case Sort.holder:
    case Sort.honorific:
      return readTitled(scan, i);
    case Sort.firmHead:
      return readPeople(scan, i) ?? readFirm(scan, i, to, false);
    case Sort.institutionHead:
      return readFirm(scan, i, to, true);
    case Sort.agency:
      return { from: i, to, kind: 'agency', codes: [], name: entry.name! };
    case Sort.placeHead:
      return readPeople(scan, i) ?? readHeadedPlace(scan, i, to);
    case Sort.bodyHead:
      return readJointBody(scan, i, to);
    case Sort.countryHead:
      return readHeadedCountry(scan, i, to);
    case Sort.peopleHead: {
      const head = scan.names.find(scan.tokens, i, Sort.firmHead | Sort.institutionHead);
      return (
        readPeople(scan, i) ??
        (head && readFirm(scan, i, head.to, head.entry.sort === Sort.institutionHead)) ??
        // `các công ty`
        (scan.names.words.quantifiers.has(scan.tokens.id[i]!) ? readCommon(scan, i + 1) : undefined)
      );
    }
    default:
      return undefined;
  }
}

function readPronoun(scan: Scan, i: number, to: number, entry: Entry): RawMention | Passed | undefined {
  if (entry.pronoun === 'person') {
    const titled = readTitled(scan, i);
    if (titled) return titled;
    // `Anh` with a capital is the country, or the young man where the article tells of one.
    const country = scan.tokens.caps[i]! > 0 ? scan.names.find(scan.tokens, i, Sort.country) : undefined;
    if (country && country.to >= to)
      return readPair(scan, i) ?? readCountry(scan, i, country.to, country.entry);
    // `anh em`, `cô đơn`
    if (
      to === i + 1 &&
      scan.tokens.caps[to] === 0 &&
      scan.names.words.titleTails.has(scan.tokens.id[to] ?? 0)
    )
      return { to: to + 1 };
    // `những người này`: not one of them.
    if (i > 0 && scan.follows(i) && scan.names.words.plurals.has(scan.tokens.id[i - 1]!))
      return readThese(scan, i, to) ?? { to };
    // A bare title is a pronoun only with a clause after it, not inside a compound of names.
    if (to === i + 1 && (!scan.word(to) || !scan.follows(to) || scan.capital(to))) return undefined;
  }
  // `cả hai chiều`, `hai người chết`: a noun or verb of its own behind it.
  const two = entry.pronoun === 'two-persons' || entry.pronoun === 'couple';
  if (two && !points(scan, to) && !isSubject(scan, to)) return undefined;
  // `họ Nguyễn`
  if (entry.pronoun === 'they' && to === i + 1 && scan.capital(to) && scan.follows(to)) return undefined;
  // `Hội đồng Nga-NATO`: the name goes on.
  if (entry.pronoun === 'body' || entry.pronoun === 'organisation') {
    const department = scan.names.find(scan.tokens, i, Sort.attachedOrgan);
    const named =
      readJointBody(scan, i, to) ??
      (department && readOrgan(scan, i, department.to, department.entry)) ??
      (scan.capital(to) ? readFirm(scan, i, to, true) : undefined);
    if (named) return named;
  }
  if (entry.pronoun === 'home') return { from: i, to, kind: 'pronoun', codes: [scan.names.lexicon.home] };
  return { from: i, to, kind: 'pronoun', codes: [], refersTo: entry.pronoun! };
}

/** Whether what stands at a token goes on about somebody told right before it: a verb of persons, an adverb. */
function isSubject(scan: Scan, to: number): boolean {
  return endsNoun(scan, to) || acts(scan, to);
}

/** Whether the words of a pronoun end in one that points back. */
function points(scan: Scan, to: number): boolean {
  const { pointing, pointingAbove } = scan.names.words;
  const last = scan.tokens.id[to - 1]!;
  return pointing.has(last) || pointingAbove.has(last);
}

/** `ba người này`: those named together before. */
function readThese(scan: Scan, i: number, to: number): RawMention | undefined {
  const pointing = scan.names.words.pointing.has(scan.tokens.id[to - 1]!);
  if (!pointing || i - 1 < scan.done) return undefined;
  const count = scan.names.lexicon.smallNumbers[scan.text(i - 1, i).toLowerCase()] ?? 0;
  return { from: i - 1, to, kind: 'common', codes: [], refersTo: 'persons', count };
}

/** The letters and number of a department of the provincial police. */
const POLICE = /^P[ACX]\d{2}$/u;

/** `PC45`: a department of the police at home. */
function readPolice(scan: Scan, i: number): RawMention | undefined {
  if (scan.tokens.kind[i + 1] !== NUMBER || !scan.touches(i + 1) || !POLICE.test(scan.text(i, i + 2)))
    return undefined;
  return { from: i, to: i + 2, kind: 'organ', codes: [scan.names.lexicon.home] };
}

/** `2 bên`, `2 nước` */
function readCounted(scan: Scan, i: number): RawMention | undefined {
  const words = scan.names.counted.get(tokenText(scan.tokens, i));
  const refersTo = words?.get(scan.tokens.id[i + 1] ?? 0);
  if (!refersTo || !scan.follows(i + 1)) return undefined;
  return { from: i, to: i + 2, kind: 'pronoun', codes: [], refersTo };
}

/** `John Smith, 20 tuổi`, `John Smith (20 tuổi)`: a person's age. */
function hasAge(scan: Scan, to: number): boolean {
  const { tokens, names } = scan;
  return (
    (scan.mark(to, ',') || scan.mark(to, '(')) &&
    scan.follows(to + 1) &&
    tokens.kind[to + 1] === NUMBER &&
    names.words.ages.has(tokens.id[to + 2] ?? 0)
  );
}

/** `Jeff Bezos`, `Emmy Lauren Sánchez`: no firm's name by its last word. */
function hasGivenName(scan: Scan, { from, to, words, native }: Run): boolean {
  if (native || words < 2 || words > 5 || scan.tokens.caps[to - 1] === 2) return false;
  if (scan.names.words.firmWords.has(scan.tokens.id[to - 1]!) || scan.tokens.kind[to - 1] === NUMBER)
    return false;
  return scan.names.lexicon.foreignGivenNames.has(tokenText(scan.tokens, from));
}

/** Capitalised words that no table knows. */
function readUnknown(scan: Scan, i: number): RawMention | Passed | undefined {
  if (!scan.capital(i)) return undefined;
  const start = scan.sentenceStart(i);
  // `Sáu người`
  if (start && scan.names.words.numerals.has(scan.tokens.id[i]!)) return undefined;
  if (start && scan.names.words.openers.has(scan.tokens.id[i]!)) return undefined;
  if (start && scan.native(i) && scan.names.find(scan.tokens, i + 1, STATES | Sort.holder | Sort.agency))
    return { to: i + 1 };
  // `Theo Thời Đại`, `Theo Hernandez`
  const { openers, functionWords } = scan.names.words;
  const word = scan.tokens.id[i]!;
  if (openers.has(word) && functionWords.has(word) && scan.capital(i + 1) && scan.native(i + 1))
    return { to: i + 1 };
  const run = readRun(scan, i);
  if (!run) return { to: scan.names.compound(scan.tokens, i) };
  const { to } = run;
  // `iPhone 12 Pro`: the number is part of a product's name.
  if (
    !run.native &&
    i > 1 &&
    scan.tokens.kind[i - 1] === NUMBER &&
    scan.follows(i) &&
    scan.word(i - 2) &&
    !scan.native(i - 2)
  )
    return { to };
  const name = scan.text(i, to);
  // `VN1271`, `QL14`: a flight, a road.
  if (run.words === 1 && /^\p{Lu}{2}\d{2,}$/u.test(name)) return { to };
  if (run.words === 1) {
    // A letter by itself names nobody; one native syllable does so only where the article knows the person.
    // At the head of a sentence a word has a capital anyway: it needs one behind it that a subject may have.
    const acts = !start || scan.names.words.nounEnds.has(scan.tokens.id[to] ?? 0);
    if (name.length === 1 || (run.native && !acts)) return { to };
    if (run.native) return { from: i, to, kind: 'name', codes: [], name, weak: true };
  }
  // A headline in capitals names nobody.
  if (run.native && !run.family && scan.tokens.caps[i] === 2 && scan.tokens.caps[to - 1] === 2) return { to };
  // `282 Nguyễn Huy Tưởng`: a house in a street.
  if (run.family && run.native && i > 0 && scan.tokens.kind[i - 1] === NUMBER && scan.follows(i))
    return { from: i, to, kind: 'place', codes: [], country: scan.names.lexicon.home };
  const thing = run.family && run.native ? undefined : scan.names.thingBefore(scan.tokens, i);
  if (thing === 'product') return { to };
  if (thing) return { from: i, to, kind: 'name', codes: [], name, thing: true };
  const person = (run.family && run.native && run.words <= 5) || hasAge(scan, to) || hasGivenName(scan, run);
  return person
    ? { from: i, to, kind: 'person', codes: [], name: scan.name(i, to) }
    : { from: i, to, kind: 'name', codes: [], name, native: run.native };
}

/** `lực lượng ly khai Ukraine`: with the country where they are, a group is one of its own. */
function readGroup(scan: Scan, from: number, to: number): RawMention {
  const country = scan.follows(to) ? scan.names.find(scan.tokens, to, Sort.country) : undefined;
  return country && !country.entry.ambiguous
    ? { from, to: country.to, kind: 'common', codes: [], country: country.entry.codes[0]! }
    : { from, to, kind: 'group', codes: [] };
}
