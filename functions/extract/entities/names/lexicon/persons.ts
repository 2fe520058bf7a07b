/** Names of persons, titles before them, and what tells that a name is a person's. */
import type { PersonRole } from './types.ts';

export interface PersonWords {
  /** Words before a person's name: `ông`, `bà`, `GS`. */
  honorifics: readonly string[];
  /** Titles that end a name before them, where a crawler lost the full stop between. */
  midTitles: readonly string[];
  /** Words that make another noun or verb of a title before them: `anh em`, `cô lập`. */
  titleTails: readonly string[];
  /** First words of a title by which a woman is known. */
  feminine: readonly string[];
  /** The same of a man. */
  masculine: readonly string[];
  /** Nouns for somebody's people: `gia đình`, `vợ`. */
  kin: readonly string[];
  /** Those of them who are of one family. */
  family: readonly string[];
  /** Words that end in one: `công bố`. */
  kinEnds: readonly string[];
  /** Family names of the language's own people. */
  familyNames: readonly string[];
  /** Second syllables that only names of persons have (`Thị`). */
  middleNames: readonly string[];
  /** Family names of others that have the shape of the language's own words (`Li`). */
  foreignFamilyNames: readonly string[];
  /** Given names of other languages (`Jeff`): a name that goes on from one is a person's. */
  foreignGivenNames: ReadonlyMap<string, 'feminine' | 'masculine' | 'either'>;
  /** Lower-case words inside foreign names: `bin`, `de`, `van`. */
  particles: readonly string[];
  /** Words between a noun for somebody and his name: `tên`. */
  calling: readonly string[];
  /** Words after the number of a person's age. */
  ages: readonly string[];
  /** Words right behind a name that tell that it is a person's. */
  personalDeeds: readonly string[];
  /** The parts that persons have in a story. */
  personRoles: readonly PersonRole[];
  /** Nouns by which somebody is called who was named before. */
  epithets: readonly string[];
  /** Words before the colon that gives a picture to somebody: `Ảnh: …`. */
  credits: readonly string[];
}
