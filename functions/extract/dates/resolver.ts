/** From unresolved values to places on the calendar, counted from one publication day, or from none. */
import type { DateMention, Evidence } from '../../../schemas/date.ts';
import { fromDay, weekday } from '../../../schemas/day.ts';
import { calendarPlace, yearless } from './calendar-value.ts';
import type { Setting } from './context.ts';
import { dayPlace, fixedPlace, type Place } from './place.ts';
import { resolveList, resolveRange, type Tell } from './ranges.ts';
import { distancePlace, relativePlace, unknownPlace, windowPlace } from './relative-value.ts';
import {
  anaphora,
  checkedWeekday,
  fromEarlier,
  fromPublication,
  nothingKnown,
  type Resolved,
} from './resolved.ts';
import type { CalendarValue, PointValue, UnresolvedDate } from './value.ts';
import { chooseYear, type Earlier } from './year.ts';

/** An earlier date further back than this many paragraphs is no longer what `năm đó` points to. */
const REACH_OF_ANAPHORA = 4;
/** `giai đoạn này` names what it points to, and may stand further from it. */
const REACH_OF_PERIOD = 12;

/** So many dates back at most, which keeps the work linear. */
const RECENT = 40;

export class Resolver {
  readonly #mentions: readonly UnresolvedDate[];
  readonly #settings: readonly Setting[];
  readonly #published: number | undefined;
  readonly #earlier: Earlier[] = [];

