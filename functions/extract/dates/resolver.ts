/** From unresolved values to places on the calendar, counted from one publication day, or from none. */
import type { DateMention, Evidence } from '../../../schemas/date.ts';
import { fromDay, toDay, weekday } from '../../../schemas/day.ts';
import { calendarPlace, yearless } from './calendar-value.ts';
import type { Setting } from './context.ts';
import { dayPlace, monthPlace, type Place, rangePlace, yearPlace } from './place.ts';
import { distancePlace, relativePlace, unknownPlace, windowPlace } from './relative-value.ts';
import type { CalendarValue, ListValue, PointValue, RangeValue, UnresolvedDate } from './value.ts';
import { chooseYear, type Earlier } from './year.ts';

export interface Resolved {
  place: Place;
  anchor: DateMention['anchor'];
  inferred: DateMention['inferred'];
  evidence: Evidence[];
  notes: string[];
}

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
        const carried = resolved.anchor === 'earlier';
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
    if (value.kind === 'range') return this.#range(value, mention, setting);
    if (value.kind === 'list') return this.#list(value, mention, setting);
    const resolved = this.#point(value, mention, setting);
    if (resolved && mention.apposition) this.#compare(resolved, mention, setting);
    return resolved;
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
        const bounds = placeOfFixed(value.edtf, value.granularity);
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
    return back(place, before);
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
    return before && back(before.place, before);
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
      evidence.push(
        before ? { kind: 'anaphora', text: before.text, start: before.start } : { kind: 'publication' },
      );
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
      evidence.push(
        before ? { kind: 'anaphora', text: before.text, start: before.start } : { kind: 'publication' },
      );
      year = fromDay(from).year + year.shift;
      whole.push('year');
    }

    if (typeof year === 'number') {
      const place = calendarPlace({ ...value, year, ...(month !== undefined && { month }) });
      if (!place) return undefined;
      if (evidence.length === 0) evidence.push({ kind: 'explicit' });
      return checked({ place, anchor, inferred: whole, evidence, notes: [] }, value.weekday);
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
    if (!answer) return checkedYearless(value);
    return checked(
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
    const evidence: Evidence = before
      ? { kind: 'anaphora', text: before.text, start: before.start }
      : { kind: 'nearest' };
    return checked(
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

  #range(value: RangeValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const { from, to } = value;
    if (to === 'now') return this.#upToNow(from, mention, setting);
    const end = this.#point(to, mention, setting);
    if (!end) return undefined;
    if (from === 'now') {
      const base = this.#published;
      if (base === undefined) return nothingKnown(`XXXX-XX-XX/${end.place.edtf}`, 'period');
      const part = end.place.granularity === 'year' && value.toMod !== undefined;
      const start = part ? monthOf(base) : alike(end.place, base);
      const last = part && value.toMod === 'end' ? lastMonth(end.place) : end.place;
      const place = rangePlace(start, last);
      return place && { ...end, place, anchor: 'publication' };
    }
    const start = this.#borrowing(from, to, end, mention, setting);
    if (!start) return undefined;
    if ((start.place.first === null) !== (end.place.first === null)) return undefined;
    // A first that came out after the last tells the same stretch a year earlier.
    const place = rangePlace(start.place, end.place) ?? this.#backwards(value, start, mention, setting);
    if (!place) return undefined;
    const evidence = start.evidence.length > 0 && start.anchor === 'explicit' ? start.evidence : end.evidence;
    return {
      place,
      anchor: start.anchor === 'explicit' && end.anchor === 'explicit' ? 'explicit' : end.anchor,
      inferred: [...new Set([...start.inferred, ...end.inferred])],
      evidence,
      notes: [...start.notes, ...end.notes],
    };
  }

  /** The last has no year of its own but the first has: `từ 20/12/2014 đến 5/1`. */
  #backwards(
    value: RangeValue,
    start: Resolved,
    mention: UnresolvedDate,
    setting: Setting,
  ): Place | undefined {
    if (value.to === 'now' || value.to.kind !== 'calendar' || value.to.year !== undefined) return undefined;
    if (start.place.first === null) return undefined;
    const { year } = fromDay(start.place.first);
    for (const each of [year, year + 1]) {
      const end = this.#point({ ...value.to, year: each }, mention, setting);
      const place = end && rangePlace(start.place, end.place);
      if (place) return place;
    }
    return undefined;
  }

  /** The first of two borrows the year and the month that it lacks from the last. */
  #borrowing(
    from: PointValue,
    to: PointValue,
    end: Resolved,
    mention: UnresolvedDate,
    setting: Setting,
  ): Resolved | undefined {
    if (from.kind !== 'calendar') return this.#point(from, mention, setting);
    if (end.place.first === null) return this.#borrowingMonth(from, to, mention, setting);
    if (typeof from.year === 'number' || typeof from.month === 'object')
      return this.#point(from, mention, setting);
    if (typeof from.year === 'object') return this.#point(from, mention, setting);
    const { year, month } = fromDay(end.place.first);
    const lent: CalendarValue = { ...from, year };
    const isDay = from.day !== undefined || from.days !== undefined;
    if (isDay && from.month === undefined) lent.month = month;
    if (from.month === undefined && !isDay && from.weekday !== undefined && !from.months) {
      // `từ thứ Hai đến thứ Sáu`: the last such weekday before the end.
      const back = (((weekday(end.place.first) - from.weekday) % 7) + 7) % 7;
      return { ...end, place: dayPlace(end.place.first - back) };
    }
    if (from.month === undefined && !isDay && !from.months && from.season === undefined) {
      return this.#point(from, mention, setting);
    }
    let place = calendarPlace(lent);
    if (place && place.first! > end.place.last!) place = calendarPlace({ ...lent, year: year - 1 });
    if (isDay && from.month === undefined && place && place.first! > end.place.last!) {
      const earlier = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
      place = calendarPlace({ ...lent, ...earlier });
    }
    const explicit = to.kind === 'calendar' && typeof to.year === 'number';
    return (
      place && {
        place,
        anchor: explicit ? 'explicit' : end.anchor,
        inferred: ['year'],
        evidence: explicit ? [{ kind: 'range' }] : end.evidence,
        notes: [],
      }
    );
  }

  /** No year is known for either: the month at least is shared. */
  #borrowingMonth(
    from: CalendarValue,
    to: PointValue,
    mention: UnresolvedDate,
    setting: Setting,
  ): Resolved | undefined {
    const lent =
      from.day !== undefined && from.month === undefined && to.kind === 'calendar' ? to.month : undefined;
    return this.#point(lent === undefined ? from : { ...from, month: lent }, mention, setting);
  }

  #upToNow(from: PointValue | 'now', mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    if (from === 'now') return undefined;
    const past: UnresolvedDate =
      mention.cue === undefined
        ? { ...mention, cue: { direction: 'past', text: mention.text, start: mention.start } }
        : mention;
    const start = this.#point(from, past, setting);
    if (!start) return undefined;
    const { value } = mention;
    const fromStart = value.kind === 'range' && value.fromMod === 'start';
    const base = this.#published;
    if (base === undefined) {
      return {
        ...start,
        place: { ...start.place, edtf: `${start.place.edtf}/..`, last: null, granularity: 'period' },
      };
    }
    // `từ đầu năm đến nay` begins in January, `từ đầu tháng` on its first day.
    const relative = from.kind === 'relative' || (from.kind === 'calendar' && typeof from.year === 'object');
    const first =
      fromStart && relative && start.place.first !== null
        ? start.place.granularity === 'year'
          ? monthOf(start.place.first)
          : dayPlace(start.place.first)
        : start.place;
    const place = rangePlace(first, alike(first, base));
    return place && { ...start, place: { ...place, granularity: 'period' } };
  }

  #list(value: ListValue, mention: UnresolvedDate, setting: Setting): Resolved | undefined {
    const last = value.members.at(-1)!;
    const end = this.#point(last, mention, setting);
    if (!end) return undefined;
    const places: Place[] = [end.place];
    for (let i = value.members.length - 2; i >= 0; i--) {
      const member = this.#borrowing(value.members[i]!, last, end, mention, setting);
      if (!member) return undefined;
      places.unshift(member.place);
    }
    const place = together(places);
    return place && { ...end, place };
  }
}

