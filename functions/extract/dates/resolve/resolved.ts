/** A value found and what it rests on: from the publication, from an earlier date, from nothing. */
import type { DateMention, Evidence } from '../../../../schemas/date.ts';
import { weekday } from '../../../../schemas/day.ts';
import type { Earlier } from './history.ts';
import type { Place } from './place.ts';

/** A value found, and what it rests on. */
export interface Resolved {
  place: Place;
  anchor: DateMention['anchor'];
  inferred: DateMention['inferred'];
  evidence: Evidence[];
  notes: string[];
  /** The date told before from which it is counted. */
  from?: Earlier;
}

/** Counted from the publication; undefined stands for one that is not known. */
export function fromPublication(place: Place, day: number | undefined): Resolved {
  return {
    place,
    anchor: day === undefined ? 'none' : 'publication',
    inferred: [],
    evidence: [{ kind: day === undefined ? 'none' : 'publication' }],
    notes: [],
  };
}

/** Counted from a date told before. */
export function fromEarlier(place: Place, before: Earlier): Resolved {
  return { place, anchor: 'earlier', inferred: [], evidence: [anaphora(before)], notes: [], from: before };
}

export function anaphora({ text, start }: Earlier): Evidence {
  return { kind: 'anaphora', text, start };
}

/** A value whose year is not known. */
export function nothingKnown(edtf: string, granularity: Place['granularity']): Resolved {
  return {
    place: { edtf, granularity, first: null, last: null },
    anchor: 'none',
    inferred: [],
    evidence: [{ kind: 'none' }],
    notes: [],
  };
}

/** `trước đó một ngày`: the story goes back for a moment. */
export function looksBack({ place, from }: Resolved): boolean {
  if (!from || place.granularity !== 'day' || from.place.granularity !== 'day') return false;
  return place.last !== null && from.place.first !== null && place.last < from.place.first;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The explicit date wins over a weekday that cannot be; the record says so. */
export function checkedWeekday(resolved: Resolved, day: number | undefined): Resolved {
  const { first, last } = resolved.place;
  if (day === undefined || first === null || first !== last) return resolved;
  const actual = weekday(first);
  if (actual === day) return resolved;
  const note = `The text says ${WEEKDAYS[day - 1]}, but ${resolved.place.edtf} is a ${WEEKDAYS[actual - 1]}.`;
  return { ...resolved, notes: [...resolved.notes, note] };
}
