/** Where those who meet have come to, where crowds and hosts are at home, and houses told by a common noun. */
import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

const placeOf = (text: string, trigger: string) => eventOf(text, trigger, '2020-07-03').place?.country;

describe('a happening is placed', () => {
  test.each([
    ['Ngày 1/7, ông Macron đến Kiev gặp ông Zelensky.', 'gặp', 'UKR'],
    ['Ngày 1/7, Ngoại trưởng Nga Lavrov tiếp người đồng cấp Trung Quốc Vương Nghị.', 'tiếp', 'RUS'],
    [
      'Ngày 1/7, Thủ tướng Campuchia và Thủ tướng Lào gặp nhau tại một đồn biên phòng Thái Lan.',
      'gặp nhau',
      'THA',
    ],
    [
      'Hàng nghìn người Pháp hôm 1/7 xuống đường biểu tình. Mỹ và Anh lên tiếng. Trung Quốc bác bỏ.',
      'xuống đường biểu tình',
      'FRA',
    ],
    [
      'Ngày 1/7, quân đội Myanmar lật đổ chính phủ dân cử. Mỹ và Anh phản đối. Nga và Trung Quốc kêu gọi kiềm chế.',
      'lật đổ',
      'MMR',
    ],
  ])('where they came to, live or rule: %s', (text, trigger, country) => {
    expect(placeOf(text, trigger)).toBe(country);
  });

  test('not by the words that somebody says of it', () => {
    const text = 'Người phát ngôn Nga ngày 1/7 cảnh báo "bất kỳ quân NATO nào ở Ukraine cũng là mục tiêu".';
    expect(placeOf(text, 'cảnh báo')).not.toBe('UKR');
  });

  test('not at home where others of another state have a part in it', () => {
    expect(placeOf('Ngày 1/7, Nga phong tỏa tàu Ukraine. Mỹ và Anh phản đối.', 'phong tỏa')).toBeUndefined();
  });
});
