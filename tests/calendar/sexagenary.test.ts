import { expect, test } from 'vitest';
import { canChi, yearsNamed } from '../../functions/extract/calendar/sexagenary.ts';

test.each([
  [1789, 'Kỷ Dậu'],
  [1945, 'Ất Dậu'],
  [1968, 'Mậu Thân'],
  [1984, 'Giáp Tý'],
  [2014, 'Giáp Ngọ'],
  [2023, 'Quý Mão'],
  [2043, 'Quý Hợi'],
])('the year %i is %s', (year, name) => {
  expect(canChi(year)).toBe(name);
});

test('a name comes again every sixty years', () => {
  expect(yearsNamed('Mậu Thân', 1900, 2100)).toEqual([1908, 1968, 2028, 2088]);
  expect(yearsNamed('Mậu Thân', 1968, 1968)).toEqual([1968]);
  expect(yearsNamed('Mậu Thân', 1969, 2000)).toEqual([]);
});

test('spellings with i and y, in either case, are the same name', () => {
  for (const spelling of ['Kỷ Tỵ', 'kỉ tị', 'KỶ TỊ', 'Kỉ Tỵ']) {
    expect(yearsNamed(spelling, 1980, 2000)).toEqual([1989]);
  }
  expect(yearsNamed('Quí Mẹo', 2000, 2030)).toEqual([2023]);
});

test('a stem and a branch that never meet are no name', () => {
  expect(yearsNamed('Giáp Sửu', 1900, 2100)).toEqual([]);
  expect(yearsNamed('năm nay', 1900, 2100)).toEqual([]);
});
