/** The days on which happenings are told. */
import type { DateMention } from '../../../../schemas/date.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';

/**
 * A day, its year known, unknown or one of several (`[2010-11-19,2011-11-19]`): within an article the same words mean
 * the same day.
 */
export const DAY = /^(?:[\dX]{4}-\d{2}-\d{2}|\[\d{4}(?<day>-\d{2}-\d{2})(?:,\d{4}\k<day>)+\])$/;
/** A month. */
export const MONTH = /^\d{4}-\d{2}$/;
/** A year or month. */
export const COARSE = /^\d{4}(?:-\d{2})?$/;
/** A year, month or day. */
export const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;
/** From one day to another. */
export const DAYS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

/** Whether an expression stands for a day. */
export const isOfDay = ({ edtf }: DateMention) => DAY.test(edtf);

/** Whether a happening is told as fact, on a day of its own. */
export function isDay(draft: Draft): boolean {
  const told = draft.basis === 'stated' && draft.status === 'asserted' && DAY.test(draft.date);
  // What is only told as over and gone is not what the story goes on with.
  return told && !draft.rules.includes('followed');
}

/** The date of what is done on one of several days; which of them does not show. */
export function oneOf(date: string): string {
  return date.replace(DAYS, '[$1..$2]');
}

/** Whether all of one date lies before all of another. */
export function isBefore(date: string, other: string): boolean {
  const { last } = edtfBounds(date);
  const { first } = edtfBounds(other);
  return last !== null && first !== null && last < first;
}

/** Whether a date begins before another does: a month or stretch that leads up to it too. */
export function beginsBefore(date: string, other: string): boolean {
  const [own, first] = [edtfBounds(date).first, edtfBounds(other).first];
  return first !== null && (own === null ? /^\[?\.\./.test(date) : own < first);
}

/** Days from the first of a date up to the publication; undefined where either is not known. */
export function ageOf(date: string, published: string | null): number | undefined {
  const [day, now] = [edtfBounds(date).first, published === null ? null : edtfBounds(published).first];
  return day === null || now === null ? undefined : now - day;
}
