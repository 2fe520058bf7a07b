import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const read = (text: string) => entitiesOf(text).map(({ kind, text, name }) => [kind, text, name]);

test.each([
  ['gia đình ông Trần Văn Sơn khiếu nại', 'gia đình ông Trần Văn Sơn'],
  ['con gái của bà Lê Thị Hà kể lại', 'con gái của bà Lê Thị Hà'],
])('%s: others than the person', (text, words) => {
  expect(read(text)).toEqual([['common', words, undefined]]);
});

test('a verb that ends in such a noun tells of the person himself', () => {
  expect(read('Ủy ban công bố ông Trần Văn Sơn trúng cử').at(-1)).toEqual([
    'person',
    'ông Trần Văn Sơn',
    'Trần Văn Sơn',
  ]);
});

test('a couple is the person and another', () => {
  expect(read('Vợ chồng ông Trần Văn Sơn khiếu nại')[0]?.[2]).toBe('Trần Văn Sơn');
});

test.each([
  ['"Chồng tôi mất năm ngoái", bà Hà kể', 'Chồng tôi'],
  ['Ca sĩ Lê Thu Hằng kể chuyện. Mẹ cô đang ốm', 'Mẹ cô'],
  ['người quản lý của Trần Thu Hà lên tiếng', 'người quản lý của Trần Thu Hà'],
])('%s: others than whoever speaks or was named', (text, words) => {
  expect(read(text).map(([kind, words]) => [kind, words])).toContainEqual(['common', words]);
});

describe('the family of whoever is in office', () => {
  test.each([
    ['Con gái cựu Tổng thống Hàn Quốc Park Geun-hye bị bắt.'],
    ['Em trai Tổng thống Honduras bị kết án.'],
  ])('acts for no state: %s', text => {
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'common', codes: [] });
  });

  test('is another than those who act for him', () => {
    expect(entitiesOf('Trợ lý Tổng thống Mỹ nói.')[0]).toMatchObject({ codes: ['USA'] });
  });
});
