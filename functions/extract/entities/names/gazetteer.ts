/** All names of a language, found by their words: the one place where the readers of names look them up. */
import { enlarged } from '../../text/arrays.ts';
import { PhraseTrie } from '../../text/phrases.ts';
import { type Tokens, tokenize, tokenText } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { CommonNouns } from './common-nouns.ts';
import { Deeds } from './deeds.ts';
import { type Phrase, phrasesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import type { EntityLexicon, Pronoun } from './lexicon.ts';
import { SmallWords } from './small-words.ts';
import { entryOf, fits } from './spelling.ts';
import { Things } from './things.ts';

/** A phrase found in a text, and its entry. */
export interface Found {
  to: number;
  entry: Entry;
}

/** Words of lexicons whose shape is remembered. */
const MOST_WORDS = 1 << 14;

/** A language's names, made ready for matching: once for each language. */
export class Gazetteer {
  readonly lexicon: EntityLexicon;
  readonly words: SmallWords;
  readonly deeds: Deeds;
  readonly nouns: CommonNouns;
  readonly things: Things;
  readonly allianceSeats: ReadonlyMap<number, readonly string[]>;
  readonly countryCodes: ReadonlySet<string>;
  /** Letters before the number of an organisation (`G` in `G7`), and the numbers that may follow. */
  readonly numbered = new Map<number, { numbers: Set<string>; prefix: string }>();
  /** What a number in digits and the word after it refer to: `2 bên`. */
  readonly counted = new Map<string, Map<number, Pronoun['to']>>();
  readonly #regions: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #trie: PhraseTrie<Entry>;
  /** The state that alone has a model of craft or weapon, by the model. */
  readonly models: ReadonlyMap<string, string>;
  /** Sorts of the entries that begin with a word, by its number; and of those that may begin in lower case. */
  #starts = new Int32Array(4096);
  #lowerStarts = new Int32Array(4096);
  /** By word: 1 for one of the shape that the language's own have, 2 for another, 0 where it has not been asked. */
  readonly #native = new Uint8Array(MOST_WORDS);

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary) {
    this.lexicon = lexicon;
    this.words = new SmallWords(lexicon, vocabulary);
    this.deeds = new Deeds(lexicon, vocabulary, word => this.words.adverbs.has(word));
    this.#vocabulary = vocabulary;
    this.#trie = new PhraseTrie(vocabulary);
    this.things = new Things(lexicon, vocabulary, this.words);
    this.#regions = lexicon.regions.map(region => region.toLowerCase());
    this.nouns = new CommonNouns(lexicon, vocabulary);
    this.models = new Map(
      Object.entries(lexicon.models).flatMap(([code, models]) => models.map(model => [model, code])),
    );
    this.allianceSeats = new Map(
      Object.entries(lexicon.allianceSeats).map(([city, codes]) => [vocabulary.intern(city), codes]),
    );
    this.countryCodes = new Set(lexicon.countries.flatMap(table => Object.keys(table)));
    for (const [prefix, numbers] of Object.entries(lexicon.numberedOrganisations))
      this.numbered.set(vocabulary.intern(prefix), { numbers: new Set(numbers), prefix });
    for (const [number, list] of Object.entries(lexicon.countedPronouns))
      this.counted.set(
        number,
        new Map(list.map(({ words, to }) => [vocabulary.intern(words.split(' ')[0]!), to])),
      );
    for (const phrase of phrasesOf(lexicon)) this.#add(phrase);
  }

  /** Sorts of the entries that may begin with the word at a token, written as it is; none where it is 0. */
  startsAt(tokens: Tokens, at: number): number {
    const starts = tokens.caps[at] === 0 ? this.#lowerStarts : this.#starts;
    const word = tokens.id[at]!;
    return word < starts.length ? starts[word]! : 0;
  }

  /** Whether the word at a token has the shape of the language's own; its case and spelling change nothing. */
  isNative(tokens: Tokens, at: number): boolean {
    const word = tokens.id[at]!;
    if (word === 0 || word >= MOST_WORDS) return this.lexicon.isNative(tokenText(tokens, at));
    this.#native[word] ||= this.lexicon.isNative(tokenText(tokens, at)) ? 1 : 2;
    return this.#native[word] === 1;
  }

  /** The usual name of a country; its code for one that has none. */
  countryName(code: string): string {
    return this.lexicon.countries[0]?.[code]?.[0] ?? code;
  }

  /** Whether a place is a sea or a part of the world, or named by one: `vùng Biển Đen`. */
  liesBetween(place: string): boolean {
    const words = place.toLowerCase();
    const { seas } = this.lexicon;
    return seas.some(sea => words.startsWith(sea)) || this.#regions.some(region => words.includes(region));
  }

  /** The longest entry of the given sorts at a token, capitals as the entry asks for. */
  find(tokens: Tokens, from: number, sorts: number): Found | undefined {
    if (from >= tokens.count || (this.startsAt(tokens, from) & sorts) === 0) return undefined;
    const to = this.#trie.reach(tokens, from, fits, tokens.count, sorts);
    return to === 0 ? undefined : { to, entry: this.#trie.reached };
  }

  #add(phrase: Phrase): void {
    const { words, sort } = phrase;
    const tokens = tokenize(words.normalize('NFC'), this.#vocabulary);
    const entry = entryOf(phrase, tokens);
    this.#trie.add(words, entry);
    const first = this.#vocabulary.intern(words.normalize('NFC').slice(tokens.start[0], tokens.end[0]));
    if (first >= this.#starts.length) {
      const length = Math.max(first + 1, this.#starts.length * 2);
      this.#starts = enlarged(this.#starts, length);
      this.#lowerStarts = enlarged(this.#lowerStarts, length);
    }
    this.#starts[first]! |= sort;
    if (!entry.acronym && (entry.capitals & 1) === 0) this.#lowerStarts[first]! |= sort;
  }
}
