/** A sentence, and what a language knows of where one ends. */

/** A sentence: offsets into the text, white space at the ends left out. */
export interface Sentence {
  start: number;
  end: number;
  /** Number of its paragraph, from 0, in the order of the text. */
  paragraph: number;
}

/** What a language knows of full stops that end nothing. Words are compared as written, case included. */
export interface SentenceWords {
  /** Written with a full stop and followed by a name or number: `TP`, `GS`, `tr`. Without the stop. */
  abbreviations: ReadonlySet<string>;
  /** Words that open sentences and no names: after `chị N.K.` they tell a new sentence from `N.K. Rowling`. */
  openers: ReadonlySet<string>;
  /** Those of them that with a number and a comma behind it open a sentence though no stop stands before. */
  dayOpeners?: readonly string[];
}
