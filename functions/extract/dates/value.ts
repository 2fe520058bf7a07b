/**
 * What the words of a date expression give, before anything is concluded: the output of the parse and the
 * input of the resolution. A part that the words do not give is absent, so a guess can never pass for a fact.
 */

/** What a count or a shift is measured in. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'school-year'
  | 'decade'
  | 'century';

/** Which part of the value is meant: đầu, giữa, cuối. */
export type Mod = 'start' | 'mid' | 'end';

/**
 * What a relative value counts from: the publication date, the last date mentioned before, or what the sentence
 * tells of (`tháng 8 … so với tháng trước`, `năm 2010 … năm sau`), which is the publication where it names nothing.
 */
type Base = 'publication' | 'earlier' | 'sentence';

/** A part told by its distance: `năm ngoái` is -1 from publication, `cùng năm` 0 from the earlier date. */
export interface Shift {
  shift: number;
  base: Base;
}

/** A place on the calendar, as far as the words give it. */
export interface CalendarValue {
  kind: 'calendar';
  year?: number | Shift;
  /** 1–12, or told by its distance (`ngày 8 tháng này`). */
  month?: number | Shift;
  /** First and last month, 1–12: quarters, halves, `9 tháng đầu năm`. */
  months?: readonly [number, number];
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season?: number;
  /** 1–31. In the lunar calendar 0 is the day before the month begins, which is how `30 Tết` is told. */
  day?: number;
  /** First and last day: `10 ngày đầu tháng 8`. */
  days?: readonly [number, number];
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday?: number;
  /** The Vietnamese lunar calendar is meant. */
  lunar?: true;
  /** Name of the lunar year in the sixty-year cycle: `Mậu Thân`. */
  cycleYear?: string;
}

/** A unit so many units from its base: `tuần trước`, `hôm qua`, `thứ Hai tuần trước`, `cùng ngày`. */
export interface RelativeValue {
  kind: 'relative';
  unit: Unit;
  shift: number;
  base: Base;
  /** A day of that week. */
  weekday?: number;
  /** The season meant, where the unit is one: 21–24. */
  season?: number;
}

/** So many units up to the publication or from it on: `5 năm qua`, `2 tuần tới`. */
export interface WindowValue {
  kind: 'window';
  unit: Unit;
  count: number;
  direction: -1 | 1;
}

/** One place so many units away from its base: `3 ngày trước`, `cách đây 5 năm`, `60 năm sau`. */
export interface DistanceValue {
  kind: 'distance';
  unit: Unit;
  count: number;
  direction: -1 | 1;
  base: Base;
}

/** Complete in itself: a decade, a century, a span of years. */
interface FixedValue {
  kind: 'fixed';
  edtf: string;
  granularity: 'year' | 'decade' | 'century' | 'period';
}

/** The period mentioned last (`giai đoạn này`), or the last date of whatever sort (`thời điểm nói trên`). */
interface EarlierValue {
  kind: 'earlier';
  what: 'period' | 'any';
}

export type PointValue =
  | CalendarValue
  | RelativeValue
  | WindowValue
  | DistanceValue
  | FixedValue
  | EarlierValue;

/** `now` is the publication. The first of the two borrows what it lacks from the last. */
export interface RangeValue {
  kind: 'range';
  from: PointValue | 'now';
  to: PointValue | 'now';
  /** Which part of the first and of the last is meant: `từ đầu tháng 3 đến cuối tháng 5`. */
  fromMod?: Mod;
  toMod?: Mod;
}

/** Several dates told together; those before the last borrow what they lack from it. */
export interface ListValue {
  kind: 'list';
  members: PointValue[];
}

export type DateValue = PointValue | RangeValue | ListValue;

/** Words beside a date that look back (`vừa qua`), forward (`tới`), or to the nearest one (`này`). */
export interface Cue {
  direction: 'past' | 'future' | 'near';
  text: string;
  start: number;
}

/** A date expression as found, not yet resolved. */
export interface UnresolvedDate {
  /** Code units into the article's text, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** Name of the rule that read it. */
  rule: string;
  value: DateValue;
  mod: Mod | undefined;
  /** `HH:MM`, `HH:MM/HH:MM`, or MO, MI, AF, EV, NI. */
  time: string | undefined;
  /** `khoảng`, `gần` before it. */
  approximate: true | undefined;
  cue: Cue | undefined;
  /** The same day told a second way beside it; the more explicit telling is `value`: `hôm nay (9/4)`. */
  apposition: PointValue | undefined;
  /** Inside a name (`kế hoạch năm 2012`). */
  inName: true | undefined;
}
