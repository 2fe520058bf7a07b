import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

/** To whom the event is that a trigger tells. */
const toWhom = (text: string, trigger: string) => codes(eventOf(text, trigger, '2024-05-20').recipients);

describe('a noun with its day in its midst', () => {
  test.each([
    ['Chuyến thăm hồi tháng 9/2023 của ông Biden tới Việt Nam mở ra chương mới.', 'chuyến thăm', ['VNM']],
    ['Trong chuyến thăm hôm 5/5 tới Bắc Kinh, ông Putin ký nhiều thỏa thuận.', 'chuyến thăm', ['CHN']],
    ['Cuộc tấn công hồi tháng 2/2022 của Nga vào Ukraine gây chấn động.', 'cuộc tấn công', ['UKR']],
    [
      'Vụ không kích ngày 1/4 của Israel vào lãnh sự quán Iran khiến 13 người chết.',
      'vụ không kích',
      ['IRN'],
    ],
  ])('has whoever stands behind the day: %s', (text, trigger, recipients) =>
    expect(toWhom(text, trigger)).toEqual(recipients),
  );

  test('strikes the state whose town it is upon', () => {
    const text = 'Ngày 9/5, cuộc đột kích của đặc nhiệm Israel vào thị trấn Khan Yunis khiến 10 người chết.';
    expect(toWhom(text, 'cuộc đột kích')).toEqual(['PSE']);
  });

  test('names nobody where words only say until when', () => {
    const text = 'Kể từ cuộc chiến hôm 8/7 đến nay, gần 700 người chết.';
    expect(toWhom(text, 'cuộc chiến')).toEqual([]);
  });
});

describe('measures against goods and firms', () => {
  test.each([
    ['Hôm 14/5, Nhà Trắng áp thuế 100% đối với xe điện nhập khẩu từ Trung Quốc.', 'áp thuế', ['CHN']],
    ['Ngày 2/5, Nga áp lệnh cấm nhập khẩu hoa quả từ Moldova.', 'áp lệnh cấm', ['MDA']],
    ['Ngày 8/5, Mỹ đưa 20 công ty Trung Quốc vào danh sách đen.', 'đưa', ['CHN']],
    ['EU hôm 20/4 nhất trí gia hạn các biện pháp trừng phạt chống Nga thêm 6 tháng.', 'nhất trí', ['RUS']],
  ])('are against the state that they come from: %s', (text, trigger, recipients) =>
    expect(toWhom(text, trigger)).toEqual(recipients),
  );
});

describe('people who are handed over', () => {
  test.each([
    ['Ngày 28/4, Indonesia bàn giao 3 ngư dân cho phía Việt Nam.', 'bàn giao', ['VNM']],
    ['Ngày 30/4, Hamas trao trả ba con tin cho Israel.', 'trao trả', ['ISR']],
  ])('are so to somebody: %s', (text, trigger, recipients) =>
    expect(toWhom(text, trigger)).toEqual(recipients),
  );
});

describe('posts and those who hold them', () => {
  test('a post is lost by whoever is named behind it', () => {
    const text = 'Ngày 13/5, Quốc hội miễn nhiệm chức vụ Chủ tịch nước đối với ông Lê Văn Nam.';
    expect(toWhom(text, 'miễn nhiệm')).toEqual(['Lê Văn Nam']);
  });

  test('words to an officer of the same state are to that state', () => {
    const text = 'Ngày 9/5, Chủ tịch Hà Nội phê bình lãnh đạo quận Thanh Xuân.';
    expect(toWhom(text, 'phê bình')).toEqual(['VNM']);
  });
});

describe('whither something is shot', () => {
  test('is at whom', () => {
    const text = 'Ngày 14/4, Iran phóng hơn 300 tên lửa về phía Israel.';
    expect(toWhom(text, 'phóng')).toEqual(['ISR']);
  });
});
