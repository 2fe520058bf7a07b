/** What a language brings for concluding when an article was published: words and facts, no engine. */

import type { PhraseTrie } from '../text/phrases.ts';
import type { Fact, Founding, Session } from './facts.ts';

/** Patterns are matched against the folded text. */
export interface PublishedLanguage {
  /** Words for a kind of office, as `OfficeHolder.office` names it. */
  offices: Readonly<Record<string, readonly string[]>>;
  /** Before an office, to its end (`$`): held no longer. */
  former: RegExp;
  /** Before an office, to its end: held for some months at most. */
  newly: RegExp;
  /** Before an office, to its end: only stood for. */
  candidate: RegExp;
  /** Between an office and a name: not yet held. */
  elect: RegExp;
  /** Small words that may stand between an office and the name of its holder, besides names. */
  inTitles: ReadonlySet<string>;
  /** In a sentence that tells of another time than that of the article. */
  retrospect: RegExp;
  /** Before a date, to its end: a limit or a beginning, which may be yet to come. */
  limit: RegExp;
  /** In a sentence that tells plans and aims. */
  aim: RegExp;
  /** In a sentence: something is to come. */
  toCome: RegExp;
  /** Straight after a date, from its beginning (`^`): on that day something was said or done. */
  said: RegExp;
  /** Before a date, to its end: something is to begin then. */
  starting: RegExp;
  /** Between two dates of which the second is told as following on the first. */
  orNext: RegExp;
  /** Somebody's year of birth and age, in either order; groups `born` and `age`, or `ageFirst` and `bornLast`. */
  bornAndAge: RegExp;
  /** A date expression that is a school year. */
  schoolYear: RegExp;
  /** Before a school year, to its end: it begins, or is prepared. */
  entering: RegExp;
  /** Before a season of two years, to its end: it is under way. */
  seasonStart: RegExp;
  /** In a sentence: something is done. */
  done: RegExp;
  /** Before a year, to its end: the year compared with is the last one. */
  comparison: RegExp;
  /** Before a quarter or other period of a year, to its end: that of this year is compared with it. */
  comparedPeriod: RegExp;
  /** In the sentence of a period: its results are told. */
  results: RegExp;
  /** In the sentence of a period: it is measured against the year before it. */
  againstLast: RegExp;
  /** The same less surely: what is counted in it. */
  counted: RegExp;
  /** Before a year in a name, to its end: a plan for a year that is to come. */
  plan: RegExp;
  /** A year with its head noun. */
  year: RegExp;
  /** Straight before a year, to its end: the plan of that one year. */
  annual: RegExp;
  /** A date expression that says that it is the present one: `năm 2018 này`. */
  thisOne: RegExp;
  /** Straight after a date, from its beginning (`^`): it is soon to come. */
  nextOne: RegExp;
  /** Before a year, to its end: the name of a competition or meeting of that year. */
  edition: RegExp;
  /** The same, but a title won there, or what leads up to it. */
  noEdition: RegExp;
  /** In the sentence of an edition: it is being played or held. */
  playing: RegExp;
  /** In the words before an edition: it is awaited. */
  awaited: RegExp;
  /** Held in the year of their name or later: shows of many months, and what was postponed. */
  spilling: RegExp;
  /** A numbered session of a parliament; groups `number`, `term`. */
  session: RegExp;
  sessions: readonly Session[];
  /** What is celebrated every year. */
  foundings: readonly Founding[];
  /** In the sentence of a plan: it is being adopted. */
  adopted: RegExp;
  /** So many years after a break in something; groups `about`, `count`. */
  brokenOff: RegExp;
  /** In the sentence of the date since when: the break. */
  breaking: RegExp;
  /** Before a date, to its end: since. */
  sinceWord: RegExp;
  /** So many years of something are celebrated; group `count`. */
  anniversary: RegExp;
  /** Between that and a date: of what the date is the beginning. */
  founding: RegExp;
  /** Before a year, to its end: what it brought is summed up. */
  summedUp: RegExp;
  /** A line at the head that ends with a day, its time at most after it; groups `day`, `month`, `year`. */
  stampLine: RegExp;
  /** In such a line: the day is of something else. */
  notStamp: RegExp;
  /** What a line of date and time alone may hold besides them. */
  datelineWords: RegExp;
  /** Words for numbers in `count`, and for `about`: less than, more than. */
  numbers: Readonly<Record<string, number>>;
  nearly: RegExp;
  over: RegExp;
  /** Before the name of a numbered body, to its end: a sitting of it. */
  sitting: RegExp;
  /** Holders of offices, numbered terms, names that are new. */
  facts: PhraseTrie<Fact>;
}