  /** `published` is a day number; undefined where nothing is known. */
  constructor(
    mentions: readonly UnresolvedDate[],
    settings: readonly Setting[],
    published: number | undefined,
  ) {
    this.#mentions = mentions;
    this.#settings = settings;
    this.#published = published;
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
        this.#earlier.push({
          place: resolved.place,
          setting,
          start: mention.start,
          text: mention.text,
          carriesYear: (yearKnown || carried) && !mention.inName,
        });
      }
      return resolved;
    });
  }

  /** The dates before, as far back as anything points. */
  #recent(): readonly Earlier[] {
    return this.#earlier.slice(-RECENT);
  }

  #resolve(mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const { value } = mention;
    if (value.kind === 'range') return resolveRange(value, this.#teller(mention, setting), this.#published);
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
      const said = this.#recent().findLast(
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
    return { day: this.#published };
  }

  #isPast(place: Place): boolean {
    return this.#published === undefined || place.first! <= this.#published;
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
        return this.#pointsBack(value.what, setting);
      case 'window': {
        const { day } = this.#base(setting);
        const place = day === undefined ? unknownPlace(value.unit, true) : windowPlace(value, day);
        return fromPublication(place, day);
      }
      case 'distance':
      case 'relative': {
        if (value.base === 'earlier') return this.#fromEarlier(value, setting);
        const { day, said } = this.#base(setting);
        if (day === undefined) return fromPublication(unknownPlace(value.unit, false), undefined);
        const place = value.kind === 'distance' ? distancePlace(value, day) : relativePlace(value, day);
        const resolved = fromPublication(place, day);
        if (said) {
          resolved.anchor = 'earlier';
          resolved.evidence = [{ kind: 'anaphora', text: said.text, start: said.start }];
        }
        return resolved;
      }
    }
  }

  #fromEarlier(
    value: Extract<PointValue, { kind: 'relative' | 'distance' }>,
    setting: Setting,
  ): Resolved | undefined {
    const fine = value.unit === 'day' || value.unit === 'week' || value.unit === 'weekend';
    const before = this.#last(
      setting,
      ({ granularity }) =>
        granularity === 'day' || (!fine && (granularity === 'month' || value.unit !== 'month')),
    );
    if (!before) return undefined;
    const day = fine || value.unit === 'month' ? before.place.last! : before.place.first!;
    const place = value.kind === 'distance' ? distancePlace(value, day) : relativePlace(value, day);
    return fromEarlier(place, before);
  }

  #pointsBack(what: 'period' | 'any', setting: Setting): Resolved | undefined {
    const before =
      what === 'any'
        ? this.#last(setting, () => true)
        : this.#last(
            setting,
            ({ granularity, edtf }) => granularity === 'period' && edtf.includes('/'),
            REACH_OF_PERIOD,
          );
    return before && fromEarlier(before.place, before);
  }

  #last(setting: Setting, fits: (place: Place) => boolean, reach = REACH_OF_ANAPHORA): Earlier | undefined {
    return this.#recent().findLast(
      each =>
        setting.paragraph - each.setting.paragraph <= reach && each.place.first !== null && fits(each.place),
    );
  }

  #calendar(value: CalendarValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const whole: Resolved['inferred'] = [];
    const evidence: Evidence[] = [];
    let anchor: DateMention['anchor'] = 'explicit';
    let { year, month } = value;
    const { day: base } = this.#base(setting);

    if (typeof month === 'object') {
      const before = month.base === 'earlier' ? this.#last(setting, isMonthOrFiner) : undefined;
      const from = month.base === 'earlier' ? before?.place.first : base;
      if (from === undefined || from === null) {
        return value.day === undefined ? undefined : nothingKnown(`XXXX-XX-${two(value.day)}`, 'day');
      }
      const civil = fromDay(from);
      const count = civil.year * 12 + civil.month - 1 + month.shift;
      anchor = before ? 'earlier' : 'publication';
      evidence.push(before ? anaphora(before) : { kind: 'publication' });
      year = Math.floor(count / 12);
      month = (((count % 12) + 12) % 12) + 1;
      whole.push('month', 'year');
    } else if (typeof year === 'object') {
      const before = year.base === 'earlier' ? this.#last(setting, () => true) : undefined;
      const from = year.base === 'earlier' ? before?.place.first : base;
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
      return this.#bareDay(value, mention, setting);
    if (value.weekday !== undefined && month === undefined)
      return this.#bareWeekday(value.weekday, mention, setting);

    const answer = chooseYear({
      inYear: each => calendarPlace({ ...value, year: each }),
      start: mention.start,
      cue: mention.cue,
      weekday: value.weekday,
      setting,
      anchor: base,
      earlier: this.#earlier,
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

  /** `ngày 15` with neither month nor year: the month told before, else the one nearest to the publication. */
  #bareDay(value: CalendarValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const day = value.day!;
    const before = this.#recent().findLast(
      each =>
        each.place.first !== null &&
        isMonthOrFiner(each.place) &&
        setting.paragraph - each.setting.paragraph <= 1,
    );
    const { day: base } = this.#base(setting);
    const from = before?.place.first ?? base;
    if (from === undefined || from === null) return nothingKnown(`XXXX-XX-${two(day)}`, 'day');
    const { year, month } = fromDay(from);
    const candidates = [0, -1, 1].flatMap(shift => {
      const count = year * 12 + month - 1 + shift;
      const place = calendarPlace({
        kind: 'calendar',
        year: Math.floor(count / 12),
        month: (((count % 12) + 12) % 12) + 1,
        day,
      });
      return place ? [{ place, shift }] : [];
    });
    let best = before ? candidates.find(each => each.shift === 0) : undefined;
    if (!before && base !== undefined) {
      const fits = candidates.filter(({ place }) =>
        mention.cue?.direction === 'past'
          ? place.first! <= base
          : mention.cue?.direction === 'future'
            ? place.first! >= base
            : true,
      );
      const cost = ({ place, shift }: (typeof candidates)[number]) =>
        Math.abs(place.first! - base) + (shift === 0 ? 0 : 8);
      best = fits.sort((a, b) => cost(a) - cost(b))[0];
    }
    if (!best) return undefined;
    const evidence: Evidence = before ? anaphora(before) : { kind: 'nearest' };
    return checkedWeekday(
      {
        place: best.place,
        anchor: before ? 'earlier' : 'publication',
        inferred: ['month', 'year'],
        evidence: [evidence],
        notes: [],
      },
      value.weekday,
    );
  }

  /** `thứ Hai` alone: the last one up to the publication, unless the words look forward. */
  #bareWeekday(day: number, mention: UnresolvedDate, setting: Setting): Resolved {
    const { day: base } = this.#base(setting);
    if (base === undefined) return nothingKnown('XXXX-XX-XX', 'day');
    const back = (((weekday(base) - day) % 7) + 7) % 7;
    const { cue } = mention;
    const { tense } = setting;
    const evidence: Evidence[] = [];
    let found = base - back;
    if (cue) {
      evidence.push({ kind: 'cue', text: cue.text, start: cue.start });
      if (cue.direction === 'past' && back === 0) found -= 7;
      if (cue.direction === 'future' || (cue.direction === 'near' && tense?.direction !== 'past')) {
        if (back > 0 || cue.direction === 'future') found += 7;
      }
    } else if (tense?.direction === 'future') {
      evidence.push({ kind: 'cue', text: tense.text, start: tense.start });
      if (back > 0) found += 7;
    } else evidence.push({ kind: 'nearest' });
    return {
      place: dayPlace(found),
      anchor: 'publication',
      inferred: ['day', 'month', 'year'],
      evidence,
      notes: [],
    };
  }
}

const two = (number: number) => String(number).padStart(2, '0');

const isMonthOrFiner = ({ granularity }: Place) => granularity === 'day' || granularity === 'month';
