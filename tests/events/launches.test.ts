import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

const DAY = '2024-03-15';

describe('a launch', () => {
  test.each([
    ['Bộ phim Mai của Trấn Thành khởi chiếu ngày 10/2.', 'khởi chiếu', ['Trấn Thành']],
    ['Album mới của BTS phát hành ngày 10/6/2022.', 'phát hành', ['BTS']],
    ['Galaxy Z Fold 5 được Samsung giới thiệu ngày 26/7/2023.', 'giới thiệu', ['Samsung']],
    ['Phim Đào, phở và piano ra rạp ngày 10/2.', 'ra rạp', []],
    ['Taylor Swift biểu diễn tại Singapore từ ngày 2 đến 9/3.', 'biểu diễn', ['Taylor Swift']],
  ])('is by whom made or showed it: %s', (text, trigger, actors) => {
    const event = eventOf(text, trigger, DAY);
    expect([event.type, codes(event.actors), event.recipients]).toEqual(['LAUNCH', actors, []]);
  });

  test('told of a past day is not put ahead', () => {
    expect(eventOf('Bộ phim khởi chiếu ngày 10/2.', 'khởi chiếu', DAY).date).toBe('2024-02-10');
  });
});

describe('the type of a word', () => {
  test('is another where nobody acts for a state', () => {
    expect(eventOf('Tiền đạo Messi gia nhập Inter Miami tháng 7/2023.', 'gia nhập', DAY).type).toBe(
      'APPOINT',
    );
    expect(eventOf('Ukraine gia nhập NATO tháng 7/2023.', 'gia nhập', DAY).type).toBe('SUPPORT');
  });

  test('is that of the noun before a light verb without an object', () => {
    const text = 'Phiên tòa xét xử vụ Vạn Thịnh Phát mở ngày 5/3 tại TP HCM.';
    expect(eventOf(text, 'Phiên tòa xét xử', DAY).type).toBe('PROSECUTE');
  });

  test('behind the passive and whoever did it is that of the verb', () => {
    expect(eventOf('Vụ việc được camera ghi lại hôm 6/3.', 'ghi lại', DAY).date).toBe('2024-03-06');
  });
});
