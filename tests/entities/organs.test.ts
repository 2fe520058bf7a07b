import { expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

test.each(['Sở KH-CN', 'Sở VH-TT-DL', 'Sở LĐ-TB-XH', 'Sở GD-ĐT'])(
  'an office is called by all its acronyms: %s',
  office => {
    expect(entitiesOf(`${office} xử phạt công ty.`)[0]?.text).toBe(office);
  },
);

test.each([
  ['Tổng thống Nam Phi Cyril Ramaphosa nói chính phủ của ông đã mở cuộc điều tra.', 'ZAF'],
  ['Chính phủ Mỹ im lặng. Thủ tướng Nhật Shinzo Abe nói chính phủ của ông sẽ tăng thuế.', 'JPN'],
])('a government is of the state of whom the pronoun means: %s', (text, code) => {
  expect(entitiesOf(text).find(each => each.text === 'chính phủ')?.codes).toEqual([code]);
});

test.each([
  ['Lào họp báo. Bộ Công Thương nước này ký hiệp định.', 'Bộ Công Thương nước này', ['LAO']],
  [
    'Nhật Bản lên tiếng. Chánh văn phòng Nội các nước này phát biểu.',
    'Chánh văn phòng Nội các nước này',
    ['JPN'],
  ],
])('an organ of the home state by its name is of whom the words behind it tell: %s', (text, words, codes) => {
  expect(entitiesOf(text).find(each => each.text === words)?.codes).toEqual(codes);
});

test('a bare organ is that which the article has named with its state', () => {
  const text =
    'Cảnh sát Malaysia điều tra. Malaysia họp báo. Nạn nhân chờ bay về Macau, Trung Quốc. Cảnh sát bắt hai nghi phạm.';
  expect(entitiesOf(text).findLast(each => each.text === 'Cảnh sát')?.codes).toEqual(['MYS']);
});

test.each([
  ['Một số đồng minh của Mỹ cảnh báo Iran.', [[], ['USA'], ['IRN']]],
  ['Ông Biden thăm đồng minh Nhật Bản.', [['USA'], ['JPN']]],
  ['Các đồng minh trong NATO phản đối.', [['NATO']]],
])('allies are others than whose they are, and are named by their own names: %s', (text, expected) => {
  expect(entitiesOf(text).map(each => each.codes)).toEqual(expected);
});
