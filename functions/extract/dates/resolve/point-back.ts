/** Dates that count from those told before. */
import { isoDay, toDay } from '../../../../schemas/day.ts';
import type { DistanceValue, RelativeValue, Shift, UnresolvedDate } from '../value.ts';
import type { Setting } from './context.ts';
import type { Earlier, History } from './history.ts';
import { type Place, yearlessPlace } from './place.ts';
import { distancePlace, relativePlace } from './relative-value.ts';
import { fromEarlier, type Resolved } from './resolved.ts';
import { isMonthOrFiner } from './unnamed.ts';

/** `giai đoạn này` names what it points to, and may stand further from it. */
const REACH_OF_PERIOD = 12;

type Counted = RelativeValue | DistanceValue;

/** What has been told, and the day number of the publication where it is known. */
export interface Story {
  readonly history: History;
  readonly published: number | undefined;
}

/** A unit or a count of units from the date told last: `cùng ngày`, `60 năm sau`. */
export function countedBack(
  story: Story,
  value: Counted,
  start: number,
  setting: Setting,
): Resolved | undefined {
  const fine = value.unit === 'day' || value.unit === 'week' || value.unit === 'weekend';
  // `cùng ngày`, however far from the day, where the text tells of one alone.
  const same = value.kind === 'relative' && value.unit === 'day' && value.shift === 0;
  const fits = ({ granularity, first }: Place) =>
    (granularity === 'day' && (first !== null || value.unit === 'day')) ||
    (!fine && first !== null && (granularity === 'month' || value.unit !== 'month'));
  const before =
    (same && start > setting.sentenceStart ? dayOfNews(story, setting) : undefined) ??
    (same ? sameDay(story, setting, fits) : story.history.last(setting, fits)) ??
    (same ? story.history.onlyDay() : undefined);
  if (!before) return undefined;
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

/**
 * `Kết quả sẽ được công bố ngày 25-6. Uỷ ban cùng ngày xác nhận …`: what is not told ahead is of the last day that has
 * come, where the one told last has not; a `Cùng ngày` that opens its sentence goes on with the sentence before.
 * Undefined where the last one has come, or none before it.
 */
function dayOfNews({ history, published }: Story, setting: Setting): Earlier | undefined {
  if (published === undefined || setting.tense?.direction === 'future') return undefined;
  const isDay = ({ granularity, first }: Place) => granularity === 'day' && first !== null;
  const last = history.last(setting, isDay);
  if (!last || last.place.first! <= published || last.setting.sentence === setting.sentence) return undefined;
  return history.last(setting, place => isDay(place) && place.first! <= published);
}

/** Days before the publication on which the news happened. */
const NEWS_DAYS = 3;

/**
 * The day that `cùng ngày` means. Where others have been told since it, or the story only looked back from it, an old
 * day is not meant, but that of the news.
 */
function sameDay(story: Story, setting: Setting, fits: (place: Place) => boolean): Earlier | undefined {
  const { history, published } = story;
  const day = dayOfStory(lastTold(story, setting, fits), setting);
  if (!day || published === undefined || day.setting.paragraph === setting.paragraph) return day;
  const isNews = ({ granularity, first }: Place) =>
    granularity === 'day' && first !== null && first <= published && first >= published - NEWS_DAYS;
  if (isNews(day.place) || day === history.last(setting, fits)) return day;
  return history.last(setting, (place, { caption }) => isNews(place) && !caption, Infinity) ?? day;
}

/**
 * The last day that the article itself tells, where it tells one: neither that of a picture, nor one that a sentence
 * told only beside its own happening; and what is said on a day is not said on one that somebody only speaks of.
 */
function lastTold(
  { history }: Story,
  setting: Setting,
  fits: (place: Place) => boolean,
): Earlier | undefined {
  const own = ({ sentence, caption, quote, beside }: Setting) =>
    sentence === setting.sentence ||
    (!beside && (setting.caption || !caption) && (setting.quote >= 0 || quote < 0 || !setting.speaks));
  return history.last(setting, (place, its) => fits(place) && own(its)) ?? history.last(setting, fits);
}

/** In a paragraph of its own, the day of the story rather than one on which the story only looked back. */
function dayOfStory(last: Earlier | undefined, setting: Setting): Earlier | undefined {
  return last && last.setting.paragraph < setting.paragraph ? (last.seenFrom ?? last) : last;
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
