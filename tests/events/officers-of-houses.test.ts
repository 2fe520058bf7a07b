import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('an officer named right behind his house', () => {
  test.each([
    [
      'Ngày 5/9, Công an Hà Nội bắt tạm giam Giám đốc Công ty cổ phần Địa ốc Sơn Hà Nguyễn Thái Luyện.',
      'Nguyễn Thái Luyện',
    ],
    [
      'Ngày 5/9, Công an Hà Nội bắt tạm giam Phó giám đốc Bệnh viện Bạch Mai Nguyễn Ngọc Hiền.',
      'Nguyễn Ngọc Hiền',
    ],
    ['Ngày 5/9, Công an Hà Nội bắt tạm giam Hiệu trưởng Trường THPT Chu Văn An Lê Mai Anh.', 'Lê Mai Anh'],
    [
      'Ngày 5/9, Công an Hà Nội bắt tạm giam Tổng giám đốc Công ty TNHH Nhật Cường Bùi Quang Huy.',
      'Bùi Quang Huy',
    ],
  ])('is told by his own name: %s', (text, name) => {
    expect(codes(eventOf(text, 'bắt tạm giam').recipients)).toEqual([name]);
  });

  test('is none where the house is called after somebody', () => {
    const text = 'Ngày 5/9, hiệu trưởng Trường THPT Nguyễn Thị Minh Khai khai giảng năm học.';
    expect(codes(eventOf(text, 'khai giảng năm học').actors)).not.toContain('Nguyễn Thị Minh Khai');
  });
});

test.each([
  ['Ngày 5/9, Vietnam Airlines huỷ 12 chuyến bay.', 'huỷ', 'Vietnam Airlines'],
  [
    'Ngày 5/9, Ngân hàng TMCP Kỹ thương Việt Nam phát hành trái phiếu.',
    'phát hành trái phiếu',
    'Kỹ thương Việt Nam',
  ],
  ['Ngày 5/9, Ngân hàng Đông Á khai trương chi nhánh.', 'khai trương chi nhánh', 'Ngân hàng Đông Á'],
])('a firm whose name has a place or common words in it: %s', (text, trigger, name) => {
  expect(codes(eventOf(text, trigger).actors)).toEqual([name]);
});

test.each(['bầu', 'thông qua'])('what is decided at a sitting that is opened: %s', trigger => {
  const text =
    'Sáng 9/10, HĐND TP Đà Nẵng khai mạc kỳ họp bất thường. Tại kỳ họp, các đại biểu bầu ông Lê An làm Phó chủ tịch. HĐND thông qua năm nghị quyết.';
  expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
});
