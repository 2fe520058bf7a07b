/** What parts two tellings of a day, and the bracket that closes behind the second. */
import type { Around, Atom } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';

/** What closes a bracket after the second telling: `)`, `, giờ địa phương)`. */
const CLOSE = /^ ?(?:,? ?(?:theo )?giờ [^()\n]{2,20})?\)/;

/** The end of the combined span; undefined where an opened bracket is not closed behind it. */
export function closed(gap: string, right: Atom, around: Around): number | undefined {
  if (!gap.includes('(')) return right.end;
  const close = CLOSE.exec(around.right);
  return close ? right.end + close[0].length : undefined;
}

/** What stands between two tellings of a day. */
export const GAP = /^(?<gap>,? ?\(?(?:tức(?: là)? |nhằm |đúng )?(?:vào )?(?:ngày )?| ?- ?| , ?)$/;

/** A day of a month. */
export const isCalendarDay = (value: Atom['value']): value is CalendarValue =>
  value?.kind === 'calendar' && value.day !== undefined;
