/** From unresolved values to places on the calendar, counted from one publication day, or from none. */
import type { DateMention, Evidence } from '../../../schemas/date.ts';
import { fromDay } from '../../../schemas/day.ts';
import { calendarPlace, yearless } from './calendar-value.ts';
import type { Setting } from './context.ts';
import { History } from './history.ts';
import { fixedPlace, isOnCalendar, type Place } from './place.ts';
import { comparedWith, countedBack, pointedAt, type Story, told } from './point-back.ts';
import { resolveList, resolveRange, type Tell } from './ranges.ts';
import { distancePlace, relativePlace, unknownPlace, windowPlace } from './relative-value.ts';
import {
  anaphora,
  checkedWeekday,
  fromPublication,
  looksBack,
  nothingKnown,
  type Resolved,
} from './resolved.ts';
import { bareDay, bareWeekday, inYearlessMonth, isMonthOrFiner, two } from './unnamed.ts';
import type { CalendarValue, PointValue, UnresolvedDate } from './value.ts';
import { chooseYear, type Earlier } from './year.ts';

export class Resolver {
  readonly #mentions: readonly UnresolvedDate[];
  readonly #settings: readonly Setting[];
  readonly #story: Story;

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

  /** The day from which a relative date counts: of the saying in a quotation, else of the publication. */
  #base(setting: Setting): { day: number | undefined; said?: Earlier } {
    if (setting.quote >= 0) {
      const said = this.#story.history
        .recent()
        .findLast(
          ({ place, setting: its, start }) =>
            its.paragraph === setting.paragraph &&
            its.quote < 0 &&
            start < setting.quote &&
            place.granularity === 'day' &&
            place.first !== null &&
            place.first === place.last,
        );
      if (said && setting.saidAt <= said.start && this.#isPast(said.place))
        return { day: said.place.first!, said };
    }
    return { day: this.#story.published };
  }

  #isPast(place: Place): boolean {
    return this.#story.published === undefined || place.first! <= this.#story.published;
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
        return this.#calendar(value, mention, setting);
      case 'earlier':
        return pointedAt(this.#story, value.what, setting);
      case 'window': {
        const { day } = this.#base(setting);
        const place = day === undefined ? unknownPlace(value.unit, true) : windowPlace(value, day);
        return isOnCalendar(place) ? fromPublication(place, day) : undefined;
      }
      case 'distance':
      case 'relative': {
        if (value.base === 'earlier') return countedBack(this.#story, value, mention.start, setting);
        const compared = comparedWith(this.#story, value, mention, setting);
        if (compared) return compared;
        const { day, said } = this.#base(setting);
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

  #calendar(value: CalendarValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const whole: Resolved['inferred'] = [];
    const evidence: Evidence[] = [];
    let anchor: DateMention['anchor'] = 'explicit';
    let { year, month } = value;
    const { day: base } = this.#base(setting);

    if (typeof month === 'object') {
      const before = told(this.#story, month, 'month', mention, setting);
      const from = before || month.base === 'earlier' ? before?.place.first : base;
      if (from === undefined || from === null) {
        if (value.day === undefined) return undefined;
        const ofMonth =
          month.base === 'earlier' && month.shift === 0
            ? this.#story.history.last(setting, isMonthOrFiner)
            : undefined;
        return ofMonth
          ? inYearlessMonth(ofMonth.place, value.day)
          : nothingKnown(`XXXX-XX-${two(value.day)}`, 'day');
      }
      const civil = fromDay(from);
      const count = civil.year * 12 + civil.month - 1 + month.shift;
      anchor = before ? 'earlier' : 'publication';
      evidence.push(before ? anaphora(before) : { kind: 'publication' });
      year = Math.floor(count / 12);
      month = (((count % 12) + 12) % 12) + 1;
      whole.push('month', 'year');
    } else if (typeof year === 'object') {
      const before = told(this.#story, year, 'year', mention, setting);
      const from = before || year.base === 'earlier' ? before?.place.first : base;
      if (from === undefined || from === null) {
        if (year.base === 'earlier') return undefined;
        return nothingKnown(...yearless(value));
      }
      anchor = before ? 'earlier' : 'publication';
      evidence.push(before ? anaphora(before) : { kind: 'publication' });
      year = fromDay(from).year + year.shift;
      whole.push('year');
    }

    if (typeof year === 'number') {
      const place = calendarPlace({ ...value, year, ...(month !== undefined && { month }) });
      if (!place) return undefined;
      if (evidence.length === 0) evidence.push({ kind: 'explicit' });
      return checkedWeekday({ place, anchor, inferred: whole, evidence, notes: [] }, value.weekday);
    }
    if (value.day !== undefined && month === undefined && !value.months)
      return bareDay(value, mention, setting, base, this.#story.history);
    if (value.weekday !== undefined && month === undefined)
      return bareWeekday(value.weekday, mention, setting, base);

    const answer = chooseYear({
      inYear: each => calendarPlace({ ...value, year: each }),
      start: mention.start,
      cue: mention.cue,
      weekday: value.weekday,
      setting,
      anchor: base,
      earlier: this.#story.history.all(),
    });
    if (!answer) return nothingKnown(...yearless(value));
    return checkedWeekday(
      {
        place: answer.place,
        anchor: answer.anchor,
        inferred: ['year'],
        evidence: answer.evidence,
        notes: [],
      },
      value.weekday,
    );
  }
}
