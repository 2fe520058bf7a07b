/** One value from those that several possible publication days give. */
import { parseEdtf } from '../../../../schemas/edtf.ts';
import type { Anchors } from './anchor.ts';
import type { Resolved } from './resolved.ts';

/** A set of more values than this says less than the parts that they share. */
const MOST_MEMBERS = 12;

/**
 * What the readings from several possible publication days come to. A day from which the words make no sense, such
 * as `một ngày sau` that would lie after it, was not the day of publication; undefined where no day gives a value.
 */
export function merged(readings: readonly (Resolved | undefined)[], anchors: Anchors): Resolved | undefined {
  const sensible = readings.filter(each => each !== undefined);
  const [first] = sensible;
  if (!first) return undefined;
  if (sensible.length === 1) return first;
  const values = [...new Set(sensible.map(each => each.place.edtf))].sort();
  if (values.length === 1) return first;
  const single = values.every(value => parseEdtf(value)?.kind === 'date');
  // Days that were picked out of a month or a year stand for all of them, so a relative day is no set of those.
  const set = single && values.length <= MOST_MEMBERS && (!anchors.sampled || sameButYear(values));
  const edtf = set ? `[${values.join(',')}]` : shared(values);
  if (edtf === undefined) return undefined;
  const { granularity } = first.place;
  return {
    ...first,
    place: { edtf, granularity, first: null, last: null },
    notes: [...first.notes, 'It rests on a publication date that is not known to the day.'],
  };
}

const sameButYear = (values: readonly string[]) =>
  new Set(values.map(value => value.replace(/^-?\d{4}/, ''))).size === 1;

/** The parts that all values share, `X` for the others, in each end of an interval. */
function shared(values: readonly string[]): string | undefined {
  const ends = values.map(value => value.split('/'));
  const length = ends[0]!.length;
  if (ends.some(each => each.length !== length)) return undefined;
  const masked: string[] = [];
  for (let i = 0; i < length; i++) {
    const end = maskedParts(ends.map(each => each[i]!.split('-')));
    if (end === undefined) return undefined;
    masked.push(end);
  }
  // An interval of single days somewhere in a month would claim more than is known: the months that hold them all.
  if (length === 2 && masked.some(end => /^\d{4}-.*X/.test(end))) {
    const months = [0, 1].map(i => ends.map(each => each[i]!.slice(0, 7)).sort());
    if (masked[0]!.includes('X')) masked[0] = months[0]![0]!;
    if (masked[1]!.includes('X')) masked[1] = months[1]!.at(-1)!;
    if (masked[0] === masked[1]) return masked[0];
  }
  const text = masked.join('/');
  return parseEdtf(text) ? text : undefined;
}

function maskedParts(dates: readonly string[][]): string | undefined {
  const length = dates[0]!.length;
  if (dates.some(each => each.length !== length)) return undefined;
  return Array.from({ length }, (_, part) => {
    const found = new Set(dates.map(each => each[part]!));
    if (found.size === 1) return [...found][0]!;
    return part === 0 ? 'XXXX' : 'XX';
  }).join('-');
}
