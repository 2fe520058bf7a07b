import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a summit', () => {
  const text =
    'Tại hội nghị thượng đỉnh Warsaw ngày 8 và 9/7, NATO đã quyết định tăng quân từ năm 2017, đồng thời kêu gọi Nga kiềm chế. NATO cũng cam kết giúp đỡ Ukraine.';

  test('dates all that its members do there, whatever they decide for later', () => {
    expect(eventOf(text, 'kêu gọi').date).toBe('2014-07-08/2014-07-09');
  });

  test('and what they did too', () => {
    expect(eventOf(text, 'cam kết').date).toBe('[2014-07-08..2014-07-09]');
  });

  test('closes as it opens: it is the meeting', () => {
    const event = eventOf(
      'Hội nghị thượng đỉnh NATO ở thủ đô Lisbon của Bồ Đào Nha đã khép lại tối 5/10.',
      'Hội nghị thượng đỉnh',
    );
    expect([event.type, ...codes(event.actors)]).toEqual(['CONSULT', 'NATO']);
  });

  test('of ministers speaks by its ministers', () => {
    const said =
      'Ngoại trưởng các nước thành viên NATO ngày 5/10 thông qua đề nghị triển khai tên lửa dọc biên giới Thổ Nhĩ Kỳ - Syria. Các bộ trưởng kêu gọi Nga kiềm chế.';
    expect(codes(eventOf(said, 'kêu gọi').actors)).toEqual(['NATO']);
  });

  test('of an alliance is that of whoever speaks for it', () => {
    const said =
      'Ngày 5/10, 16 nước EU trục xuất nhà ngoại giao Nga. Tổng thư ký NATO Jens Stoltenberg thông báo liên minh trục xuất 7 nhân viên phái bộ Nga.';
    const expelled = eventsOf(said).filter(({ trigger }) => trigger === 'trục xuất');
    expect(expelled.map(({ actors }) => codes(actors))).toContainEqual(['NATO']);
  });
});

describe('a document or weapon that takes the place of another', () => {
  test('takes no post', () => {
    expect(() =>
      eventOf('Ngày 5/10, NATO thông qua chiến lược mới, thay thế văn kiện cũ.', 'thay thế'),
    ).toThrow();
  });
});

describe('the states of an alliance', () => {
  test.each([
    [
      'Phần Lan xin gia nhập NATO. Hôm 5/10, lãnh đạo 30 nước thành viên nhóm họp tại Madrid.',
      'nhóm họp',
      ['NATO'],
    ],
    ['EU họp hôm 4/10. Hôm 5/10, đại sứ 27 nước thành viên họp khẩn.', 'họp khẩn', ['EU']],
  ])('are that of which the article tells: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });
});

describe('a gathering that is only where something else is done', () => {
  test('is the one told before', () => {
    const text =
      'NATO họp ở Lisbon hôm 5/10. Bên lề hội nghị, ông Obama hội đàm với ông Putin. Theo bản ghi nhớ được ký tối 6/10 bên lề hội nghị, hai nước hợp tác.';
    expect(eventsOf(text).some(({ trigger }) => trigger === 'hội nghị')).toBe(false);
  });
});

describe('a distance with its day behind it', () => {
  test('is told by the day', () => {
    const text = 'Ngày 1/9, Israel không kích Damascus. Gần hai tuần sau, đêm 13/9, Iran tấn công Israel.';
    expect(eventOf(text, 'tấn công').date).toBe('2014-09-13');
  });
});
