/** Clues from what is known of the world: terms of office, numbered terms of parliaments, names that are new. */
import { parseIsoDay } from '../../../schemas/day.ts';
import type { OfficeHolder } from '../entities/lexicon.ts';
import { PhraseTrie } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Clue, type Evidence, quoted } from './clue.ts';
import type { PublishedLanguage } from './language.ts';
import { LAST, since, union, until, type Window } from './window.ts';

/** How long somebody is called new in an office, in days. */
const NEW = 240;
/** How long before taking office somebody is spoken of as its holder to be, and often as its holder, in days. */
const ELECT = 90;
/** How long after the end of a term its holder is still spoken of as such, in days. */
const GONE = 30;
/** Farther from the name than this no office belongs to it. */
const REACH = 60;

type Fact =
  | { kind: 'holder'; holder: OfficeHolder }
  | { kind: 'landmark'; since: number }
  | { kind: 'term'; from: number; to: number | null };

const LEXICONS = new WeakMap<PublishedLanguage, PhraseTrie<Fact>>();

/** Names and phrases of a language as one trie, made at the first article without a date. */
function lexiconOf(words: PublishedLanguage, vocabulary: Vocabulary): PhraseTrie<Fact> {
  let trie = LEXICONS.get(words);
  if (trie) return trie;
  trie = new PhraseTrie<Fact>(vocabulary);
  for (const holder of words.holders) {
    for (const name of [holder.name, ...holder.aliases]) trie.add(name, { kind: 'holder', holder });
  }
  for (const { phrase, since: day } of words.landmarks) {
    trie.add(phrase, { kind: 'landmark', since: parseIsoDay(day)! });
  }
  for (const { phrase, from, to } of words.terms) {
    trie.add(phrase, { kind: 'term', from: parseIsoDay(from)!, to: to === null ? null : parseIsoDay(to)! });
  }
  LEXICONS.set(words, trie);
  return trie;
}

export function knownClues(evidence: Evidence): Clue[] {
  const { article, reading, words } = evidence;
  const { tokens, language } = reading;
  const trie = lexiconOf(words, language.vocabulary);
  const clues: Clue[] = [];
  const held: HeldOffice[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.id[i] === 0) continue;
    const match = trie.longest(tokens, i);
    if (!match) continue;
    const text = article.text.slice(tokens.start[match.from]!, tokens.end[match.to - 1]!);
    if (match.value.kind === 'landmark') {
      clues.push({
        window: since(match.value.since),
        reason: `${quoted(text)} was not spoken of earlier`,
        strength: 'firm',
      });
    } else if (match.value.kind === 'term') {
      const { from, to } = match.value;
      clues.push({ window: since(from), reason: `${quoted(text)} had begun`, strength: 'firm' });
      if (to !== null && !inRetrospect(evidence, tokens.start[i]!)) {
        clues.push({ window: until(to), reason: `${quoted(text)} had not ended`, strength: 'likely' });
      }
    } else {
      // One name may have held several offices, each with its term.
      const holders = namesakes(trie, evidence, match.from, match.to);
      held.push(...heldOffices(evidence, holders, tokens.start[match.from]!, tokens.end[match.to - 1]!));
    }
    i = match.to - 1;
  }
  return [...clues, ...officeClues(held)];
}

/** Every term of everybody that a matched name may mean: the tables give some spellings with one term only. */
function namesakes(
  trie: PhraseTrie<Fact>,
  { reading, words }: Evidence,
  from: number,
  to: number,
): OfficeHolder[] {
  const names = new Set<string>();
  trie.longest(reading.tokens, from, (fact, end) => {
    if (end === to && fact.kind === 'holder') names.add(fact.holder.name);
    return false;
  });
  return words.holders.filter(holder => names.has(holder.name));
}

interface HeldOffice {
  holder: OfficeHolder;
  text: string;
  /** What it leaves of the days of writing. */
  days: Window;
}

