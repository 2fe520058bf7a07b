/** From unresolved values to places on the calendar, counted from one publication day, or from none. */
import type { PointValue, UnresolvedDate } from '../value.ts';
import { baseOf, saidBehind } from './base.ts';
import type { Tell } from './borrowing.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { Setting } from './context.ts';
import { type Earlier, History } from './history.ts';
import { fixedPlace, isOnCalendar } from './place.ts';
import { comparedWith, countedBack, dayBefore, pointedAt } from './point-back.ts';
import { resolveList, resolveRange } from './ranges.ts';
import { distancePlace, relativePlace, unknownPlace, windowPlace } from './relative-value.ts';
import { fromPublication, looksBack, type Resolved } from './resolved.ts';
import type { Story } from './story.ts';

/** Resolves the dates of one article in order, each with those before it in mind. */
export class Resolver {
  readonly #mentions: readonly UnresolvedDate[];
  readonly #settings: readonly Setting[];
  readonly #story: Story;
  /** The day told behind the quotation that the date at hand stands in. */
  #said: Earlier | undefined;

  /** `published` is a day number; undefined where nothing is known. */
  constructor(
    mentions: readonly UnresolvedDate[],
    settings: readonly Setting[],
    published: number | undefined,
  ) {
    this.#mentions = mentions;
    this.#settings = settings;
    this.#story = { history: new History(), published };
  }

  /** The value of each mention; undefined for one that points to an earlier date where there is none. */
  run(): (Resolved | undefined)[] {
    return this.#mentions.map((mention, index) => {
      const setting = this.#settings[index]!;
      this.#said = this.#saidOn(index);
      const resolved = this.#resolve(mention, setting);
      if (resolved) {
        const yearKnown = !resolved.inferred.includes('year') && resolved.anchor === 'explicit';
        // `năm ngoái` gives its year as surely as `năm 2013` does.
        const told = mention.value.kind === 'calendar' && typeof mention.value.year === 'object';
        const carried = resolved.anchor === 'earlier' || told;
        this.#story.history.add({
          place: resolved.place,
          setting,
          start: mention.start,
          text: mention.text,
          carriesYear: (yearKnown || carried) && !mention.inName,
          ...(looksBack(resolved) && { seenFrom: resolved.from }),
        });
      }
      return resolved;
    });
  }

  /** The day on which somebody said what the mention at `index` stands in, where it is told behind. */
  #saidOn(index: number): Earlier | undefined {
    const { kind } = this.#mentions[index]!.value;
    if (kind !== 'relative' && kind !== 'distance' && kind !== 'window') return undefined;
    const behind = saidBehind(this.#mentions, this.#settings, index);
    if (behind === undefined) return undefined;
    const { start, text } = this.#mentions[behind]!;
    const setting = this.#settings[behind]!;
    const place = this.#resolve(this.#mentions[behind]!, setting)?.place;
    if (place?.granularity !== 'day' || place.first === null || place.first !== place.last) return undefined;
    const hasCome = this.#story.published === undefined || place.first <= this.#story.published;
    return hasCome ? { place, setting, start, text, carriesYear: false } : undefined;
  }

  #resolve(mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const { value } = mention;
    if (value.kind === 'range')
      return resolveRange(value, this.#teller(mention, setting), this.#story.published);
    if (value.kind === 'list') return resolveList(value, this.#teller(mention, setting));
    const resolved = this.#point(value, mention, setting);
    if (resolved && mention.apposition) this.#compare(resolved, mention, setting);
    return resolved;
  }

  #teller(mention: UnresolvedDate, setting: Setting): Tell {
    return (value, past) => {
      const cue =
        past && !mention.cue ? { direction: past, text: mention.text, start: mention.start } : mention.cue;
      return this.#point(value, cue ? { ...mention, cue } : mention, setting);
    };
  }

  /** Notes where a second telling of the same date disagrees. */
  #compare(resolved: Resolved, mention: UnresolvedDate, setting: Setting): void {
    const other = this.#point(mention.apposition!, mention, setting);
    if (!other || other.place.first === null || resolved.place.first === null) return;
    if (other.place.last! < resolved.place.first || other.place.first > resolved.place.last!) {
      resolved.notes.push(`Told a second way beside it as ${other.place.edtf}, which disagrees.`);
    }
  }

  #point(value: PointValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    switch (value.kind) {
      case 'fixed': {
        const bounds = fixedPlace(value.edtf, value.granularity);
        return {
          place: bounds,
          anchor: 'explicit',
          inferred: [],
          evidence: [{ kind: 'explicit' }],
          notes: [],
        };
      }
      case 'calendar':
        return resolveCalendar(value, mention, setting, this.#story);
      case 'earlier':
        return pointedAt(this.#story, value.what, setting);
      case 'window': {
        const { day } = baseOf(this.#story, setting, this.#said);
        const place = day === undefined ? unknownPlace(value.unit, true) : windowPlace(value, day);
        return isOnCalendar(place) ? fromPublication(place, day) : undefined;
      }
      case 'distance':
      case 'relative': {
        const told = value.base === 'earlier' || dayBefore(this.#story, value, mention.start, setting);
        if (told) return countedBack(this.#story, value, mention.start, setting);
        const compared = comparedWith(this.#story, value, mention, setting);
        if (compared) return compared;
        const { day, said } = baseOf(this.#story, setting, this.#said);
        if (day === undefined) return fromPublication(unknownPlace(value.unit, false), undefined);
        const place = value.kind === 'distance' ? distancePlace(value, day) : relativePlace(value, day);
        if (!isOnCalendar(place)) return undefined;
        const resolved = fromPublication(place, day);
        if (said) {
          resolved.anchor = 'earlier';
          resolved.evidence = [{ kind: 'anaphora', text: said.text, start: said.start }];
        }
        return resolved;
      }
    }
  }
}
