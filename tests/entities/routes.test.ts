import { describe, expect, test } from 'vitest';
import { codes, eventOf } from '../events/read.ts';
import { entitiesOf } from './read.ts';

describe('roads and lines', () => {
  test.each([
    ['Cao tốc Bắc Giang - Lạng Sơn', 'place'],
    ['Quốc lộ Hà Nội - Hải Phòng', 'place'],
    ['trạm BOT An Sương - An Lạc', 'firm'],
  ])('are named by both their ends: %s', (text, kind) => {
    expect(entitiesOf(`Hôm qua ${text} đã mở lại.`)).toMatchObject([{ text, kind }]);
  });

  test.each([
    ['Ngày 15/1/2014, cao tốc Bắc Giang - Lạng Sơn thông xe.', 'thông xe'],
    ['Ngày 6/9, tuyến đường sắt đô thị Cát Linh - Hà Đông bắt đầu khai thác.', 'bắt đầu khai thác'],
    ['Ngày 6/9, tuyến đường sắt Bắc Nam qua miền Trung đã thông tàu.', 'thông tàu'],
    ['Ngày 6/9, quốc lộ 1 đoạn qua Quảng Bình đã thông xe.', 'thông xe'],
  ])('do nothing, nor do the places on them: %s', (text, trigger) => {
    expect(eventOf(text, trigger).actors).toEqual([]);
  });

  test('are not what a day brings in', () => {
    expect(codes(eventOf('Hôm qua Quảng Bình ban hành kế hoạch mới.', 'ban hành kế hoạch').actors)).toEqual([
      'VNM',
    ]);
  });
});
