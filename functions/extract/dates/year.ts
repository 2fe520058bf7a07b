/**
 * The year of a date that names none, from the evidence in its surroundings. In this order: a cue beside it, a
 * year that its sentence or paragraph gives, then the reading nearest to the publication, weighed by the tense of
 * the clause and the weekday.
 */
import type { Evidence } from '../../../schemas/date.ts';
import { fromDay, weekday } from '../../../schemas/day.ts';
import type { Setting } from './context.ts';
import type { Place } from './place.ts';
import type { Cue } from './value.ts';

/** A date mentioned before, with its value. */
export interface Earlier {
  place: Place;
  setting: Setting;
  start: number;
  text: string;
  /** The later day of the story from which it looks back (`trước đó một ngày`). */
  seenFrom?: Earlier;
  /** Its year stands in its words, or was taken from words before it; a name's year tells nothing. */
  carriesYear: boolean;
}

/** So many dates back a year is looked for: keeps the work linear, and no story leans on older ones. */
const LOOKED_BACK = 16;

export interface YearQuestion {
  /** The place that the date would have in a year; undefined where the year has no such day. */
  inYear(year: number): Place | undefined;
  start: number;
  cue: Cue | undefined;
  weekday: number | undefined;
  setting: Setting;
  anchor: number | undefined;
  earlier: readonly Earlier[];
}

export interface YearAnswer {
  place: Place;
  year: number;
  anchor: 'publication' | 'earlier' | 'explicit';
  evidence: Evidence[];
}

/** A month's distance costs one; another year than the publication's, which writers seldom leave out, three. */
const DAYS_OF_COST = 30.44;
const OTHER_YEAR = 3;
/** Past before future. */
const FUTURE = 0.6;
/** A year to come is left out more seldom still, unless words point ahead. */
const YEAR_TO_COME = 3;
/** Going against the tense of the clause costs as much as eight months, against a weekday beside it five. */
const AGAINST_TENSE = 8;
const AGAINST_ADJACENT_TENSE = 20;
const AGAINST_WEEKDAY = 5;
/** A date this near to the publication is the news itself, whatever year its paragraph tells of. */
const NEWS_DAYS = 45;
/** In the sentence that names the other year, only a date next to the publication is. */
const SAME_SENTENCE_DAYS = 14;
/** How far from the beginning of its sentence a year still opens it. */
const SCENE = 12;

/** Undefined where nothing gives a year. */
export function chooseYear(question: YearQuestion): YearAnswer | undefined {
  const { anchor, cue } = question;
  return (
    (cue && cue.direction !== 'near' && anchor !== undefined
      ? byCue(question, cue, cue.direction, anchor)
      : undefined) ??
    (cue?.direction === 'near' && anchor !== undefined ? undefined : byContext(question)) ??
    (anchor === undefined ? undefined : byNearness(question, anchor))
  );
}

/** `vừa qua`: the last one up to the publication; `tới`: the first one from it on. */
function byCue(
  question: YearQuestion,
  cue: Cue,
  direction: 'past' | 'future',
  anchor: number,
): YearAnswer | undefined {
  const { year } = fromDay(anchor);
  const years = direction === 'past' ? [year, year - 1] : [year, year + 1];
  for (const each of years) {
    const place = question.inYear(each);
    if (!place) continue;
    const fits = direction === 'past' ? place.first! <= anchor : place.last! >= anchor;
    if (!fits) continue;
    return {
      place,
      year: each,
      anchor: 'publication',
      evidence: [{ kind: 'cue', text: cue.text, start: cue.start }],
    };
  }
  return undefined;
}

/** A year told before in the same sentence or paragraph, where the date goes on with what it tells. */
function byContext(question: YearQuestion): YearAnswer | undefined {
  const { setting, earlier, anchor } = question;
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
    // Where no publication bounds it, only what is told in the same breath counts.
    if (anchor === undefined && (granularity === 'year' || before.setting.sentence !== setting.sentence)) {
      return undefined;
    }
    // A year alone sets the scene where it opens its sentence; elsewhere it may be of anything.
    if (granularity === 'year' && before.start - before.setting.sentenceStart > SCENE) continue;
    const { year } = fromDay(first);
    if (anchor !== undefined) {
      const current = fromDay(anchor).year;
      if (year === current) continue;
      const near = question.inYear(current);
      const next = question.inYear(year > current ? current + 1 : current - 1);
      const nearest = [near, next].some(
        place =>
          place &&
          // A story told by its days does not leap to days to come.
          (place.first! <= anchor || granularity === 'year' || setting.tense?.direction === 'future') &&
          distance(place, anchor) <=
            (before.setting.sentence === setting.sentence ? SAME_SENTENCE_DAYS : NEWS_DAYS) &&
          place.granularity === 'day',
      );
      if (nearest) return undefined;
      if (year > current + 1) continue;
    }
    let place = question.inYear(year);
    // A narrative goes forward: after December comes the next January.
    if (place && granularity !== 'year' && place.last! < first) {
      const following = question.inYear(year + 1);
      const gap = following ? following.first! - last : Number.POSITIVE_INFINITY;
      if (gap <= 200 && first - place.last! > 100) place = following;
    }
    if (!place) continue;
    const kind = before.setting.sentence === setting.sentence ? 'sentence' : 'paragraph';
    return {
      place,
      year: fromDay(place.first!).year,
      anchor: 'earlier',
      evidence: [{ kind, text: before.text, start: before.start }],
    };
  }
  return undefined;
}

const distance = (place: Place, anchor: number) =>
  place.first! > anchor ? place.first! - anchor : Math.max(0, anchor - place.last!);

/** The reading nearest to the publication; the past before the future. */
function byNearness(question: YearQuestion, anchor: number): YearAnswer | undefined {
  const { tense } = question.setting;
  const current = fromDay(anchor).year;
  let best: { place: Place; year: number; cost: number } | undefined;
  let plain: { year: number; cost: number } | undefined;
  for (const year of [current, current - 1, current + 1]) {
    const place = question.inYear(year);
    if (!place) continue;
    let cost = distance(place, anchor) / DAYS_OF_COST + (year === current ? 0 : OTHER_YEAR);
    if (!plain || cost < plain.cost) plain = { year, cost };
    const against = tense?.adjacent ? AGAINST_ADJACENT_TENSE : AGAINST_TENSE;
    if (place.first! > anchor) cost += FUTURE + (tense?.direction === 'past' ? against : 0);
    if (year > current && tense?.direction !== 'future') cost += YEAR_TO_COME;
    if (tense?.direction === 'future' && place.last! < anchor) cost += against;
    if (question.weekday !== undefined && weekday(place.first!) !== question.weekday) cost += AGAINST_WEEKDAY;
    if (!best || cost < best.cost) best = { place, year, cost };
  }
  if (!best) return undefined;
  const evidence: Evidence[] = [{ kind: 'nearest' }];
  if (question.weekday !== undefined && weekday(best.place.first!) === question.weekday) {
    evidence.unshift({ kind: 'weekday' });
  }
  if (plain && plain.year !== best.year && tense) {
    evidence.unshift({ kind: 'cue', text: tense.text, start: tense.start });
  }
  return { place: best.place, year: best.year, anchor: 'publication', evidence };
}