/** Several places as one value: an interval where they touch, else the set of them. */
function together(places: readonly Place[]): Place | undefined {
  if (places.length === 1) return places[0];
  const first = places[0]!;
  const last = places.at(-1)!;
  const simple = places.every(place => !/[/[{]/.test(place.edtf));
  const touch = places.every(
    (place, i) =>
      i === 0 ||
      nextYearless(places[i - 1]!.edtf, place.edtf) ||
      (place.first !== null && places[i - 1]!.last !== null && place.first === places[i - 1]!.last! + 1),
  );
  const period = first.granularity === 'day' ? 'day' : 'period';
  if (touch && (first.granularity === 'day' || first.granularity === 'year' || !simple)) {
    return rangePlace(first, last, period);
  }
  if (!simple) {
    const edtf = `{${places.map(place => place.edtf.replace('/', '..')).join(',')}}`;
    return { edtf, granularity: 'period', first: first.first, last: last.last };
  }
  const edtf = `{${places.map(place => place.edtf).join(',')}}`;
  return { edtf, granularity: first.granularity, first: first.first, last: last.last };
}

/** Whether `XXXX-07-08` follows `XXXX-07-07`. */
function nextYearless(before: string, after: string): boolean {
  return (
    before.startsWith('XXXX-') &&
    before.slice(0, 8) === after.slice(0, 8) &&
    Number(after.slice(8)) === Number(before.slice(8)) + 1
  );
}

const two = (number: number) => String(number).padStart(2, '0');

const isMonthOrFiner = ({ granularity }: Place) => granularity === 'day' || granularity === 'month';

function fromPublication(place: Place, day: number | undefined): Resolved {
  return {
    place,
    anchor: day === undefined ? 'none' : 'publication',
    inferred: [],
    evidence: [{ kind: day === undefined ? 'none' : 'publication' }],
    notes: [],
  };
}

function back(place: Place, before: Earlier): Resolved {
  return {
    place,
    anchor: 'earlier',
    inferred: [],
    evidence: [{ kind: 'anaphora', text: before.text, start: before.start }],
    notes: [],
  };
}

function nothingKnown(edtf: string, granularity: Place['granularity']): Resolved {
  return {
    place: { edtf, granularity, first: null, last: null },
    anchor: 'none',
    inferred: [],
    evidence: [{ kind: 'none' }],
    notes: [],
  };
}

function checkedYearless(value: CalendarValue): Resolved {
  return nothingKnown(...yearless(value));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The explicit date wins over a weekday that cannot be; the record says so. */
function checked(resolved: Resolved, day: number | undefined): Resolved {
  const { first, last } = resolved.place;
  if (day === undefined || first === null || first !== last) return resolved;
  const actual = weekday(first);
  if (actual !== day) {
    resolved.notes.push(
      `The text says ${WEEKDAYS[day - 1]}, but ${resolved.place.edtf} is a ${WEEKDAYS[actual - 1]}.`,
    );
  }
  return resolved;
}

/** The publication at the granularity of another place. */
function alike(place: Place, day: number): Place {
  const { year, month } = fromDay(day);
  switch (place.granularity) {
    case 'day':
    case 'week':
      return dayPlace(day);
    case 'month':
      return monthPlace(year, month);
    case 'quarter':
    case 'half':
    case 'season':
      return monthPlace(year, month);
    default:
      return yearPlace(year);
  }
}

const monthOf = (day: number) => {
  const { year, month } = fromDay(day);
  return monthPlace(year, month);
};

const lastMonth = (place: Place) => monthOf(place.last!);

function placeOfFixed(edtf: string, granularity: Place['granularity']): Place {
  const span = /^(\d{4})\/(\d{4})$/.exec(edtf);
  if (span)
    return { edtf, granularity, first: toDay(Number(span[1]), 1, 1), last: toDay(Number(span[2]), 12, 31) };
  const mask = /^\d{2,3}X{1,2}$/.exec(edtf);
  if (mask) {
    const low = Number(edtf.replaceAll('X', '0'));
    return {
      edtf,
      granularity,
      first: toDay(low, 1, 1),
      last: toDay(Number(edtf.replaceAll('X', '9')), 12, 31),
    };
  }
  return { edtf, granularity, first: null, last: null };
}
