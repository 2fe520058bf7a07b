import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('words that decide what a verb of many uses tells', () => {
  test.each([
    ['Đêm 8/10, bệnh nhân được chỉ định mổ lấy thai.', 'chỉ định mổ', 'AID'],
    ['Sáng 8/10, tài xế đến công an trình diện.', 'trình diện', 'PROSECUTE'],
    ['Tối 8/10, vương miện thuộc về Nguyễn Thị Mận.', 'vương miện thuộc về', 'CONTEST'],
    ['Năm 1965, ông Lâm lập gia đình với bà Mận.', 'lập gia đình', 'LIFE'],
  ])('%s', (text, trigger, type) => {
    expect(eventOf(text, trigger).type).toBe(type);
  });

  test('what an app is for is no deed of it', () => {
    const text = 'Tháng 3/2014, ứng dụng giao đồ ăn Hà Hải gọi thành công 12 triệu USD.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['gọi thành công']);
  });
});

describe('how old somebody grew', () => {
  test('is no happening beside the death', () => {
    const text = 'Nhạc sĩ Trần Văn Lâm qua đời lúc 3h sáng 9/10, hưởng thọ 85 tuổi.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['qua đời']);
  });
});

describe('prices of the time before', () => {
  test('are not of the day that is told', () => {
    const text = 'Chiều 10/10, giá xăng tăng 1.000 đồng. Kỳ điều hành trước, xăng tăng 500 đồng.';
    expect(eventsOf(text)).toHaveLength(1);
  });
});
