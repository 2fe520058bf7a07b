import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable } from '../../cli/output/table.ts';
import { displayWidth, printable, truncate } from '../../cli/output/width.ts';

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

  test('leaves out columns without values', () => {
    expect(renderTable([['2014', 'họp', '']], columns, 40)).toBe('DATE  WHAT\n2014  họp');
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
      }),
    );
  });
});
