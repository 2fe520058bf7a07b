import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_COLUMN } from '../../cli/output/events.ts';
import { type Column, renderTable } from '../../cli/output/table.ts';
import { displayWidth, printable, truncate, wrap } from '../../cli/output/width.ts';

describe('a table', () => {
  const columns = [
    { title: 'DATE', value: (row: string[]) => row[0]! },
    { title: 'WHAT', value: (row: string[]) => row[1]!, shrinkTo: 6 },
    { title: 'NOTE', value: (row: string[]) => row[2]! },
  ];

  test('lines its columns up, whatever the letters are composed of', () => {
    const rows = [
      ['2014-04-01', 'NATO đình chỉ hợp tác', 'x'],
      ['2014', 'họp'.normalize('NFD'), 'y'],
    ];
    const lines = renderTable(rows, columns, 80).split('\n');
    expect(lines.map(line => line.search(/NOTE|x$|y$/))).toEqual([35, 35, 35]);
  });

  test('gives way in the columns that may shrink, and marks what is cut off', () => {
    const lines = renderTable([['2014-04-01', 'NATO đình chỉ hợp tác với Nga', 'x']], columns, 30).split(
      '\n',
    );
    expect(lines[1]).toBe('2014-04-01  NATO đình c…  x');
    expect(lines.every(line => displayWidth(line) <= 30)).toBe(true);
  });

  test('gives the columns their widths by weight, and leaves out what a narrow terminal has no room for', () => {
    const [date, what, note] = columns;
    const weighted = [date!, { ...what!, weight: 3 }, { ...note!, shrinkTo: 4, hideBelow: 40 }];
    const row = ['2014', 'NATO đình chỉ hợp tác với Nga', 'thông cáo chung của ngoại trưởng'];
    expect(renderTable([row], weighted, 42).split('\n')[1]).toBe(
      '2014  NATO đình chỉ hợp tác với…  thông c…',
    );
    expect(renderTable([row], weighted, 39)).not.toContain('NOTE');
  });

  test('goes on below where a column may, and cuts off only what does not fit there', () => {
    const [date, what] = columns;
    const lines = (text: string) =>
      renderTable([['2014', text]], [date!, { ...what!, lines: 2 }], 20)
        .split('\n')
        .slice(1);
    expect(lines('NATO đình chỉ hợp tác')).toEqual(['2014  NATO đình chỉ', '      hợp tác']);
    expect(lines('NATO đình chỉ mọi hợp tác với Nga')).toEqual([
      '2014  NATO đình chỉ',
      '      mọi hợp tác v…',
    ]);
    expect(lines('NATO')).toEqual(['2014  NATO']);
  });

  test('leaves out columns without values', () => {
    expect(renderTable([['2014', 'họp', '']], columns, 40)).toBe('DATE  WHAT\n2014  họp');
  });
});

describe('the dates of a table', () => {
  const columns: Column<{ date: string; what: string }>[] = [
    DATE_COLUMN,
    { title: 'WHAT', value: ({ what }) => what, shrinkTo: 16 },
  ];
  const cells = (date: string) =>
    renderTable([{ date, what: 'cuộc họp '.repeat(20) }], columns, 40)
      .split('\n')
      .slice(1)
      .map(line => line.split('  ')[0]);

  test('are never cut within a day: sets and intervals go on below', () => {
    expect(cells('[..2014-04-08]')).toEqual(['[..2014-04-08]']);
    expect(cells('2016-07-08/2016-07-09')).toEqual(['2016-07-08/', '2016-07-09']);
    expect(cells('[2016-04-09..2016-04-23]')).toEqual(['[2016-04-09..', '2016-04-23]']);
    expect(cells('[2009-11-19,2010-11-19,2011-11-19]')).toEqual([
      '[2009-11-19,',
      '2010-11-19,',
      '2011-11-19]',
    ]);
    expect(cells('2014-04/..')).toEqual(['2014-04/..']);
  });
});

describe('text for a terminal', () => {
  test('carries no control characters, line breaks or changes of direction', () => {
    expect(printable('a\u001b[31mb\nc\u202ed')).toBe('a [31mb cd');
  });

  test('counts wide and combining signs as terminals draw them', () => {
    expect(displayWidth('年表')).toBe(4);
    expect(displayWidth('Niên Biểu'.normalize('NFD'))).toBe(9);
  });

  test('is never cut wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(displayWidth(truncate(printable(text), width))).toBeLessThanOrEqual(width);
        const lines = wrap(printable(text), width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
