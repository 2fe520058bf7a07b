/** Single words that the readers of names ask for. */
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { EntityLexicon } from './lexicon.ts';
import { type WordSet, WordSets } from './word-sets.ts';

const firstWord = (phrase: string) => phrase.split(' ', 1)[0]!;
const lastWord = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** The words of a lexicon that the readers of names ask for one by one. */
export class SmallWords {
  readonly familyNames: WordSet;
  readonly middleNames: WordSet;
  readonly foreignFamilies: WordSet;
  readonly particles: WordSet;
  readonly functionWords: WordSet;
  readonly openers: WordSet;
  readonly adverbs: WordSet;
  readonly manners: WordSet;
  readonly noDeeds: WordSet;
  readonly quantifiers: WordSet;
  readonly figureWords: WordSet;
  readonly nounEnds: WordSet;
  readonly deedStarts: WordSet;
  readonly predicates: WordSet;
  /** Words that only round a number: `hơn`, `gần`. */
  readonly rounding: WordSet;
  readonly ages: WordSet;
  readonly namingWords: WordSet;
  readonly conjunctions: WordSet;
  readonly genitives: WordSet;
  readonly members: WordSet;
  readonly nativePlaceHeads: WordSet;
  readonly foreignFirmHeads: WordSet;
  readonly firmWords: WordSet;
  readonly midTitles: WordSet;
  readonly clubCities: WordSet;
  /** Last words of the phrases that make what follows a place. */
  readonly beforePlaces: WordSet;
  readonly numberedPlaceHeads: WordSet;
  readonly postLinks: WordSet;
  readonly postJoins: WordSet;
  readonly locatives: WordSet;
  readonly withs: WordSet;
  readonly betweens: WordSet;
  readonly obliques: WordSet;
  readonly plurals: WordSet;
  readonly atStart: WordSet;
  readonly teams: WordSet;
  readonly formerly: WordSet;
  readonly counters: WordSet;
  readonly titleTails: WordSet;
  readonly persons: WordSet;
  readonly numerals: WordSet;
  readonly apposing: WordSet;
  readonly posting: WordSet;
  readonly postPrefixes: WordSet;
  readonly byWords: WordSet;
  readonly siding: WordSet;
  /** Phrases behind whoever leads others, by the numbers of their words. */
  readonly leading: readonly (readonly number[])[];
  readonly calling: WordSet;
  readonly attributes: WordSet;
  readonly pointing: WordSet;
  readonly clauseWords: WordSet;
  readonly schoolHeads: WordSet;
  readonly tickers: WordSet;
  readonly parting: WordSet;
  readonly credits: WordSet;
  readonly pointingAbove: WordSet;
  readonly passives: WordSet;
  readonly otherStates: WordSet;
  /** First words of phrases: to ask for the word is cheaper than to cut the phrase out of the text. */
  readonly authorityStarts: WordSet;
  readonly spokesmanStarts: WordSet;
  readonly houseStarts: WordSet;
  readonly kinStarts: WordSet;
  readonly organisingStarts: WordSet;

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary) {
    const sets = new WordSets(vocabulary);
    this.familyNames = sets.of(lexicon.familyNames);
    this.foreignFamilies = sets.of(lexicon.foreignFamilyNames);
    this.middleNames = sets.of(lexicon.middleNames);
    this.particles = sets.of(lexicon.particles);
    this.functionWords = sets.of(lexicon.functionWords);
    this.openers = sets.of(lexicon.openers);
    this.adverbs = sets.of(lexicon.adverbs);
    this.manners = sets.of(lexicon.manners);
    this.quantifiers = sets.of(lexicon.quantifiers);
    this.nounEnds = sets.of(lexicon.nounEnds);
    this.deedStarts = sets.of(lexicon.deedStarts);
    this.ages = sets.of(lexicon.ages);
    this.namingWords = sets.of(lexicon.namingWords);
    this.conjunctions = sets.of(lexicon.conjunctions);
    this.genitives = sets.of(lexicon.genitives);
    this.members = sets.of(lexicon.memberWords);
    this.nativePlaceHeads = sets.of(lexicon.nativePlaceHeads.map(firstWord));
    this.firmWords = sets.of(lexicon.firmWords);
    this.foreignFirmHeads = sets.of(lexicon.foreignFirmHeads.map(firstWord));
    this.midTitles = sets.of(lexicon.midTitles);
    this.clubCities = sets.of(lexicon.clubCities);
    this.beforePlaces = sets.of(lexicon.placePrepositions.map(lastWord));
    this.numberedPlaceHeads = sets.of(lexicon.numberedPlaceHeads);
    this.postLinks = sets.of(lexicon.postLinks);
    this.postJoins = sets.of(lexicon.postJoins);
    this.locatives = sets.of(lexicon.locatives);
    this.withs = sets.of(lexicon.withs);
    this.betweens = sets.of(lexicon.betweens);
    this.obliques = sets.of(lexicon.obliques);
    this.plurals = sets.of(lexicon.plurals);
    this.atStart = sets.of(lexicon.wordsAtStart);
    this.teams = sets.of(lexicon.numberedTeams);
    // Asked for behind or before a name or number only.
    const beside = new WordSets(vocabulary);
    this.titleTails = beside.of(lexicon.titleTails);
    this.figureWords = beside.of(lexicon.figureWords);
    this.counters = beside.of(lexicon.counters);
    this.persons = beside.of(lexicon.persons);
    this.numerals = beside.of(lexicon.numerals);
    this.predicates = beside.of(lexicon.predicates);
    this.rounding = beside.of(lexicon.rounding);
    this.formerly = beside.of(lexicon.formerly);
    this.apposing = beside.of(lexicon.apposing);
    this.byWords = beside.of(lexicon.byWords);
    this.siding = beside.of(lexicon.siding);
    this.leading = lexicon.leading.map(phrase => phrase.split(' ').map(word => vocabulary.intern(word)));
    this.calling = beside.of(lexicon.calling);
    this.attributes = beside.of(lexicon.attributes);
    this.pointing = beside.of(lexicon.pointing);
    this.clauseWords = beside.of(lexicon.clauseWords);
    this.schoolHeads = beside.of(lexicon.schoolHeads);
    this.tickers = beside.of(lexicon.tickers);
    this.parting = beside.of(lexicon.parting);
    this.credits = beside.of(lexicon.credits);
    this.pointingAbove = beside.of(lexicon.pointingAbove);
    this.passives = beside.of(lexicon.passives);
    this.otherStates = beside.of(lexicon.otherStates);
    this.noDeeds = beside.of(lexicon.noDeeds);
    const starts = new WordSets(vocabulary);
    this.authorityStarts = starts.of(lexicon.authorities.map(firstWord));
    this.spokesmanStarts = starts.of(lexicon.spokesmen.map(firstWord));
    this.houseStarts = starts.of(lexicon.houses.map(firstWord));
    this.kinStarts = starts.of(lexicon.kin.map(firstWord));
    this.organisingStarts = starts.of(lexicon.organising.map(firstWord));
    this.posting = starts.of(lexicon.posting);
    this.postPrefixes = starts.of(lexicon.postPrefixes);
  }
}
