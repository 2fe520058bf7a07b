import { boundsOf, parseEdtf } from '../../schemas/edtf.ts';

/** Day numbers of the first and last day on which a happening may have begun. */
export interface DaySpan {
  first: number;
  last: number;
}

/**
 * The days on which a happening may have begun; undefined where one end is not known. What goes on without a
 * known end (`2014-04/..`) began in its first part: two articles that tell it meet there.
 */
export function onset(edtf: string): DaySpan | undefined {
  const value = parseEdtf(edtf);
  if (!value || value.kind === 'all' || (value.kind === 'one' && value.members.length > 1)) return undefined;
  const { first, last } =
    value.kind === 'interval' && value.from && !value.to ? boundsOf(value.from) : boundsOf(value);
  return first === null || last === null ? undefined : { first, last };
}

/** Days of a span. */
export function daysIn({ first, last }: DaySpan): number {
  return last - first + 1;
}

/** Whether two spans may be of one day: they share more than half the days of the shorter. */
export function mostlyShared(a: DaySpan, b: DaySpan): boolean {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return 2 * shared > Math.min(daysIn(a), daysIn(b));
}
