import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const pronouns = (text: string) =>
  entitiesOf(text)
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ text, name }) => [text, name]);

describe('a bare title', () => {
  test('is whoever was told of before', () => {
    expect(pronouns('Họa sĩ Lê Minh Sơn vẽ tranh. Năm 2014, anh mở triển lãm.')).toEqual([
      ['anh', 'Lê Minh Sơn'],
    ]);
  });

  test('is a foreigner whom no title shows to be a person', () => {
    expect(pronouns('Paul Wilson bán tranh. Hồi tháng 9, ông cam kết quyên góp.')).toEqual([
      ['ông', 'Paul Wilson'],
    ]);
  });

  test('is no part of another word', () => {
    expect(pronouns('Họa sĩ Lê Minh Sơn vẽ tranh. Hai anh em cô đơn.')).toEqual([]);
  });
});

test('the country of the same letters stays a country', () => {
  const [country] = entitiesOf('Ngày 3/9, Anh tuyên bố trừng phạt.');
  expect(country?.codes).toEqual(['GBR']);
});
