import { describe, expect, test } from 'vitest';
import { toEntities } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

const read = (text: string) =>
  entitiesOf(text).map(({ kind, text, codes, name }) => [kind, text, ...codes, ...(name ? [name] : [])]);

describe('parts of ministries and offices', () => {
  test.each([
    ['Phòng CSGT Hòa Bình dừng xe', 'Phòng CSGT Hòa Bình'],
    ['Ban ATGT tỉnh Hòa Bình họp', 'Ban ATGT tỉnh Hòa Bình'],
    ['Cục Quản lý Dược kiểm tra', 'Cục Quản lý Dược'],
    ['Ủy ban Kiểm tra Trung ương họp', 'Ủy ban Kiểm tra Trung ương'],
  ])('%s', (text, organ) => expect(read(text)).toEqual([['organ', organ, 'VNM']]));

  test('belong to the state that follows', () => {
    expect(read('Cơ quan Tình báo Hàn Quốc thông báo')).toEqual([
      ['organ', 'Cơ quan Tình báo Hàn Quốc', 'KOR'],
    ]);
  });

  test.each(['vụ cháy', 'phòng khách', 'ban đầu', 'cơ sở y tế', 'đội hình', 'vụ Lê Văn An'])(
    'are none in: %s',
    text => expect(entitiesOf(text).filter(({ kind }) => kind === 'organ')).toEqual([]),
  );

  test('end where a name of a person begins', () => {
    expect(read('Phó chủ nhiệm Văn phòng Chính phủ Lê Văn An ký')).toEqual([
      ['person', 'Phó chủ nhiệm Văn phòng Chính phủ Lê Văn An', 'VNM', 'Lê Văn An'],
    ]);
  });
});

describe('officers at home', () => {
  test.each([
    ['phó giám đốc Sở Y tế Hòa Bình Lê Văn An', 'phó giám đốc Sở Y tế Hòa Bình Lê Văn An'],
    ['Thượng tá Lê Văn An', 'Thượng tá Lê Văn An'],
    ['ông Lê Văn An, Trưởng phòng CSGT', 'ông Lê Văn An, Trưởng phòng CSGT'],
    ['thẩm phán Lê Văn An', 'thẩm phán Lê Văn An'],
  ])('%s', (text, officer) => expect(read(text)).toEqual([['person', officer, 'VNM', 'Lê Văn An']]));

  test('a rank gives a foreign name no country by itself, but with one it does', () => {
    expect(read('tướng Mark Smith nói')).toEqual([['person', 'tướng Mark Smith', 'Mark Smith']]);
    expect(read('tướng Mỹ Mark Smith nói')).toEqual([['person', 'tướng Mỹ Mark Smith', 'USA', 'Mark Smith']]);
  });

  test('a firm between post and name has no part in the name', () => {
    expect(read('Tổng giám đốc Sunimex Lê Thị Lan nói')).toEqual([
      ['person', 'Tổng giám đốc Sunimex Lê Thị Lan', 'Lê Thị Lan'],
    ]);
    expect(read('Chủ tịch kiêm Tổng giám đốc Lê Thị Lan nói')[0]!.at(-1)).toBe('Lê Thị Lan');
  });
});

describe('names of persons', () => {
  test('Văn and Thị tell a person of any people', () => {
    expect(read('Sín Thị Mỷ khai nhận')).toEqual([['person', 'Sín Thị Mỷ', 'Sín Thị Mỷ']]);
  });
  test('a function word with a capital may be the given name', () => {
    expect(entitiesOf('ông Lê Văn Nhờ 50 tuổi')[0]!.name).toBe('Lê Văn Nhờ');
  });
  test('Anh at the head of a sentence is a title before a name', () => {
    expect(entitiesOf('Anh Lê Thanh Phong (45 tuổi) kể.')[0]).toMatchObject({ name: 'Lê Thanh Phong' });
  });
  test('ông or bà may stand before a post', () => {
    expect(read('bà Thủ tướng Đức Angela Merkel')).toEqual([
      ['person', 'bà Thủ tướng Đức Angela Merkel', 'DEU', 'Angela Merkel'],
    ]);
  });
  test('years of the lunar calendar are none', () => expect(entitiesOf('dịp Tết Đinh Dậu')).toEqual([]));
});

describe('countries in other names', () => {
  test.each(['Xuân Hinh - Trung Kiên', 'sân vận động Quốc gia Mỹ Đình', 'Ban tiếp công dân Trung ương'])(
    'are none: %s',
    text =>
      expect(
        entitiesOf(text)
          .flatMap(toEntities)
          .filter(({ code }) => code),
      ).toEqual([]),
  );
});

test('addresses and numbers of documents name nobody', () => {
  expect(entitiesOf('xem https://vi.du/News/Anh-Nga.htm ở đó')).toEqual([]);
  expect(entitiesOf('Thông tư số 16/2018/TT-BGDĐT quy định')).toEqual([]);
});
