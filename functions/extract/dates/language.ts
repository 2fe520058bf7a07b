/** What a language brings for its dates: words and rules, no engine. */
import type { Dispatch } from './read/dispatch.ts';
import type { AtomRule, StageRule } from './rule.ts';
import type { Unit } from './value.ts';

export interface DateLanguage {
  /** Puts the spellings of a word into the one of the patterns, in a text in lower case; same length. */
  oneSpelling(text: string): string;
  atoms: readonly AtomRule[];
  /** The same by their first words, numbered by the language's vocabulary before any text is read. */
  dispatch: Dispatch;
  /** Applied one after the other, each over all atoms of the text. */
  stages: readonly (readonly StageRule[])[];
  tense: TenseWords;
  /** How far what is told is from the happening that the words at the end of a text bring in. */
  distanceToHappening(text: string): DistanceToHappening | undefined;
  /** Characters that those words may have. */
  longestDistance: number;
}

/** `gần ba tháng sau khi …` */
export interface DistanceToHappening {
  unit: Unit;
  count: number;
  /** 1 for after the happening, -1 for before it. */
  direction: 1 | -1;
  /** The count is only rounded: `gần`, `hơn`. */
  round: boolean;
}

/** Words of a clause that look back or forward. Global patterns over the folded clause. */
export interface TenseWords {
  past: RegExp;
  future: RegExp;
  /** Those of `future` that set a limit, which may have passed: `hạn chót 13/3`. */
  limit: RegExp;
  /** At the end of the text to the left of a date in what is only supposed: `nếu … hôm 29/3`. */
  condition: RegExp;
  /** A date that looks back by its own head, where its clause does not say otherwise: `hôm 5/3`. Sticky. */
  pastHead: RegExp;
  /** Verbs of saying before a quotation. */
  saying: RegExp;
  /** Verbs with which somebody tells the newspapers what he knows. */
  telling: RegExp;
  /** Words before a date that something is compared with, at the end of the text to its left. */
  comparing: RegExp;
  /** Before a date that only says since when, or which happening is meant: `từ 26/7`, `vụ tấn công ngày 7/10`. */
  besides: RegExp;
  /** Before the year or day on which somebody was born: `cô gái sinh năm 1999`. */
  births: RegExp;
  /** At the beginning of a sentence that tells what was done at such a happening: `Trong cuộc họp hôm 15/4, …`. */
  occasions: RegExp;
  /** A date that is one to compare with by its own words: `cùng kỳ năm trước`. Sticky. */
  comparison: RegExp;
}
