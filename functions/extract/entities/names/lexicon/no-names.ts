/** Words with a capital that name nobody, and the shape of the language's own words. */
export interface WordsThatAreNoNames {
  /** Capitalised words that name nobody (`Pháp luật`, `USD`). */
  notNames: readonly string[];
  /** The same, where no other phrase has these words: nouns and verbs that begin with a given name (`Thành phố`). */
  commonBeginnings: readonly string[];
  /** Words that begin sentences with a capital and are no part of the name that follows them. */
  openers: readonly string[];
  /** Words that no name has in it: with a capital they begin a sentence. */
  functionWords: readonly string[];
  /** True for a word of the shape that the language's own words have; names that lack it are foreign. */
  isNative(word: string): boolean;
}
