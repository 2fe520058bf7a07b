/** A year told before in the same sentence or paragraph, where a date without one goes on with what it tells. */
import { fromDay } from '../../../../schemas/day.ts';
import type { Earlier } from './history.ts';
import type { Place } from './place.ts';
import { daysBetween, type YearAnswer, type YearQuestion } from './year-question.ts';

/** So many dates back a year is looked for: keeps the work linear, and no story leans on older ones. */
const LOOKED_BACK = 16;

/** A date this near to the publication is the news itself, whatever year its paragraph tells of. */
const NEWS_DAYS = 45;
/** In the sentence that names the other year, only a date next to the publication is. */
const SAME_SENTENCE_DAYS = 14;
/** How far from the beginning of its sentence a year still opens it. */
const SCENE = 12;

/** Days that a story goes on after a year's end, and at least so many lie between its dates read in one year. */
const NEXT_YEAR_WITHIN = 200;
const YEAR_APART = 100;

/** The year of the last date before that lends its own; undefined where none does. */
export function yearToldBefore(question: YearQuestion): YearAnswer | undefined {
  const { setting, earlier, anchor } = question;
  let later = 0;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - LOOKED_BACK); i--) {
    const before = earlier[i]!;
    if (before.setting.paragraph !== setting.paragraph) return undefined;
    if (before.setting.sentence < setting.sentence - 2) return undefined;
    const { first, last, granularity } = before.place;
    if (first === null || last === null) continue;
    // What the news itself tells of ends the reach of an older year.
    if (!before.carriesYear) {
      if (granularity === 'day') return undefined;
      continue;
    }
    if (granularity !== 'day' && granularity !== 'month' && granularity !== 'year') continue;
    // `Cô gái sinh năm 1999 …`: nothing else that is told is of that year.
    if (before.setting.born) continue;
    const sameSentence = before.setting.sentence === setting.sentence;
    // Where no publication bounds it, only what is told in the same breath counts.
    if (anchor === undefined && (granularity === 'year' || !sameSentence)) return undefined;
    // A year alone sets the scene where it opens its sentence; elsewhere it may be of anything.
    const { year } = fromDay(first);
    if (granularity === 'year' && before.start - before.setting.sentenceStart > SCENE) {
      later = Math.max(later, year);
      continue;
    }
    // `Năm 2016, hãng bán …, năm ngoái sáp nhập … Tháng 1, …`: the story has come to a later year.
    if (granularity === 'year' && year < later) return undefined;
    if (anchor !== undefined) {
      const current = fromDay(anchor).year;
      if (year === current) {
        // `Tháng 3 năm nay, …`: the story has come to the year of the news.
        if (granularity !== 'year') return undefined;
        continue;
      }
      if (isNews(question, before, year, anchor)) return undefined;
      // `… tháng 11/2017. Ông Yoon, người sẽ nhậm chức ngày 10/5, …`: what is to come is of no year gone by.
      const ahead = year < current && !sameSentence && setting.tense?.direction === 'future';
      if (ahead && !isPlanOfThen(question, before, year, anchor)) return undefined;
      // `Năm 2025 cầu mới hoàn thành, thay cầu cũ sập hôm 9/9`: what is past has no year to come.
      if (year > current && setting.gone) return undefined;
      if (year > current + 1) continue;
    }
    const place = placeAfter(question, before, year);
    if (!place) continue;
    return {
      place,
      year: fromDay(place.first!).year,
      anchor: 'earlier',
      evidence: [{ kind: sameSentence ? 'sentence' : 'paragraph', text: before.text, start: before.start }],
    };
  }
  return undefined;
}

/** Days within which a story goes on to tell what was planned next, and at which the next such day is far ahead. */
const SOON = 45;
const FAR = 120;

/** `… phê chuẩn ngày 25/11. Bà hoãn cuộc bỏ phiếu, dự kiến ngày 11/12`: a plan of the days that are told. */
function isPlanOfThen(question: YearQuestion, before: Earlier, year: number, anchor: number): boolean {
  const then = placeAfter(question, before, year);
  if (before.place.granularity !== 'day' || then?.granularity !== 'day' || then.first! > anchor) return false;
  const gap = then.first! - before.place.last!;
  if (gap < 0 || gap > SOON) return false;
  const current = fromDay(anchor).year;
  const ahead = [current, current + 1].map(each => question.inYear(each)?.first ?? 0);
  return Math.min(...ahead.filter(day => day >= anchor)) - anchor > FAR;
}

/** Whether the date lies beside the publication, so that an older or later year told before is none of its own. */
function isNews({ inYear, setting }: YearQuestion, before: Earlier, year: number, anchor: number): boolean {
  const current = fromDay(anchor).year;
  const reach = before.setting.sentence === setting.sentence ? SAME_SENTENCE_DAYS : NEWS_DAYS;
  // A story told by its days does not leap to days to come.
  const mayCome = before.place.granularity === 'year' || setting.tense?.direction === 'future';
  return [inYear(current), inYear(year > current ? current + 1 : current - 1)].some(
    place =>
      place?.granularity === 'day' &&
      (place.first! <= anchor || mayCome) &&
      daysBetween(place, anchor) <= reach,
  );
}

/** The date in the year of one before. A narrative goes forward: after December comes the next January. */
function placeAfter({ inYear }: YearQuestion, { place: before }: Earlier, year: number): Place | undefined {
  const place = inYear(year);
  if (!place || before.granularity === 'year' || place.last! >= before.first!) return place;
  const following = inYear(year + 1);
  const gap = following ? following.first! - before.last! : Number.POSITIVE_INFINITY;
  return gap <= NEXT_YEAR_WITHIN && before.first! - place.last! > YEAR_APART ? following : place;
}
