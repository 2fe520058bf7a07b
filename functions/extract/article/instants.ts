/**
 * Instants as pages, crawlers and people write them, to the day that it was in Vietnam (UTC+7).
 * A time without a zone is Vietnam's; a day without a time is that day.
 */
import { isDay, isoDay, toDay } from '../../../schemas/day.ts';
import { parseEdtf } from '../../../schemas/edtf.ts';

const VIETNAM_MINUTES = 7 * 60;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = 120;

const TIME = String.raw`(?<hour>\d{1,2})\s*[:hg]\s*(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?`;
const HALF = String.raw`(?:\s*(?<half>[ap]m|sa|ch)(?!\p{L}))?`;
const ZONE = String.raw`\s*\(?(?:(?<utc>z|utc|gmt)(?!\s*[+-]?\s*\d|\p{L})|(?:gmt|utc)?\s*(?<offset>[+-]\s*\d{1,2}(?::?\d{2})?))?`;
/** `4/8/2016 2:05:00 PM`, as software with American settings prints it; with zeros before, it is day and month. */
const AMERICAN = /(?<!\d)[1-9]\d?\/[1-9]\d?\/\d{4} [1-9]\d?:\d{2}:\d{2} [ap]m/;
const DAYS: RegExp[] = [
  // 2016-04-08T14:05:00+07:00, 2016/04/08 14:05, 20160408T140500
  new RegExp(
    String.raw`(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)(?:[t,\s-]{1,4}${TIME}${HALF}${ZONE})?`,
    'u',
  ),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t?\d{4,6}z?)?$/u,
  // Thứ Sáu, 08/04/2016 14:05 (GMT+7)
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d{4})(?!\d)(?:[,\s|-]{0,4}(?:lúc\s+)?${TIME}${HALF}${ZONE})?`,
    'u',
  ),
  // ngày 8 tháng 4 năm 2016
  /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})(?!\d)/u,
  // Fri, 08 Apr 2016 14:05:00 +0700
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<name>\p{L}{3})\p{L}*\.?,?\s+(?<year>\d{4})(?:[,\s-]{1,3}${TIME}${HALF}${ZONE})?`,
    'u',
  ),
  // April 8, 2016 2:05 PM
  new RegExp(
    String.raw`(?<name>\p{L}{3})\p{L}*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:[,\s-]{1,3}${TIME}${HALF}${ZONE})?`,
    'u',
  ),
];

/** The day in Vietnam, `YYYY-MM-DD`, of an instant or a day in any usual writing; undefined where there is none. */
export function vietnamDay(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (text.length > LONGEST) return undefined;
  if (/^\d{10}$|^\d{13}$/.test(text)) return dayOfEpoch(Number(text) / (text.length === 13 ? 60_000 : 60));
  for (const pattern of DAYS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return dayOf(groups, AMERICAN.test(text));
  }
  return undefined;
}

/** A publication date that somebody gave: EDTF, or anything that {@link vietnamDay} reads. */
export function givenDate(written: string): string | undefined {
  const text = written.trim();
  const value = parseEdtf(text);
  const known = value?.kind === 'date' ? value.bounds.first !== null : value !== undefined;
  return known ? text : vietnamDay(text);
}

function dayOf(groups: Record<string, string | undefined>, isAmerican: boolean): string | undefined {
  const year = Number(groups.year);
  let day = Number(groups.day);
  let month = groups.name ? MONTHS.indexOf(groups.name) + 1 : Number(groups.month);
  if (isAmerican && isDay(year, day, month)) [day, month] = [month, day];
  if (year < 1900 || year > 2100 || !isDay(year, month, day)) return undefined;
  const zone = offsetOf(groups);
  const dayNumber = toDay(year, month, day);
  if (zone === undefined || groups.hour === undefined) return isoDay(dayNumber);
  let hour = Number(groups.hour);
  if (hour > 24 || Number(groups.minute) > 59) return isoDay(dayNumber);
  if (/pm|ch/.test(groups.half ?? '') && hour < 12) hour += 12;
  if (/am|sa/.test(groups.half ?? '') && hour === 12) hour = 0;
  return dayOfEpoch(dayNumber * 1440 + hour * 60 + Number(groups.minute) - zone);
}

/** Minutes ahead of UTC; undefined where no zone is written, or none that exists. */
function offsetOf(groups: Record<string, string | undefined>): number | undefined {
  if (groups.utc) return 0;
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec((groups.offset ?? '').replace(/\s/g, ''));
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

/** @param minutes since 1970-01-01 UTC */
function dayOfEpoch(minutes: number): string {
  return isoDay(Math.floor((minutes + VIETNAM_MINUTES) / 1440));
}
