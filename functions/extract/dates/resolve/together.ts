import { type Place, rangePlace } from './place.ts';

/** Several places as one value: an interval where they touch, else the set of them. */
export function together(places: readonly Place[]): Place | undefined {
  if (places.length === 1) return places[0];
  const first = places[0]!;
  const last = places.at(-1)!;
  const simple = places.every(place => !/[/[{]/.test(place.edtf));
  const touch = places.every(
    (place, i) =>
      i === 0 ||
      nextYearless(places[i - 1]!.edtf, place.edtf) ||
      (place.first !== null && places[i - 1]!.last !== null && place.first === places[i - 1]!.last! + 1),
  );
  const period = first.granularity === 'day' ? 'day' : 'period';
  if (touch && (first.granularity === 'day' || first.granularity === 'year' || !simple)) {
    return rangePlace(first, last, period);
  }
  if (!simple) {
    const edtf = `{${places.map(place => place.edtf.replace('/', '..')).join(',')}}`;
    return { edtf, granularity: 'period', first: first.first, last: last.last };
  }
  const edtf = `{${places.map(place => place.edtf).join(',')}}`;
  return { edtf, granularity: first.granularity, first: first.first, last: last.last };
}

/** Whether `XXXX-07-08` follows `XXXX-07-07`. */
function nextYearless(before: string, after: string): boolean {
  return (
    before.startsWith('XXXX-') &&
    before.slice(0, 8) === after.slice(0, 8) &&
    Number(after.slice(8)) === Number(before.slice(8)) + 1
  );
}
