import { describe, expect, test } from 'vitest';
import { codes, eventOf } from '../events/read.ts';

const DAY = '2021-05-12';

describe('a person who is called by a word that is a country’s or a town’s', () => {
  test.each([
    ['Ngày 10/5, Công an quận 1 bắt Nguyễn Văn Đức. Ngày 9/5, Đức bỏ trốn.', 'bỏ trốn', 'Nguyễn Văn Đức'],
    ['Ngày 10/5, Công an quận 1 khởi tố Lê Thị Mỹ. Năm 2020, Mỹ lập công ty ma.', 'lập công ty', 'Lê Thị Mỹ'],
    ['Ngày 10/5, Công an quận 1 bắt Phùng Văn Vinh. Chiều 8/5, Vinh đâm chị Hoa.', 'đâm', 'Phùng Văn Vinh'],
  ])('is meant where the article has named him: %s', (text, trigger, name) => {
    expect(codes(eventOf(text, trigger, DAY).actors)).toEqual([name]);
  });

  test('is not meant where the article tells of the country too', () => {
    const text =
      'Ngày 10/5, ông Nguyễn Văn Đức gặp Thủ tướng Đức tại Berlin. Ngày 11/5, Đức viện trợ vắc xin cho Việt Nam.';
    expect(codes(eventOf(text, 'viện trợ', DAY).actors)).toEqual(['DEU']);
  });

  test('is not meant before he is named, nor by a word for where', () => {
    const text = 'Ngày 9/5, Nga lên án Mỹ. Ngày 10/5, Công an quận 1 bắt Trần Thị Nga.';
    expect(codes(eventOf(text, 'lên án', DAY).actors)).toEqual(['RUS']);
  });
});
