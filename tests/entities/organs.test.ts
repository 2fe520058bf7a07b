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
