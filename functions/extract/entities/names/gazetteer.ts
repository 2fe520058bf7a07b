/** All names of a language, found by their words: the one place where the readers of names look them up. */
import { enlarged } from '../../text/arrays.ts';
import { PhraseTrie } from '../../text/phrases.ts';
import { type Tokens, tokenize, tokenText } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
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

/**
 * Heads that act, those that act only with more behind them (`nhóm thợ xây`), those that speak for a house
 * (`đại diện`), and those that do nothing.
 */
export type HeadSort = 'acts' | 'open' | 'speaks' | 'idle';

export interface PhraseHead {
  to: number;
  sort: HeadSort;
}

/** Words of lexicons whose shape is remembered. */
const MOST_WORDS = 1 << 14;

/** A language's names, made ready for matching: once for each language. */
export class Gazetteer {
  readonly lexicon: EntityLexicon;
  readonly words: SmallWords;
  readonly deeds: Deeds;
  readonly things: Things;
  readonly allianceSeats: ReadonlyMap<number, readonly string[]>;
  readonly countryCodes: ReadonlySet<string>;
  /** Letters before the number of an organisation (`G` in `G7`), and the numbers that may follow. */
  readonly numbered = new Map<number, { numbers: Set<string>; prefix: string }>();
  /** What a number in digits and the word after it refer to: `2 bên`. */
  readonly counted = new Map<string, Map<number, Pronoun['to']>>();
  readonly #vocabulary: Vocabulary;
  readonly #trie: PhraseTrie<Entry>;
  /** The state that alone has a model of craft or weapon, by the model. */
  readonly models: ReadonlyMap<string, string>;
  readonly #compounds: PhraseTrie<true>;
  readonly #figures: PhraseTrie<true>;
  readonly #heads: PhraseTrie<HeadSort>;
  readonly #trades: PhraseTrie<true>;
  readonly #qualities: PhraseTrie<true>;
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
    this.#compounds = new PhraseTrie(vocabulary);
    this.things = new Things(lexicon, vocabulary, this.words);
    for (const noun of lexicon.compounds) this.#compounds.add(noun, true);
    this.#trades = new PhraseTrie(vocabulary);
    for (const noun of [...lexicon.compounds, ...lexicon.trades]) this.#trades.add(noun, true);
    this.#qualities = new PhraseTrie(vocabulary);
    for (const words of lexicon.qualities) this.#qualities.add(words, true);
    this.#figures = new PhraseTrie(vocabulary);
    for (const noun of lexicon.figures) this.#figures.add(noun, true);
    this.#heads = new PhraseTrie(vocabulary);
    // Of two lists that have the same noun the first counts.
    for (const noun of lexicon.idleNouns) this.#heads.add(noun, 'idle');
    for (const noun of lexicon.speakingNouns) this.#heads.add(noun, 'speaks');
    for (const noun of lexicon.openNouns) this.#heads.add(noun, 'open');
    for (const noun of [...lexicon.actingNouns, ...lexicon.commonPeople, ...lexicon.commonFirms])
      this.#heads.add(noun, 'acts');
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
    const { regions, seas } = this.lexicon;
    return (
      seas.some(sea => words.startsWith(sea)) || regions.some(region => words.includes(region.toLowerCase()))
    );
  }

  /** The longest entry of the given sorts at a token, capitals as the entry asks for. */
  find(tokens: Tokens, from: number, sorts: number): Found | undefined {
    if (from >= tokens.count || (this.startsAt(tokens, from) & sorts) === 0) return undefined;
    const to = this.#trie.reach(tokens, from, fits, tokens.count, sorts);
    return to === 0 ? undefined : { to, entry: this.#trie.reached };
  }

  /** End of the noun of several syllables that begins at a token with a capital and goes on in lower case; else the token itself. */
  compound(tokens: Tokens, from: number): number {
    if (from + 1 >= tokens.count || tokens.caps[from] !== 1 || tokens.caps[from + 1] !== 0) return from;
    return this.#compounds.reach(tokens, from) || from;
  }

  /** End of the word for a trade or sort of school that begins at a token; the token itself where none does. */
  trade(tokens: Tokens, from: number): number {
    return from < tokens.count ? (this.#trades.longest(tokens, from)?.to ?? from) : from;
  }

  /** End of the words that tell of what sort somebody is (`trẻ`, `số một thế giới`); the token itself where none begin there. */
  quality(tokens: Tokens, from: number): number {
    return (from < tokens.count && this.#qualities.reach(tokens, from)) || from;
  }

  /** Whether a noun for what firms report of begins at a token: `doanh thu`. */
  isFigure(tokens: Tokens, from: number): boolean {
    return this.#figures.reach(tokens, from) !== 0;
  }

  /** The head of a noun phrase that begins at a token, where it is one of those that are known to act or not to. */
  headOf(tokens: Tokens, from: number): PhraseHead | undefined {
    const to = this.#heads.reach(tokens, from);
    return to === 0 ? undefined : { to, sort: this.#heads.reached };
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
