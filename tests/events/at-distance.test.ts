import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('so many days from what is dated', () => {
  test.each([
    ['Ngày 7/10, một ngày sau khi Tổng thống Pháp thăm Mali, phiến quân tấn công Gao.', 'thăm', '2014-10-06'],
    [
      'Quốc hội Ý thông qua hiệp định hôm 6/10, ba ngày trước khi các nghị sĩ Áo bỏ phiếu.',
      'bỏ phiếu',
      '2014-10-09',
    ],
    ['Hai ngày sau khi Mỹ không kích Raqqa hôm 5/9, Syria phóng tên lửa.', 'phóng tên lửa', '2014-09-07'],
    [
      'Hai ngày sau vụ đánh bom hôm 5/9 ở Kabul, Pakistan đóng cửa biên giới.',
      'đóng cửa biên giới',
      '2014-09-07',
    ],
    [
      'Ngày 7/9, đúng 4 ngày sau vụ đánh bom ở Kabul, Pakistan đóng cửa biên giới.',
      'vụ đánh bom',
      '2014-09-03',
    ],
    [
      'Cuộc gặp diễn ra hôm 8/10, hai tuần sau khi Nga phóng tên lửa.',
      'phóng tên lửa',
      '[2014-09-22..2014-09-28]',
    ],
    [
      'Ý nộp đơn kiện ngày 18/8/2014, gần ba tháng sau khi Hy Lạp đóng cửa biên giới.',
      'đóng cửa biên giới',
      '2014-05~',
    ],
  ])('is counted: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger)).toMatchObject({ date, basis: 'context' });
  });

  test.each([
    ['Ngày 7/10, hơn một tuần sau khi Tổng thống Pháp thăm Mali, phiến quân tấn công Gao.', 'thăm'],
    ['Tháng 9/2014, hai ngày sau khi Tổng thống Pháp thăm Mali, phiến quân tấn công Gao.', 'thăm'],
    ['Ngày 7/10, trong hai ngày sau khi Tổng thống Pháp thăm Mali, phiến quân tấn công Gao.', 'thăm'],
    ['Ông Hollande nói hôm 7/10 rằng hai ngày sau khi ông thăm Mali, phiến quân đã tấn công Gao.', 'thăm'],
  ])('is not known to the day: %s', (text, trigger) => {
    const found = eventsOf(text).filter(event => event.trigger === trigger);
    expect(found.filter(({ rules }) => rules.includes('at-distance'))).toEqual([]);
  });
});
