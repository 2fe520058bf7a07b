/** What a language knows of the world, made ready for matching. */
import { parseIsoDay } from '../../../schemas/day.ts';
import type { OfficeHolder } from '../entities/lexicon.ts';
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

export type Fact =
  /** Every term of everybody whom a name may mean. */
  | { kind: 'holder'; holders: readonly OfficeHolder[] }
  | { kind: 'landmark'; since: number }
  | { kind: 'term'; from: number; to: number | null };

/** Compiles facts when their language is loaded, before any text is read: texts only look words up. */
export function compileFacts(
  facts: {
    holders: readonly OfficeHolder[];
    landmarks: readonly Landmark[];
    terms: readonly NumberedTerm[];
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
  for (const { phrase, from, to } of facts.terms) {
    trie.add(phrase, { kind: 'term', from: parseIsoDay(from)!, to: to === null ? null : parseIsoDay(to)! });
  }
  return trie;
}
