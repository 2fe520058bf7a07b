/** What a language knows of the world, made ready for matching. */
import { parseIsoDay } from '../../../schemas/day.ts';
import type { OfficeHolder } from '../entities/names/lexicon.ts';
import { PhraseTrie } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** Something named in the news that nobody could name before a day. */
export interface Landmark {
  phrase: string;
  /** ISO day since when the words can stand in a newspaper. */
  since: string;
  /** Where the day can be checked. */
  source: string;
}

/** A term of a body that numbers its terms, such as a parliament. */
export interface NumberedTerm {
  phrase: string;
  from: string;
  /** ISO day when its successor began; null while it sits. */
  to: string | null;
}

/** One edition of a competition or congress that comes again. */
export interface Edition {
  /** Its name, with its number or year at the end where it has one. */
  phrase: string;
  /** ISO days, first and last. */
  from: string;
  to: string;
  source: string;
}

/** An edition by day numbers. */
export interface HeldEdition {
  first: number;
  last: number;
  source: string;
}

/** A session of a parliament. */
export interface Session {
  /** The term, in folded text: `xiv`. */
  term: string;
  /** Counted from 1 within the term. */
  number: number;
  /** ISO days, first and last. */
  from: string;
  to: string;
}

/** Something whose anniversaries are celebrated. */
export interface Founding {
  /** In folded text. */
  phrase: string;
  /** ISO day. */
  day: string;
}

export type Fact =
  /** Every term of everybody whom a name may mean. */
  | { kind: 'holder'; holders: readonly OfficeHolder[] }
  | { kind: 'landmark'; since: number }
  /** The editions of one series by the number after its name; under no number what the name alone means. */
  | { kind: 'series'; editions: ReadonlyMap<string, HeldEdition> }
  | { kind: 'term'; from: number; to: number | null };

/** Compiles facts when their language is loaded, before any text is read: texts only look words up. */
export function compileFacts(
  facts: {
    holders: readonly OfficeHolder[];
    landmarks: readonly Landmark[];
    terms: readonly NumberedTerm[];
    editions: readonly Edition[];
  },
  vocabulary: Vocabulary,
): PhraseTrie<Fact> {
  const trie = new PhraseTrie<Fact>(vocabulary);
  // The tables may give a spelling with one term only; it means the person in all of them.
  const termsOf = Map.groupBy(facts.holders, holder => holder.name);
  const namedBy = new Map<string, Set<string>>();
  for (const { name, aliases } of facts.holders) {
    for (const spelling of [name, ...aliases]) {
      namedBy.set(spelling, (namedBy.get(spelling) ?? new Set()).add(name));
    }
  }
  for (const [spelling, names] of namedBy) {
    trie.add(spelling, { kind: 'holder', holders: [...names].flatMap(name => termsOf.get(name)!) });
  }
  for (const { phrase, since } of facts.landmarks) {
    trie.add(phrase, { kind: 'landmark', since: parseIsoDay(since)! });
  }
  const series = new Map<string, Map<string, HeldEdition>>();
  for (const { phrase, from, to, source } of facts.editions) {
    const { name, number = '' } = /^(?<name>.*?)(?: (?<number>\d+))?$/.exec(phrase)!.groups!;
    const editions = series.get(name!) ?? new Map();
    series.set(name!, editions.set(number, { first: parseIsoDay(from)!, last: parseIsoDay(to)!, source }));
  }
  for (const [name, editions] of series) trie.add(name, { kind: 'series', editions });
  for (const { phrase, from, to } of facts.terms) {
    trie.add(phrase, { kind: 'term', from: parseIsoDay(from)!, to: to === null ? null : parseIsoDay(to)! });
  }
  return trie;
}
