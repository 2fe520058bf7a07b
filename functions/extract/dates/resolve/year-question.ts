/** What is asked of a date that names no year, and what is answered. */
import type { Evidence } from '../../../../schemas/date.ts';
import type { Cue } from '../value.ts';
import type { Setting } from './context.ts';
import type { Earlier } from './history.ts';
import type { Place } from './place.ts';

/** A date without a year, and what its surroundings tell. */
export interface YearQuestion {
  /** The place that the date would have in a year; undefined where the year has no such day. */
  inYear(year: number): Place | undefined;
  start: number;
  cue: Cue | undefined;
  weekday: number | undefined;
  setting: Setting;
  /** Day number of the publication, undefined where it is not known. */
  anchor: number | undefined;
  earlier: readonly Earlier[];
}

/** The year found, and on what it rests. */
export interface YearAnswer {
  place: Place;
  year: number;
  anchor: 'publication' | 'earlier' | 'explicit';
  evidence: Evidence[];
}

/** Days between a place and the publication. */
export function daysBetween(place: Place, anchor: number): number {
  return place.first! > anchor ? place.first! - anchor : Math.max(0, anchor - place.last!);
}
