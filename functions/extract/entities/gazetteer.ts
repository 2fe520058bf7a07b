import { enlarged } from '../text/arrays.ts';
import { PhraseTrie } from '../text/phrases.ts';
import { MARK, type Tokens, tokenize, WORD } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Entry, Sort } from './entry.ts';
import type { EntityLexicon, NamesByCode, OfficeHolder, Pronoun } from './lexicon.ts';

/** Words that the readers ask for one by one, as sets of word numbers. */
export type WordSet = Set<number>;

/** A language's names, made ready for matching: once for each language. */
export class Gazetteer {
  readonly lexicon: EntityLexicon;
  readonly familyNames: WordSet;
  readonly particles: WordSet;
  readonly openers: WordSet;
  readonly adverbs: WordSet;
  readonly quantifiers: WordSet;
  readonly nounEnds: WordSet;
  readonly ages: WordSet;
  readonly functionWords: WordSet;
  readonly conjunctions: WordSet;
  readonly genitives: WordSet;
  readonly members: WordSet;
  readonly nativePlaceHeads: WordSet;
  readonly clubCities: WordSet;
  readonly foreignFirmHeads: WordSet;
  readonly midTitles: WordSet;
  readonly allianceSeats: Map<number, readonly string[]>;
  /** Last words of the phrases that make what follows a place. */
  readonly beforePlaces: WordSet;
  readonly numberedPlaceHeads: WordSet;
  readonly postLinks: WordSet;
  readonly plurals: WordSet;
  readonly withs: WordSet;
  readonly betweens: WordSet;
  readonly obliques: WordSet;
  readonly countryCodes: ReadonlySet<string>;
  readonly wordsAtStart: WordSet;
  readonly formerly: WordSet;
  readonly apposing: WordSet;
  /** Letters before the number of an organisation (`G` in `G7`), and the numbers that may follow. */
  readonly numbered = new Map<number, { numbers: Set<string>; prefix: string }>();
  readonly teams: WordSet;
  readonly #vocabulary: Vocabulary;
  readonly #trie: PhraseTrie<Entry>;
  readonly #compounds: PhraseTrie<true>;
  /** What a number in digits and the word after it refer to: `2 bên`. */
  readonly counted = new Map<string, Map<number, Pronoun['to']>>();
  /** Sorts of the entries that begin with a word, by its number; and of those that may begin in lower case. */
  #starts = new Int32Array(4096);
  #lowerStarts = new Int32Array(4096);

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary) {
    this.lexicon = lexicon;
    this.#vocabulary = vocabulary;
    this.#trie = new PhraseTrie(vocabulary);
    const words = (list: readonly string[]) => new Set(list.map(word => vocabulary.intern(word)));
    this.familyNames = words(lexicon.familyNames);
    this.particles = words(lexicon.particles);
    this.functionWords = words(lexicon.functionWords);
    this.openers = words(lexicon.openers);
    this.adverbs = words(lexicon.adverbs);
    this.quantifiers = words(lexicon.quantifiers);
    this.nounEnds = words(lexicon.nounEnds);
    this.ages = words(lexicon.ages);
    this.conjunctions = words(lexicon.conjunctions);
    this.genitives = words(lexicon.genitives);
    this.members = words(lexicon.memberWords);
    this.nativePlaceHeads = words(lexicon.nativePlaceHeads.map(head => head.split(' ')[0]!));
    this.allianceSeats = new Map(
      Object.entries(lexicon.allianceSeats).map(([city, codes]) => [vocabulary.intern(city), codes]),
    );
    this.foreignFirmHeads = words(lexicon.foreignFirmHeads.map(head => head.split(' ')[0]!));
    this.midTitles = words(lexicon.midTitles);
    this.clubCities = words(lexicon.clubCities);
    this.beforePlaces = words(
      lexicon.placePrepositions.map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)),
    );
    this.numberedPlaceHeads = words(lexicon.numberedPlaceHeads);
    this.#compounds = new PhraseTrie(vocabulary);
    for (const noun of lexicon.compounds) this.#compounds.add(noun, true);
    this.postLinks = words(lexicon.postLinks);
    this.withs = words(lexicon.withs);
    this.betweens = words(lexicon.betweens);
    this.obliques = words(lexicon.obliques);
    this.countryCodes = new Set(lexicon.countries.flatMap(table => Object.keys(table)));
    this.plurals = words(lexicon.plurals);
    this.wordsAtStart = words(lexicon.wordsAtStart);
    this.formerly = words(lexicon.formerly);
    this.apposing = words(lexicon.apposing);
    for (const [prefix, numbers] of Object.entries(lexicon.numberedOrganisations))
      this.numbered.set(vocabulary.intern(prefix), { numbers: new Set(numbers), prefix });
    this.teams = words(lexicon.numberedTeams);

    for (const [number, list] of Object.entries(lexicon.countedPronouns))
      this.counted.set(
        number,
        new Map(list.map(({ words, to }) => [vocabulary.intern(words.split(' ')[0]!), to])),
      );

    // Of entries with the same words the first that fits counts.
    this.#phrases(Sort.nothing, lexicon.notNames);
    for (const { words, to } of lexicon.pronouns) this.#add(words, Sort.pronoun, [], { pronoun: to });
    for (const table of lexicon.countries) this.#names(Sort.country, table);
    this.#names(Sort.organisation, lexicon.organisations);
    for (const [name, codes] of Object.entries(lexicon.bodies)) this.#add(name, Sort.body, codes, {});
    this.#names(Sort.seat, lexicon.seats);
    this.#names(Sort.capital, lexicon.capitals);
    this.#holders(lexicon.holders);
    for (const [name, aliases] of Object.entries(lexicon.namedGroups))
      for (const alias of aliases) this.#add(alias, Sort.namedGroup, [], { name });
    for (const agency of lexicon.agencies)
      this.#add(agency, Sort.agency, [], { name: lexicon.agencyNames[agency] ?? agency });
    for (const table of lexicon.places) this.#names(Sort.place, table);
    this.#phrases(Sort.region, lexicon.regions);
    for (const [name, code] of Object.entries(lexicon.clippings)) this.#add(name, Sort.clipping, [code], {});
    this.#phrases(Sort.homeOrgan, lexicon.homeOrgans);
    this.#phrases(Sort.organ, lexicon.organs);
    this.#phrases(Sort.attachedOrgan, lexicon.attachedOrgans);
    this.#phrases(Sort.homeOffice, lexicon.homeOffices);
    this.#phrases(Sort.stateOffice, lexicon.stateOffices);
    this.#phrases(Sort.office, lexicon.offices);
    this.#phrases(Sort.occupation, lexicon.occupations);
    this.#phrases(Sort.peopleHead, lexicon.peopleHeads);
    this.#phrases(Sort.commonGroup, lexicon.commonGroups);
    this.#phrases(Sort.commonPeople, lexicon.commonPeople);
    this.#phrases(Sort.commonFirm, lexicon.commonFirms);
    this.#phrases(Sort.institutionHead, lexicon.institutionHeads);
    this.#phrases(Sort.firmHead, lexicon.firmHeads);
    this.#phrases(Sort.honorific, lexicon.honorifics);
    this.#phrases(
      Sort.bodyHead,
      lexicon.bodyHeads.map(head => head.toLowerCase()),
    );
    this.#phrases(Sort.placeHead, lexicon.placeHeads);
    this.#phrases(Sort.countryHead, lexicon.countryHeads);
    this.#phrases(Sort.officePrefix, lexicon.officePrefixes);
    this.#phrases(Sort.officeSuffix, lexicon.officeSuffixes);
  }

  /** True where an entry of one of the sorts begins with this word. */
  begins(id: number, sorts: number): boolean {
    return id < this.#starts.length && (this.#starts[id]! & sorts) !== 0;
  }

  /** The longest entry of the given sorts at a token, capitals as the entry asks for. */
  find(tokens: Tokens, from: number, sorts: number): { to: number; entry: Entry } | undefined {
    if (from >= tokens.count) return undefined;
    const starts = tokens.caps[from] === 0 ? this.#lowerStarts : this.#starts;
    if (((starts[tokens.id[from]!] ?? 0) & sorts) === 0) return undefined;
    const match = this.#trie.longest(
      tokens,
      from,
      (entry, to) => (entry.sort & sorts) !== 0 && written(entry, tokens, from, to),
    );
    return match && { to: match.to, entry: match.value };
  }

  /** End of the noun of several syllables that begins at a token with a capital and goes on in lower case; else the token itself. */
  compound(tokens: Tokens, from: number): number {
    if (from + 1 >= tokens.count || tokens.caps[from] !== 1 || tokens.caps[from + 1] !== 0) return from;
    return this.#compounds.longest(tokens, from)?.to ?? from;
  }

  #names(sort: number, table: NamesByCode): void {
    for (const [code, names] of Object.entries(table))
      for (const name of names)
        this.#add(name, sort, [code], {
          ambiguous: sort === Sort.country && this.lexicon.ambiguousCountries.has(name),
        });
  }

  #phrases(sort: number, list: readonly string[]): void {
    for (const words of list) this.#add(words, sort, [], {});
  }

  #holders(holders: readonly OfficeHolder[]): void {
    const people = new Map<string, { terms: OfficeHolder[]; aliases: Set<string> }>();
    for (const holder of holders) {
      const person = people.get(holder.name) ?? { terms: [], aliases: new Set([holder.name]) };
      people.set(holder.name, person);
      person.terms.push(holder);
      for (const alias of holder.aliases) person.aliases.add(alias);
    }
    for (const [name, { terms, aliases }] of people)
      for (const alias of aliases) this.#add(alias, Sort.holder, [], { name, holders: terms });
  }

  #add(words: string, sort: number, codes: readonly string[], more: Partial<Entry>): void {
    const tokens = tokenize(words.normalize('NFC'), this.#vocabulary);
    let capitals = 0;
    for (let i = 0; i < Math.min(tokens.count, 30); i++) if (tokens.caps[i]! > 0) capitals |= 1 << i;
    // Papers differ in the capitals inside long names; only the first is sure. Short names need them all.
    const name = sort & (Sort.organisation | Sort.body | Sort.namedGroup);
    if (name && tokens.count > 2) capitals &= 1;
    const acronym = /^\p{Lu}{1,3}$/u.test(words) && tokens.kind[0] === WORD;
    this.#trie.add(words, {
      sort,
      codes,
      capitals,
      acronym,
      ambiguous: false,
      ...more,
    });
    const first = this.#vocabulary.intern(words.normalize('NFC').slice(tokens.start[0], tokens.end[0]));
    if (first >= this.#starts.length) {
      const length = Math.max(first + 1, this.#starts.length * 2);
      this.#starts = enlarged(this.#starts, length);
      this.#lowerStarts = enlarged(this.#lowerStarts, length);
    }
    this.#starts[first]! |= sort;
    if (!acronym && (capitals & 1) === 0) this.#lowerStarts[first]! |= sort;
  }
}

function written(entry: Entry, tokens: Tokens, from: number, to: number): boolean {
  if (entry.acronym) return tokens.caps[from]! >= Math.min(2, tokens.end[from]! - tokens.start[from]!);
  for (let i = from; i < to && i - from < 30; i++) {
    if ((entry.capitals & (1 << (i - from))) === 0) continue;
    if (tokens.caps[i] === 0 && tokens.kind[i] !== MARK) return false;
  }
  return true;
}
