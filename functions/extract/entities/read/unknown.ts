/** Capitalised words that no table knows: who or what they may name. */
import { NUMBER, tokenText } from '../../text/tokens.ts';
import { Sort, STATES } from '../names/entry.ts';
import type { Passed, RawMention } from '../raw.ts';
import { throughStops } from './routes.ts';
import { type Run, readRun } from './runs.ts';
import type { Scan } from './scan.ts';

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

/** `sinh năm 2003 Nguyễn Văn An`: the year of somebody's birth. */
function isYear({ names, tokens }: Scan, at: number): boolean {
  return (
    (at > 0 && names.nouns.quality(tokens, at - 1) === at) ||
    (at > 1 && names.nouns.quality(tokens, at - 2) === at)
  );
}

/** Capitalised words that no table knows; the first at a token. */
export function readUnknown(scan: Scan, i: number): RawMention | Passed | undefined {
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
  if (!run) return { to: scan.names.nouns.compound(scan.tokens, i) };
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
  // `khóa XVII`
  // `lô 03B17`, `lớp 12A1`: letters of a number.
  if (i > 0 && scan.touches(i) && scan.tokens.kind[i - 1] === NUMBER && /^\p{Lu}\d+$/u.test(name))
    return { to };
  if (run.words === 1 && (/^\p{Lu}{2}\d{2,}$/u.test(name) || /^[IVX]{2,}$/.test(name))) return { to };
  if (run.words === 1) {
    // A letter by itself names nobody; one native syllable does so only where the article knows the person.
    // At the head of a sentence a word has a capital anyway: it needs one behind it that a subject may have.
    const { nounEnds, deedStarts } = scan.names.words;
    const behind = scan.tokens.id[to] ?? 0;
    const acts = !start || nounEnds.has(behind) || deedStarts.has(behind);
    if (name.length === 1 || (run.native && !acts)) return { to };
    if (run.native) return { from: i, to, kind: 'name', codes: [], name, weak: true };
  }
  // A headline in capitals names nobody.
  if (run.native && !run.family && scan.tokens.caps[i] === 2 && scan.tokens.caps[to - 1] === 2) return { to };
  // `282 Nguyễn Huy Tưởng`: a house in a street.
  if (
    run.family &&
    run.native &&
    i > 0 &&
    scan.tokens.kind[i - 1] === NUMBER &&
    !isYear(scan, i - 1) &&
    scan.follows(i)
  )
    return { from: i, to, kind: 'place', codes: [], country: scan.names.lexicon.home };
  const thing =
    run.family && run.native && !scan.dash(to) ? undefined : scan.names.things.before(scan.tokens, i);
  if (thing === 'product') return { to };
  if (thing) {
    // `đường sắt Cát Linh - Hà Đông`
    const end = throughStops(scan, to);
    return { from: i, to: end, kind: 'name', codes: [], name: scan.text(i, end), thing: true };
  }
  const person = (run.family && run.native && run.words <= 5) || hasAge(scan, to) || hasGivenName(scan, run);
  return person
    ? { from: i, to, kind: 'person', codes: [], name: scan.name(i, to) }
    : { from: i, to, kind: 'name', codes: [], name, native: run.native };
}
