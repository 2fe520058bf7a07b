import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a chronicle', () => {
  test('tells by its hours what is said on a day', () => {
    const text =
      'Ngày 3/10, Nga cáo buộc Mỹ.\n\nRạng sáng 4/10, quân nổi dậy vượt biên giới sang Nga. Khoảng 7h30, Bộ Quốc phòng Ukraine thông báo đã kiểm soát thành phố.';
    expect(eventOf(text, 'thông báo').date).toBe('2014-10-04');
  });

  test('goes on in the night of its day', () => {
    const text =
      'Tối 3/10, Nga cáo buộc Mỹ. Ngay trong đêm, cảnh sát Nga mở cuộc điều tra hình sự với ông Smith.';
    expect(eventOf(text, 'mở cuộc điều tra hình sự').date).toBe('2014-10-03');
  });

  test('in a list ends with it: who speaks behind it speaks on the day of the news', () => {
    const text =
      'Ngày 9/10, Mỹ và Iran đạt thỏa thuận.\n\n24/11/2013: Mỹ và Iran ký thỏa thuận tạm thời.\n2/4/2014: Mỹ và Iran đạt thỏa thuận khung.\n\nBộ trưởng Quốc phòng Mỹ Ashton Carter kêu gọi Israel kiềm chế.';
    expect(eventOf(text, 'kêu gọi').date).not.toBe('2014-04-02');
  });
});

describe('what lasts until a day', () => {
  test.each([
    ['Ngày 5/3, EU gia hạn lệnh trừng phạt Nga đến ngày 31/7.', '2014-03-05'],
    ['Ngày 5/3, hai bên gia hạn lệnh ngừng bắn đến ngày 12/3.', '2014-03-05'],
    ['Ngày 5/3, Iran và P5+1 gia hạn đàm phán đến 30/6.', '2014-03-05'],
  ])('is made to last before it: %s', (text, date) => {
    expect(eventsOf(text).map(each => each.date)).toEqual([date]);
  });
});

describe('a happening after one that no lexicon knows', () => {
  test('has not its date', () => {
    const text =
      'Cuộc gặp ở Jeddah diễn ra hai tuần sau màn khẩu chiến tại Phòng Bầu dục giữa ông Obama và ông Poroshenko ngày 28/9.';
    expect(eventsOf(text).map(({ date }) => date)).not.toContain('2014-09-28');
  });
});

describe('a list of those who ask', () => {
  test('ends with its last: the next does what they ask for', () => {
    const text = 'Theo yêu cầu của Mỹ, Nhật Bản và Hàn Quốc, Hội đồng Bảo an họp khẩn hôm 7/10.';
    expect(codes(eventOf(text, 'họp khẩn').actors)).toEqual(['UN']);
  });
});

describe('two leaders', () => {
  test('are those named behind the word for them', () => {
    const text =
      'Ngày 7/10, ông Aliyev gọi điện cho ông Erdogan. Hai tổng thống Putin và Obama điện đàm ngày 8/10.';
    expect(codes(eventOf(text, 'điện đàm').actors).sort()).toEqual(['RUS', 'USA']);
  });
});

describe('the name of a newspaper with its domain', () => {
  test('does nothing', () => {
    const text = 'VOV.VN - Sáng 7/10, Triều Tiên phóng tên lửa mang vệ tinh lên quỹ đạo.';
    expect(eventsOf(text).map(({ actors }) => codes(actors))).toEqual([['PRK']]);
  });
});

describe('the way along which somebody goes', () => {
  test('tells nothing', () => {
    const text = 'Ngày 7/10, một đoàn tiến về phía bắc theo cao tốc M4, bắn rơi nhiều trực thăng.';
    expect(eventsOf(text).every(({ source }) => source === null)).toBe(true);
  });
});
