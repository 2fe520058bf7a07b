/** Dates told by year, month, day or weekday: the parts that they lack, from what was told before or the publication. */
import type { DateMention, Evidence } from '../../../../schemas/date.ts';
import { fromDay } from '../../../../schemas/day.ts';
import type { CalendarValue, Shift, UnresolvedDate } from '../value.ts';
import { baseOf } from './base.ts';
import { calendarPlace, two, yearless } from './calendar-value.ts';
import type { Setting } from './context.ts';
import { told } from './point-back.ts';
import { anaphora, checkedWeekday, nothingKnown, type Resolved } from './resolved.ts';
import type { Story } from './story.ts';
import { bareDay, bareWeekday, inYearlessMonth, isMonthOrFiner } from './unnamed.ts';
import { chooseYear } from './year.ts';

/** A year, or a month with its year, told by its distance, and on what it rests. */
interface Counted {
  year: number;
  month?: number;
  anchor: DateMention['anchor'];
  evidence: Evidence[];
  inferred: Resolved['inferred'];
}

/** The place of a calendar value; undefined where it points to an earlier date and there is none, or to no day at all. */
export function resolveCalendar(
  value: CalendarValue,
  mention: UnresolvedDate,
  setting: Setting,
  story: Story,
): Resolved | undefined {
  const { year, month } = value;
  const { day: base } = baseOf(story, setting);
  if (typeof month === 'object') {
    const counted = monthFrom(month, mention, setting, story, base);
    return counted ? inYear(value, counted) : inUnknownMonth(value, month, setting, story);
  }
  if (typeof year === 'object') {
    const counted = yearFrom(year, mention, setting, story, base);
    if (counted) return inYear(value, counted);
    return year.base === 'earlier' ? undefined : nothingKnown(...yearless(value));
  }
  if (typeof year === 'number')
    return inYear(value, { year, anchor: 'explicit', evidence: [{ kind: 'explicit' }], inferred: [] });
  if (value.day !== undefined && month === undefined && !value.months)
    return bareDay(value, mention, setting, base, story.history);
  if (value.weekday !== undefined && month === undefined)
    return bareWeekday(value.weekday, mention, setting, base);
  return inChosenYear(value, mention, setting, story, base);
}

/** The value in a year that is known. */
function inYear(
  value: CalendarValue,
  { year, month, anchor, evidence, inferred }: Counted,
): Resolved | undefined {
  const place = calendarPlace({ ...value, year, ...(month !== undefined && { month }) });
  return place && checkedWeekday({ place, anchor, inferred, evidence, notes: [] }, value.weekday);
}

/** The day from which a month or year is counted: of an earlier date, else the publication; undefined where neither is known. */
function startOf(
  shift: Shift,
  unit: 'month' | 'year',
  mention: UnresolvedDate,
  setting: Setting,
  story: Story,
  base: number | undefined,
): (Pick<Counted, 'anchor' | 'evidence'> & { day: number }) | undefined {
  const before = told(story, shift, unit, mention, setting);
  const day = before || shift.base === 'earlier' ? before?.place.first : base;
  if (day === undefined || day === null) return undefined;
  return before
    ? { day, anchor: 'earlier', evidence: [anaphora(before)] }
    : { day, anchor: 'publication', evidence: [{ kind: 'publication' }] };
}

/** `ngày 8 tháng này`: the month counted from an earlier date or the publication; undefined where neither is known. */
function monthFrom(
  month: Shift,
  mention: UnresolvedDate,
  setting: Setting,
  story: Story,
  base: number | undefined,
): Counted | undefined {
  const start = startOf(month, 'month', mention, setting, story, base);
  if (!start) return undefined;
  const civil = fromDay(start.day);
  const count = civil.year * 12 + civil.month - 1 + month.shift;
  return {
    year: Math.floor(count / 12),
    month: (((count % 12) + 12) % 12) + 1,
    anchor: start.anchor,
    evidence: start.evidence,
    inferred: ['month', 'year'],
  };
}

/** `tháng 3 năm ngoái`: the year counted so. */
function yearFrom(
  year: Shift,
  mention: UnresolvedDate,
  setting: Setting,
  story: Story,
  base: number | undefined,
): Counted | undefined {
  const start = startOf(year, 'year', mention, setting, story, base);
  if (!start) return undefined;
  return {
    year: fromDay(start.day).year + year.shift,
    anchor: start.anchor,
    evidence: start.evidence,
    inferred: ['year'],
  };
}

/** A day of a month that cannot be counted: of the month told before, where only its year is not known. */
function inUnknownMonth(
  { day }: CalendarValue,
  { base, shift }: Shift,
  setting: Setting,
  { history }: Story,
): Resolved | undefined {
  if (day === undefined) return undefined;
  const ofMonth = base === 'earlier' && shift === 0 ? history.last(setting, isMonthOrFiner) : undefined;
  return ofMonth ? inYearlessMonth(ofMonth.place, day) : nothingKnown(`XXXX-XX-${two(day)}`, 'day');
}

/** A month or day of a year that its surroundings must tell. */
function inChosenYear(
  value: CalendarValue,
  mention: UnresolvedDate,
  setting: Setting,
  { history }: Story,
  base: number | undefined,
): Resolved {
  const answer = chooseYear({
    inYear: year => calendarPlace({ ...value, year }),
    start: mention.start,
    cue: mention.cue,
    weekday: value.weekday,
    setting,
    anchor: base,
    earlier: history.all(),
  });
  if (!answer) return nothingKnown(...yearless(value));
  const { place, anchor, evidence } = answer;
  return checkedWeekday({ place, anchor, inferred: ['year'], evidence, notes: [] }, value.weekday);
}
