import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

const PUBLISHED = '2023-06-15';

describe('The programme of a visit', () => {
  test.each([
    [
      'Tổng thống Hàn Quốc Yoon Suk Yeol sẽ thăm Việt Nam từ ngày 22 đến 24/6, gặp Tổng Bí thư Nguyễn Phú Trọng.',
      'gặp',
      '[2023-06-22..2023-06-24]',
    ],
    [
      'Thủ tướng Nhật Bản Kishida Fumio sẽ thăm Việt Nam từ ngày 30/6 đến 1/7. Trong chuyến thăm, ông sẽ hội đàm với Thủ tướng Phạm Minh Chính.',
      'hội đàm',
      '[2023-06-30..2023-07-01]',
    ],
    [
      'Tổng thống Hàn Quốc Yoon Suk Yeol sẽ thăm Việt Nam từ ngày 22 đến 24/6. Hai bên sẽ ký một số thỏa thuận.',
      'một số thỏa thuận',
      '[2023-06-22..2023-06-24]',
    ],
    [
      'Ngoại trưởng Mỹ Antony Blinken sẽ tới Bắc Kinh vào ngày 18/6. Ông dự kiến hội đàm với Ngoại trưởng Tần Cương.',
      'hội đàm',
      '2023-06-18',
    ],
  ])('that is to come is of its days: %s', (text, trigger, date) => {
    const event = eventOf(text, trigger, PUBLISHED);
    expect([event.date, event.basis, event.status]).toEqual([date, 'context', 'planned']);
  });

  test('is to come too where only the date of the visit says so', () => {
    const text =
      'Thủ tướng Nhật Bản Kishida Fumio thăm Indonesia ngày 29/6. Tại Jakarta, ông gặp Tổng thống Joko Widodo.';
    const event = eventOf(text, 'gặp', PUBLISHED);
    expect([event.date, event.status]).toEqual(['2023-06-29', 'planned']);
  });

  test.each([
    [
      'Ngoại trưởng Đức Annalena Baerbock thăm Ukraine hôm 10/6. Tại Kiev, bà hội đàm với người đồng cấp Dmytro Kuleba.',
      '2023-06-10',
    ],
    [
      'Thủ tướng Ấn Độ Narendra Modi thăm Mỹ hồi tháng 9/2021. Trong chuyến thăm, ông hội đàm với Tổng thống Joe Biden.',
      '2021-09',
    ],
  ])('that was made is of its day or month: %s', (text, date) => {
    const event = eventOf(text, 'hội đàm', PUBLISHED);
    expect([event.date, event.basis]).toEqual([date, 'context']);
  });

  test.each([
    // What the sides are for is no matter of the day.
    'Thủ tướng Nhật Bản Kishida Fumio sẽ thăm Việt Nam từ ngày 30/6 đến 1/7. Nhật Bản sẽ ủng hộ Việt Nam.',
    // Another of the state does not travel.
    'Thủ tướng Nhật Bản Kishida Fumio sẽ thăm Việt Nam từ ngày 30/6 đến 1/7. Ngoại trưởng Hayashi Yoshimasa sẽ gặp Ngoại trưởng Bùi Thanh Sơn.',
  ])('is none of what is only told beside it: %s', text => {
    const trigger = text.includes('ủng hộ') ? 'ủng hộ' : 'gặp';
    expect(eventOf(text, trigger, PUBLISHED).basis).toBe('bounded');
  });

  test('that parties are to tell together is not of the day of the news', () => {
    const text =
      'Nhật Bản và Việt Nam sẽ ra tuyên bố chung.\n\nViệt Nam hôm 14/6 hoan nghênh Nhật Bản nối lại viện trợ.';
    expect(eventOf(text, 'ra tuyên bố chung', PUBLISHED).basis).toBe('bounded');
  });
});
