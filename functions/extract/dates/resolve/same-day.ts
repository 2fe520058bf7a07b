/** The day that `cùng ngày` means, of those told before. */
import type { Setting } from './context.ts';
import type { Earlier } from './history.ts';
import { isKnownDay, type Place } from './place.ts';
import type { Story } from './story.ts';

/** The day that `cùng ngày` at `start` means; however far from it, the only one that the text tells of. */
export function sameDay(
  story: Story,
  start: number,
  setting: Setting,
  fits: (place: Place) => boolean,
): Earlier | undefined {
  return (
    notToCome(story, setting, start > setting.sentenceStart) ??
    dayTold(story, setting, fits) ??
    story.history.onlyDay()
  );
}

/**
 * `Kết quả sẽ được công bố ngày 25-6. Uỷ ban cùng ngày xác nhận …`: what is not told ahead is of the last day that has
 * come, where the one told last has not; a `Cùng ngày` that opens its sentence goes on with the one before in its
 * paragraph.
 * Undefined where the last one has come, or none before it.
 */
function notToCome({ history, published }: Story, setting: Setting, within: boolean): Earlier | undefined {
  if (published === undefined || setting.tense?.direction === 'future') return undefined;
  const last = history.last(setting, isKnownDay);
  if (!last || last.place.first! <= published || last.setting.sentence === setting.sentence) return undefined;
  if (!within && last.setting.paragraph === setting.paragraph) return undefined;
  return history.last(setting, place => isKnownDay(place) && place.first! <= published);
}

/** Days before the publication on which the news happened. */
const NEWS_DAYS = 3;

/** Whether a place is a known day on which the news may have happened. */
export const isOfNews = (place: Place, published: number) =>
  isKnownDay(place) && place.first! <= published && place.first! >= published - NEWS_DAYS;

/**
 * The day that the story is on. Where others have been told since it, or the story only looked back from it, an old day
 * is not meant, but that of the news.
 */
function dayTold(story: Story, setting: Setting, fits: (place: Place) => boolean): Earlier | undefined {
  const { history, published } = story;
  const day = dayOfStory(lastTold(story, setting, fits), setting);
  if (!day || published === undefined) return day;
  const lookedBack = wasLookedBackOn(day, setting);
  if (day.setting.paragraph === setting.paragraph && !lookedBack) return day;
  if (isOfNews(day.place, published)) return day;
  if (!lookedBack && day === history.last(setting, fits) && !hasGoneOn(story, day, setting)) return day;
  return (
    history.last(setting, (place, { caption }) => isOfNews(place, published) && !caption, Infinity) ?? day
  );
}

/** `Manila đệ đơn ngày 22/1/2013. Tháng 10/2015, toà …`: the story has come to a later time since. */
function hasGoneOn({ history }: Story, day: Earlier, setting: Setting): boolean {
  const last = history.last(setting, ({ first }) => first !== null);
  return last !== undefined && last !== day && last.place.first! > day.place.last!;
}

/** Sentences after which what is told to the newspapers is no longer told on a day that lies back. */
const SINCE_THEN = 2;

/**
 * `Sáng 31-10, dân kéo đến trụ sở. Ngày 20-9, … Gia đình yêu cầu … Chiều cùng ngày, Đại tá A cho biết …`: those who
 * tell the newspapers speak on the day of the news, where the story has gone on since it told of an older one.
 */
function wasLookedBackOn(day: Earlier, setting: Setting): boolean {
  return setting.sentence - day.setting.sentence >= SINCE_THEN && setting.tells;
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
