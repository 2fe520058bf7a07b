/** Days whose month and year are not told: `ngày 15`, `thứ Hai`. */
import type { Evidence } from '../../../../schemas/date.ts';
import { fromDay, weekday } from '../../../../schemas/day.ts';
import type { CalendarValue, UnresolvedDate } from '../value.ts';
import { calendarPlace, two } from './calendar-value.ts';
import type { Setting } from './context.ts';
import type { History } from './history.ts';
import { dayPlace, type Place, shiftMonth } from './place.ts';
import { anaphora, checkedWeekday, nothingKnown, type Resolved } from './resolved.ts';

/** How many days nearer the publication's own month counts than its neighbours. */
const OTHER_MONTH = 8;

/** `ngày 15` with neither month nor year: the month told before, else the one nearest to the publication. */
export function bareDay(
  value: CalendarValue,
  mention: UnresolvedDate,
  setting: Setting,
  base: number | undefined,
  history: History,
): Resolved | undefined {
  const day = value.day!;
  const before = history.last(setting, isMonthOrFiner, 1);
  if (before && before.place.first === null) return inYearlessMonth(before.place, day);
  const from = before?.place.first ?? base;
  if (from === undefined || from === null) return nothingKnown(`XXXX-XX-${two(day)}`, 'day');
  const { year, month } = fromDay(from);
  const candidates = [0, -1, 1].flatMap(shift => {
    const place = calendarPlace({ kind: 'calendar', ...shiftMonth(year, month, shift), day });
    return place ? [{ place, shift }] : [];
  });
  let best = before ? candidates.find(each => each.shift === 0) : undefined;
  if (!before && base !== undefined) {
    const fits = candidates.filter(({ place }) =>
      mention.cue?.direction === 'past'
        ? place.first! <= base
        : mention.cue?.direction === 'future'
          ? place.first! >= base
          : true,
    );
    const cost = ({ place, shift }: (typeof candidates)[number]) =>
      Math.abs(place.first! - base) + (shift === 0 ? 0 : OTHER_MONTH);
    best = fits.sort((a, b) => cost(a) - cost(b))[0];
  }
  if (!best) return undefined;
  const evidence: Evidence = before ? anaphora(before) : { kind: 'nearest' };
  return checkedWeekday(
    {
      place: best.place,
      anchor: before ? 'earlier' : 'publication',
      inferred: ['month', 'year'],
      evidence: [evidence],
      notes: [],
    },
    value.weekday,
  );
}

/** A day of a month whose year is not known: `XXXX-06` or `XXXX-06-25`. */
export function inYearlessMonth({ edtf }: Place, day: number): Resolved | undefined {
  const month = /^XXXX-(0\d|1[0-2])(?:-\d\d)?$/.exec(edtf)?.[1];
  return nothingKnown(`XXXX-${month ?? 'XX'}-${two(day)}`, 'day');
}

/** `thứ Hai` alone: the last one up to the publication, unless the words look forward. */
export function bareWeekday(
  day: number,
  { cue }: UnresolvedDate,
  { tense }: Setting,
  base: number | undefined,
): Resolved {
  if (base === undefined) return nothingKnown('XXXX-XX-XX', 'day');
  const back = (((weekday(base) - day) % 7) + 7) % 7;
  const evidence: Evidence[] = [];
  let found = base - back;
  if (cue) {
    evidence.push({ kind: 'cue', text: cue.text, start: cue.start });
    if (cue.direction === 'past' && back === 0) found -= 7;
    if (cue.direction === 'future' || (cue.direction === 'near' && tense?.direction !== 'past')) {
      if (back > 0 || cue.direction === 'future') found += 7;
    }
  } else if (tense?.direction === 'future') {
    evidence.push({ kind: 'cue', text: tense.text, start: tense.start });
    if (back > 0) found += 7;
  } else evidence.push({ kind: 'nearest' });
  return {
    place: dayPlace(found),
    anchor: 'publication',
    inferred: ['day', 'month', 'year'],
    evidence,
    notes: [],
  };
}

export const isMonthOrFiner = ({ granularity }: Place) => granularity === 'day' || granularity === 'month';