/** The office told with a name, and what it says of the day of writing. */
function heldOffices(
  evidence: Evidence,
  holders: readonly OfficeHolder[],
  start: number,
  end: number,
): HeldOffice[] {
  const { plain, article, words } = evidence;
  const lineStart = plain.lastIndexOf('\n', start - 1) + 1;
  const before = plain.slice(Math.max(lineStart, start - REACH), start);
  const office = nearestOffice(before, article.text.slice(start - before.length, start), words);
  if (!office) return [];
  const round = {
    ahead: before.slice(0, office.at),
    inside: before.slice(office.at),
    retrospect: inRetrospect(evidence, start),
  };
  const fitting = holders.filter(holder => office.kinds.includes(holder.office));
  const found: HeldOffice[] = [];
  for (const code of new Set(fitting.map(holder => holder.code))) {
    const terms = fitting.filter(holder => holder.code === code);
    const days = heldWithin(terms, round, words);
    const text = article.text.slice(start - before.length + office.at, end);
    if (days) found.push({ holder: terms.at(-1)!, text, days });
  }
  return found;
}

/** The days of writing that the terms of a person leave, by the words round the office; undefined for all. */
function heldWithin(
  terms: readonly OfficeHolder[],
  round: { ahead: string; inside: string; retrospect: boolean },
  words: PublishedLanguage,
): Window | undefined {
  const stretches = terms.map(term => ({
    first: parseIsoDay(term.from)! - ELECT,
    last: term.to === null ? LAST : parseIsoDay(term.to)! + GONE,
  }));
  const first = stretches[0]!.first;
  if (words.former.test(round.ahead)) {
    return stretches.some(({ last }) => last === LAST) ? undefined : since(stretches.at(-1)!.last - GONE);
  }
  if (words.candidate.test(round.ahead)) return undefined;
  if (words.elect.test(round.inside)) {
    return stretches.map(({ first: elected }) => ({ first: elected, last: elected + ELECT + GONE }));
  }
  if (words.newly.test(round.ahead)) {
    return stretches.map(stretch => ({
      first: stretch.first,
      last: Math.min(stretch.last, stretch.first + ELECT + NEW),
    }));
  }
  return round.retrospect ? since(first) : union(stretches);
}

/** The office whose words stand last before a name, with only its country or organisation between. */
function nearestOffice(
  before: string,
  surface: string,
  words: PublishedLanguage,
): { kinds: string[]; at: number } | undefined {
  let best: { kinds: string[]; at: number; end: number } | undefined;
  for (const [kind, phrases] of Object.entries(words.offices)) {
    for (const phrase of phrases) {
      const at = before.lastIndexOf(phrase);
      if (at < 0 || /[\p{L}\p{N}]/u.test(before[at - 1] ?? ' ')) continue;
      const end = at + phrase.length;
      if (best && (end < best.end || (end === best.end && at > best.at))) continue;
      if (best && end === best.end && at === best.at) best.kinds.push(kind);
      else best = { kinds: [kind], at, end };
    }
  }
  if (!best || !onlyNames(surface.slice(best.end), words)) return undefined;
  return best;
}

/** Whether a text holds nothing but names and the small words that may stand in a title. */
function onlyNames(text: string, words: PublishedLanguage): boolean {
  if (/[.;:!?"“”()\n]/.test(text)) return false;
  const found = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return found.every(word => /^[\p{Lu}\d]/u.test(word) || words.inTitles.has(word));
}

/** Whether the sentence round an offset tells of another time: it has a year of its own, or says so. */
function inRetrospect(evidence: Evidence, offset: number): boolean {
  const { reading, plain, words, dates } = evidence;
  const sentence = reading.sentences.find(({ start, end }) => start <= offset && offset < end);
  if (!sentence) return false;
  if (words.retrospect.test(plain.slice(sentence.start, sentence.end))) return true;
  return dates.some(
    ({ date }) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.value.kind === 'calendar' &&
      typeof date.value.year === 'number',
  );
}

/** Two clues for each office held: its end bounds the article only where no successor is told of. */
function officeClues(held: readonly HeldOffice[]): Clue[] {
  const clues = new Map<string, Clue>();
  for (const { holder, text, days } of held) {
    const first = days[0]!.first;
    clues.set(`since ${first}`, {
      window: since(first),
      reason: `${quoted(text)}: in office by then (${holder.source})`,
      strength: 'firm',
    });
    const succeeded = held.some(
      ({ holder: other }) =>
        other.office === holder.office &&
        other.code === holder.code &&
        other.from > holder.from &&
        other.name !== holder.name,
    );
    if (succeeded || days.at(-1)!.last === LAST) continue;
    clues.set(`until ${days.at(-1)!.last}`, {
      window: days,
      reason: `${quoted(text)}: not yet gone, or still new (${holder.source})`,
      strength: 'likely',
    });
  }
  return [...clues.values()];
}
