/** Dates that count from those told before. */
import { isoDay, toDay } from '../../../../schemas/day.ts';
import type { DistanceValue, RelativeValue, Shift, UnresolvedDate } from '../value.ts';
import type { Setting } from './context.ts';
import type { Earlier } from './history.ts';
import { isKnownDay, type Place, yearlessPlace } from './place.ts';
import { distancePlace, relativePlace } from './relative-value.ts';
import { fromEarlier, type Resolved } from './resolved.ts';
import { isOfNews, sameDay } from './same-day.ts';
import type { Story } from './story.ts';
import { isMonthOrFiner } from './unnamed.ts';

/** `giai đoạn này` names what it points to, and may stand further from it. */
const REACH_OF_PERIOD = 12;

type Counted = RelativeValue | DistanceValue;

/** A unit or a count of units from the date told last: `cùng ngày`, `60 năm sau`. */
export function countedBack(
  story: Story,
  value: Counted,
  start: number,
  setting: Setting,
): Resolved | undefined {
  const fine = value.unit === 'day' || value.unit === 'week' || value.unit === 'weekend';
  const same = value.kind === 'relative' && value.unit === 'day' && value.shift === 0;
  // `Trước đó một ngày, hai đoàn đã đến …`: what is done was not before a day to come.
  const done = value.kind === 'distance' && value.direction < 0 && setting.tense?.direction === 'past';
  const bound = done ? story.published : undefined;
  const fits = ({ granularity, first }: Place) =>
    !(bound !== undefined && first !== null && first > bound) &&
    ((granularity === 'day' && (first !== null || value.unit === 'day')) ||
      (!fine && first !== null && (granularity === 'month' || value.unit !== 'month')));
  const before = same ? sameDay(story, start, setting, fits) : lastOnward(story, value, setting, fits);
  if (!before || (fine && !same && hasMovedOn(story, before))) return undefined;
  if (before.place.first === null) return yearlessDay(value, before);
  const day = fine || value.unit === 'month' ? before.place.last! : before.place.first;
  if (value.kind === 'relative') return fromEarlier(relativePlace(value, day), before);
  const place = distancePlace(value, day);
  // `Tám năm sau` tells on; what would lie after the publication counts from something else.
  const late = story.published !== undefined && place.first! > story.published;
  return late && value.direction > 0 && setting.tense?.direction !== 'future'
    ? undefined
    : fromEarlier(place, before);
}

/** `… nhậm chức ngày 27/2. Tháng 5 năm nay, ông chỉ trích …; một ngày sau, …`: a later month or year, of whose days none is told. */
function hasMovedOn({ history, published }: Story, before: Earlier): boolean {
  const { last } = before.place;
  if (last === null || published === undefined) return false;
  return history
    .recent()
    .some(
      ({ start, place, carriesYear }) =>
        start > before.start &&
        carriesYear &&
        (place.granularity === 'month' || place.granularity === 'year') &&
        place.first !== null &&
        place.first > last &&
        place.first <= published,
    );
}

/**
 * What `hai ngày sau` counts from: behind another sentence no day on which that one only looked back (`dù đã đến
 * thăm một ngày trước đó`, `lần đầu kể từ khi ông nhậm chức hôm 20/1`), but the last that it came to.
 */
function lastOnward(
  { history }: Story,
  value: Counted,
  setting: Setting,
  fits: (place: Place) => boolean,
): Earlier | undefined {
  const last = history.last(setting, fits);
  const onward = value.unit === 'day' && value.kind === 'distance' && value.direction > 0;
  if (!last || !onward || last.setting.sentence === setting.sentence || last.place.first === null)
    return last;
  const from = last.seenFrom ?? last;
  const same = history
    .recent()
    .filter(({ place, setting: its }) => its.sentence === from.setting.sentence && fits(place));
  return same.reduce((latest, each) => (each.place.first! > latest.place.first! ? each : latest), from);
}

/**
 * `Một ngày trước, …`, that opens its sentence behind a day told: nobody calls yesterday so. In a paragraph of its own
 * it looks back from the day of the news.
 */
export function dayBefore(story: Story, value: Counted, start: number, setting: Setting): boolean {
  if (value.kind !== 'distance' || value.unit !== 'day' || value.count !== 1 || value.direction > 0)
    return false;
  if (start > setting.sentenceStart + 1) return false;
  const last = story.history.last(setting, isKnownDay);
  if (last === undefined || last.setting.sentence >= setting.sentence) return false;
  if (last.setting.paragraph === setting.paragraph) return true;
  return story.published !== undefined && isOfNews(last.place, story.published);
}

/** `so với tháng trước`, `so với 10 năm trước`, where the sentence tells of what is compared. */
export function comparedWith(
  story: Story,
  value: Counted,
  mention: UnresolvedDate,
  setting: Setting,
): Resolved | undefined {
  const { unit, base } = value;
  if (base !== 'sentence' || (unit !== 'month' && unit !== 'quarter' && unit !== 'year')) return undefined;
  const shift = value.kind === 'distance' ? value.count * value.direction : value.shift;
  const before = told(story, { shift, base }, unit, mention, setting);
  if (!before) return undefined;
  const day = before.place.first!;
  return fromEarlier(
    value.kind === 'distance' ? distancePlace(value, day) : relativePlace(value, day),
    before,
  );
}

/** `giai đoạn này`, `thời điểm nói trên`. */
export function pointedAt(
  { history }: Story,
  what: 'period' | 'any',
  setting: Setting,
): Resolved | undefined {
  const before =
    what === 'any'
      ? history.last(setting, () => true)
      : history.last(
          setting,
          ({ granularity, edtf, first }) => granularity === 'period' && first !== null && edtf.includes('/'),
          REACH_OF_PERIOD,
        );
  return before && fromEarlier(before.place, before);
}

/** The date told before that a year or a month counts from. */
export function told(
  { history, published }: Story,
  { shift, base }: Shift,
  unit: 'month' | 'quarter' | 'year',
  mention: UnresolvedDate,
  setting: Setting,
): Earlier | undefined {
  if (base === 'publication') return undefined;
  if (base === 'sentence') return history.ofSentence(unit, shift, mention.start, setting, published);
  return history.last(setting, place => place.first !== null && (unit === 'year' || isMonthOrFiner(place)));
}

/** So many days from one whose year is not known: `XXXX-06-25`. Undefined where leap years would tell. */
function yearlessDay(value: Counted, before: Earlier): Resolved | undefined {
  const by = value.kind === 'distance' ? value.count * value.direction : value.shift;
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(before.place.edtf) ?? [];
  if (value.unit !== 'day' || month === undefined) return undefined;
  if (by === 0) return fromEarlier(before.place, before);
  const [leap, common] = [2024, 2023].map(year =>
    isoDay(toDay(year, Number(month), Number(day)) + by).slice(4),
  );
  if (leap !== common || leap === undefined) return undefined;
  return fromEarlier(yearlessPlace(`XXXX${leap}`, 'day'), before);
}
