/** The dates told so far, for those that point back to them. */
import type { Setting } from './context.ts';
import type { Granularity, Place } from './place.ts';

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

/** An earlier date further back than this many paragraphs is no longer what `năm đó` points to. */
const REACH_OF_ANAPHORA = 4;
/** So many dates back at most, which keeps the work linear. */
const RECENT = 40;
/** How far from the beginning of its sentence a date still opens it. */
const OPENING = 3;

/** What a year or a month can be counted from. */
const DATED: ReadonlySet<Granularity> = new Set<Granularity>(['month', 'quarter', 'half', 'year']);

export class History {
  readonly #all: Earlier[] = [];

  add(date: Earlier): void {
    this.#all.push(date);
  }

  all(): readonly Earlier[] {
    return this.#all;
  }

  /** The dates before, as far back as anything points. */
  recent(): readonly Earlier[] {
    return this.#all.slice(-RECENT);
  }

  /** The last one that fits, with its year or without. */
  last(
    setting: Setting,
    fits: (place: Place, its: Setting) => boolean,
    reach = REACH_OF_ANAPHORA,
  ): Earlier | undefined {
    return this.recent().findLast(
      each => setting.paragraph - each.setting.paragraph <= reach && fits(each.place, each.setting),
    );
  }

  /** The day that a text is about: all the days told lately are one. */
  onlyDay(): Earlier | undefined {
    const days = this.recent().filter(({ place }) => place.granularity === 'day');
    const last = days.at(-1);
    return last && days.every(({ place }) => place.edtf === last.place.edtf) ? last : undefined;
  }

  /**
   * What a comparison or a `năm sau` of the sentence counts from: for `so với tháng trước` the month that the sentence
   * tells of, for `năm sau` the year of the story, for `quý này` the quarter of the report. Undefined where it is the
   * publication.
   */
  ofSentence(
    unit: 'month' | 'quarter' | 'year',
    shift: number,
    start: number,
    setting: Setting,
    published: number | undefined,
  ): Earlier | undefined {
    if (shift < 0 && !setting.compared) return undefined;
    if (shift === 0 && unit !== 'quarter') return undefined;
    const before = this.recent().findLast(
      ({ place, setting: its, carriesYear }) =>
        (its.sentence === setting.sentence ||
          (shift > 0 && opens(start, setting, its)) ||
          (shift === 0 && its.paragraph === setting.paragraph)) &&
        !its.compared &&
        place.first !== null &&
        (unit === 'year'
          ? DATED.has(place.granularity) || (place.granularity === 'day' && carriesYear)
          : place.granularity === unit),
    );
    if (!before || shift <= 0) return before;
    // What is still to come is told from the publication.
    const past =
      published === undefined
        ? before.setting.sentence === setting.sentence
        : before.place.first! <= published;
    return before.carriesYear && past && setting.tense?.direction !== 'future' ? before : undefined;
  }
}

const opens = (start: number, setting: Setting, before: Setting) =>
  before.paragraph === setting.paragraph &&
  before.sentence === setting.sentence - 1 &&
  start - setting.sentenceStart <= OPENING;
