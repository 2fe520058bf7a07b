import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, isoMonth, isoYear, toDay } from '../../schemas/day.ts';
import { boundsOf, type DayBounds, edtfBounds, parseEdtf } from '../../schemas/edtf.ts';
import { Edtf } from '../../schemas/span.ts';

/** Bounds by the `edtf` package, null for an end that it holds infinite. @throws where it parses nothing. */
function packageBounds(text: string): DayBounds {
  const value = edtf(text);
  const day = (milliseconds: number) =>
    Number.isFinite(milliseconds) ? Math.floor(milliseconds / 86_400_000) : null;
  return { first: day(value.min), last: day(value.max) };
}

const years = fc.integer({ min: 1000, max: 2999 });
const days = fc.integer({ min: toDay(1000, 1, 1), max: toDay(2999, 12, 31) });
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => isoMonth(y, m));
const decades = years.map(year => `${isoYear(year).slice(0, 3)}X`);
const centuries = years.map(year => `${isoYear(year).slice(0, 2)}XX`);
const parts = fc.oneof(
  months.map(month => `${month}-XX`),
  years.map(year => `${isoYear(year)}-XX`),
  years.map(year => `${isoYear(year)}-XX-XX`),
  fc
    .tuple(years, fc.integer({ min: 1, max: 31 }))
    .map(([y, d]) => `${isoYear(y)}-XX-${String(d).padStart(2, '0')}`),
);
const plain = fc.oneof(days.map(isoDay), months, years.map(isoYear));
const dates = fc.oneof(plain, decades, centuries);
const qualified = fc.tuple(plain, fc.constantFrom('~', '?', '%')).map(([date, mark]) => date + mark);

describe('agreement with the edtf package', () => {
  const agree = (text: string) => {
    expect(edtfBounds(text), text).toEqual(packageBounds(text));
  };

  test('dates, decades, centuries, and dates with parts unknown or uncertain', () => {
    fc.assert(fc.property(fc.oneof(dates, parts, qualified), agree), { numRuns: 400 });
  });

  test('intervals, of which only those in order are any', () => {
    fc.assert(
      fc.property(plain, plain, (from, to) => {
        const text = `${from}/${to}`;
        const { first } = edtfBounds(from);
        const { last } = edtfBounds(to);
        if (first! > last!) expect(() => edtf(text), text).toThrow();
        // The package orders by the first days and refuses intervals that begin and end in the same day, month or year.
        else if (first! < edtfBounds(to).first!) agree(text);
        expect(parseEdtf(text) === undefined, text).toBe(first! > last!);
      }),
      { numRuns: 400 },
    );
  });

  test('intervals without an end', () => {
    fc.assert(
      fc.property(plain, from => {
        agree(`${from}/..`);
      }),
    );
  });

  test('sets of dates, all or one of them', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), fc.boolean(), (list, all) => {
        const members = [...list].sort((a, b) => a - b).map(isoDay);
        agree(all ? `{${members}}` : `[${members}]`);
      }),
    );
  });

  test('what neither takes for a date', () => {
    for (const text of [
      '',
      '2014-04-31',
      '2014-13',
      '2014-1',
      '2014-10-9',
      'XXXX-02-30',
      'XXXX-13',
      '-0000',
      '2014/2013',
      '2014/2015/2016',
      '[2014',
      '{2014,}',
      '[]',
      '2014 ',
      '9/10/2014',
    ]) {
      expect(parseEdtf(text), text).toBeUndefined();
      expect(() => edtf(text), text).toThrow();
    }
  });
});

// Where the package (4.11) is silent or wrong, ISO 8601-2 and the contract of this project decide.
describe('where we differ from the edtf package', () => {
  const span = (text: string) => {
    const { first, last } = edtfBounds(text);
    return [first === null ? null : isoDay(first), last === null ? null : isoDay(last)];
  };

  test('seasons are the meteorological ones, not quarters of the year', () => {
    expect(span('2014-21')).toEqual(['2014-03-01', '2014-05-31']);
    expect(span('2014-22')).toEqual(['2014-06-01', '2014-08-31']);
    expect(span('2014-23')).toEqual(['2014-09-01', '2014-11-30']);
    expect(span('2015-24')).toEqual(['2015-12-01', '2016-02-29']);
    expect(span('2014-21/2014-22')).toEqual(['2014-03-01', '2014-08-31']);
  });

  test('a range in a set reaches to its end', () => {
    expect(span('[2016-04-09..2016-04-23]')).toEqual(['2016-04-09', '2016-04-23']);
    expect(span('{2014,2015..2017}')).toEqual(['2014-01-01', '2017-12-31']);
    expect(span('[2014..2015-05]')).toEqual(['2014-01-01', '2015-05-31']);
  });

  test('an open beginning is open', () => {
    expect(span('../2010')).toEqual([null, '2010-12-31']);
    expect(span('[..2010-11-18]')).toEqual([null, '2010-11-18']);
    expect(span('[2010-11-18..]')).toEqual(['2010-11-18', null]);
    expect(span('../..')).toEqual([null, null]);
    expect(parseEdtf('[..]')).toBeUndefined();
    expect(parseEdtf('{..}')).toBeUndefined();
  });

  test('29 February needs a leap year', () => {
    expect(parseEdtf('2014-02-29')).toBeUndefined();
    expect(parseEdtf('2016-02-29')).toBeDefined();
  });

  test('without a year nothing is bounded', () => {
    for (const text of ['XXXX-10-09', 'XXXX-10', 'XXXX', 'XXXX-XX-09', 'XXXX-22']) {
      expect(span(text), text).toEqual([null, null]);
    }
    expect(parseEdtf('XXXX-02-29')).toBeDefined();
  });
});

describe('values', () => {
  test('a day goes to text and back', () => {
    fc.assert(
      fc.property(days, day => {
        expect(edtfBounds(isoDay(day))).toEqual({ first: day, last: day });
      }),
    );
  });

  test('the text is kept, and the bounds are in order', () => {
    const ordered = fc
      .tuple(dates, dates)
      .map(([a, b]) => (edtfBounds(a).first! <= edtfBounds(b).last! ? `${a}/${b}` : `${b}/${a}`));
    const values = fc.oneof(dates, parts, qualified, ordered);
    fc.assert(
      fc.property(values, text => {
        const value = parseEdtf(text)!;
        expect(value.text).toBe(text);
        const { first, last } = boundsOf(value);
        expect(first!).toBeLessThanOrEqual(last!);
      }),
    );
  });

  test('any string is a value or none, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129X-/.[]{},~?%') }), text => {
        const value = parseEdtf(text);
        expect(Edtf.safeParse(text).success).toBe(value !== undefined);
        if (value) expect(() => boundsOf(value)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2014-10-09', 'day'],
    ['2014-10', 'month'],
    ['2014', 'year'],
    ['201X', 'decade'],
    ['20XX', 'century'],
    ['2014-22', 'season'],
    ['XXXX-22', 'season'],
    ['XXXX-10', 'month'],
    ['XXXX-10-09', 'day'],
  ])('%s is a %s', (text, granularity) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'date', granularity });
  });

  test('what is no value is refused in words', () => {
    expect(() => edtfBounds('30/2/2014')).toThrow('not an EDTF value: "30/2/2014"');
  });
});
