import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const persons = (text: string) =>
  entitiesOf(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, codes }) => [name, ...codes].join(' '));

describe('a post that is held no more', () => {
  test.each([
    [
      'Cựu đại sứ Mỹ tại Nga Peter Holden chỉ trích Iran. Ông Holden im lặng.',
      ['Peter Holden', 'Peter Holden'],
    ],
    ['Nguyên Giám đốc Sở Y tế Hà Nội Lê Văn Sơn bị bắt. Ông Sơn từ chối.', ['Lê Văn Sơn', 'Lê Văn Sơn']],
    ['Cựu điệp viên Nga Pavel Orlov rời Anh.', ['Pavel Orlov']],
    ['Ông Pavel Orlov từng là đại tá tình báo quân đội Nga.', ['Pavel Orlov']],
  ])('lets nobody act for its state: %s', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  test('is still told of those who led a state, and of those who are in office', () => {
    expect(persons('Cựu Tổng thống Mỹ Peter Holden rời Iran.')).toEqual(['Peter Holden USA']);
    expect(persons('Đại sứ Mỹ tại Nga Peter Holden rời Iran.')).toEqual(['Peter Holden USA']);
  });

  test('makes private people of those who served: %s', () => {
    const [some] = entitiesOf('Các cựu quan chức Mỹ chỉ trích Iran.');
    expect(some).toMatchObject({ kind: 'common', codes: [], country: 'USA' });
  });
});

describe('a noun for people who serve a state', () => {
  test('takes in the name behind it', () => {
    expect(persons('Nhà ngoại giao Nga Pavel Orlov rời Anh.')).toEqual(['Pavel Orlov RUS']);
    expect(persons('Ba nhà ngoại giao Nga rời Anh.')).toEqual([]);
  });
});
