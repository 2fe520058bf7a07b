import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('a place that acts for its authorities', () => {
  test.each([
    ['Ngày 12/9, Hà Nội ban hành kế hoạch mới.', 'ban hành kế hoạch'],
    ['Ngày 12/9, thành phố Đà Nẵng đã yêu cầu các khách sạn đóng cửa.', 'yêu cầu'],
    ['Hà Nội ngày 9/9 phản đối cuộc tập trận tại Ba Bình.', 'phản đối'],
    ['Từ ngày 3/9, Vĩnh Long bắt đầu tiêm vaccine cho trẻ.', 'tiêm vaccine'],
    ['Lãnh đạo tỉnh Quảng Nam họp. Ngày 14/9, tỉnh yêu cầu các huyện báo cáo.', 'yêu cầu'],
  ])('does what only they do: %s', (text, trigger) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(['VNM']);
  });

  test.each([
    ['Ngày 12/9, Hà Nội có mưa to.', 'có mưa to'],
    ['Ngày 12/9, Nghệ An có 90 nhà dân bị ngập.', 'bị ngập'],
    ['Tháng 9, Hà Nội tăng 0,5%.', 'tăng'],
    ['Ngày 12/9, tại Hà Nội khai trương một cửa hàng.', 'khai trương'],
    ['Ngày 12/9, quán Hà Nội khai trương.', 'khai trương'],
  ])('does nothing else: %s', (text, trigger) => {
    expect(eventOf(text, trigger).actors).toEqual([]);
  });
});
