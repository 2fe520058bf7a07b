/**
 * Rules as values. A rule says what it reads, how that is written (a pattern), what it gives (a production), and
 * carries its own examples, which the tests run.
 *
 * Reading goes in two steps. *Atoms* are read straight from the text: `ngày 9`, `tháng 6/2014`, `15h30`. Then the
 * *stages* combine them: a lead takes in words before a date (`đầu`, `sáng`), a trail words after it (`vừa qua`),
 * a join two neighbours and what stands between them (`8/4 đến 10/4`, `hôm nay (9/4)`).
 */
import type { Cue, DateValue, Mod, UnresolvedDate } from './value.ts';

/** A date that an example expects: the words of the span and its value; `mod` and `time` where they matter. */
export interface ExpectedDate {
  text: string;
  edtf: string;
  mod?: Mod;
  time?: string;
}

/** A text and every date that is found in it; none makes it a negative example. */
export interface Example {
  text: string;
  dates: readonly ExpectedDate[];
  /** Publication, EDTF; {@link EXAMPLE_DAY} unless told, null for none. */
  published?: string | null;
}

/** The publication day of examples that name none, a Friday. */
export const EXAMPLE_DAY = '2014-10-10';

/** A stretch read as a date, or as something that only stands beside one. */
export interface Atom extends Omit<UnresolvedDate, 'text' | 'value'> {
  /** Absent for a clock time, which is no date alone. */
  value: DateValue | undefined;
  /** Too little to stand alone: dropped unless a stage combines or confirms it. */
  weak: true | undefined;
  /** At the head of a line, as in a list of dates: beside one that is sure (`22-2: …`) the unsure ones (`1-3: …`) stand. */
  entry: true | undefined;
  /** Told of several (`các ngày`, `hai năm`): a list after it is one date expression. */
  plural: true | undefined;
}

/** What a rule reads out of a match: an atom without its place. */
export type Production = Partial<Omit<Atom, 'start' | 'end' | 'rule' | 'cue'>> & { cue?: Cue['direction'] };

/** What a stage changes in an atom, undefined taking a part away; the place may be moved. */
export type Change = Partial<Atom>;

export type Groups = Record<string, string | undefined>;

/** The text round a stretch, within its line; folded, and as written. */
export interface Around {
  /** At most {@link REACH} characters before and after. */
  readonly left: string;
  readonly right: string;
  /** The same as written. */
  readonly leftSurface: string;
  readonly rightSurface: string;
  /** The stretch as written. */
  readonly surface: string;
}

/** How far {@link Around} looks. */
export const REACH = 48;

interface Named {
  /** Family and form, such as `numeric/day-month`. */
  name: string;
  /** What it reads, for a person. */
  reads: string;
  examples: readonly Example[];
}

/** Reads a stretch of text into one atom. */
export interface AtomRule extends Named {
  kind: 'atom';
  /** First words of the stretch, folded; `#` stands for a number in digits. */
  starts: readonly string[];
  /** Sticky; matched against the folded text at the first word. */
  pattern: RegExp;
  /** Undefined where the words are no date after all. */
  produce(groups: Groups, around: Around): Production | undefined;
}

/** Takes in words before a date. */
export interface LeadRule extends Named {
  kind: 'lead';
  /** Ends in `$`; matched against the folded text before the date. The whole match joins the span, unless a group `span` tells where it begins. */
  pattern: RegExp;
  apply(atom: Atom, groups: Groups, around: Around): Change | undefined;
}

/** Takes in words after a date. */
export interface TrailRule extends Named {
  kind: 'trail';
  /** Sticky; matched against the folded text at the end of the date. */
  pattern: RegExp;
  apply(atom: Atom, groups: Groups, around: Around): Change | undefined;
}

/** Combines two neighbours. */
export interface JoinRule extends Named {
  kind: 'join';
  /** From `^` to `$`; matched against the folded text between the two. */
  gap: RegExp;
  /** The combined atom's changes over the left one (its end is the right one's unless told); `apart` confirms both and leaves them two. */
  join(left: Atom, right: Atom, groups: Groups, around: Around): Change | Apart | undefined;
}

/** The two stay apart; the left one may take something over from the right. */
export interface Apart {
  apart: Change;
}

export type StageRule = LeadRule | TrailRule | JoinRule;
export type DateRule = AtomRule | StageRule;
