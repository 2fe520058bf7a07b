import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

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
    ['Ngày 12/9, chợ Hà Nội khai trương.', 'khai trương'],
  ])('does nothing else: %s', (text, trigger) => {
    expect(eventOf(text, trigger).actors).toEqual([]);
  });
});

describe('a town or state that cases are counted in', () => {
  test.each([
    ['Ngày 3/9, Thượng Hải ghi nhận 914 ca nhiễm mới.', ['CHN']],
    ['Ngày 3/9, Đức ghi nhận 1.200 ca nhiễm.', ['DEU']],
  ])('records them: %s', (text, expected) => {
    expect(codes(eventsOf(text)[0]!.actors)).toEqual(expected);
  });
});

describe('whoever says that it was he', () => {
  test('did it', () => {
    const event = eventOf('Taliban nhận trách nhiệm vụ đánh bom hôm 3/9.', 'vụ đánh bom');
    expect(event.actors.map(({ name, text }) => name ?? text)).toEqual(['Taliban']);
  });
});
